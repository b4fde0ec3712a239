package dev.gouji.parse.decode.ocr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The digits of one page by their shapes. A page is printed in one or two fonts, so a digit looks like its equals that
 * were read surely; what looks like another digit instead was misread somewhere.
 */
final class DigitShapes {
    private static final int WIDE = 12;
    private static final int TALL = 18;
    private static final int KEPT_MAX = 60;
    /** The nearest equal must be so much nearer than the nearest other digit. */
    private static final double CLEARLY = 0.85;

    private static final double FAR = 0.045;

    private final Picture picture;
    private final Map<Character, List<double[]>> known = new HashMap<>();

    DigitShapes(Picture picture) {
        this.picture = picture;
    }

    /** Learns the shapes of a figure that was surely read as this. */
    void learn(CellPicture cell, String figure) {
        List<Area> pieces = cell.leftToRight();
        if (pieces.size() != figure.length()) {
            return;
        }
        for (int i = 0; i < figure.length(); i++) {
            List<double[]> shapes = known.computeIfAbsent(figure.charAt(i), unknown -> new ArrayList<>());
            if (shapes.size() < KEPT_MAX) {
                shapes.add(shape(pieces.get(i), cell.ink()));
            }
        }
    }

    /** What the shapes of a cell say; empty when one of them is like none, or like two. */
    String read(CellPicture cell) {
        StringBuilder figure = new StringBuilder();
        for (Area piece : cell.leftToRight()) {
            char digit = nearest(shape(piece, cell.ink()));
            if (digit == 0) {
                return "";
            }
            figure.append(digit);
        }
        return figure.toString();
    }

    private char nearest(double[] shape) {
        char best = 0;
        double nearest = Double.POSITIVE_INFINITY;
        double second = Double.POSITIVE_INFINITY;
        for (Map.Entry<Character, List<double[]>> digit : known.entrySet()) {
            double distance = distance(shape, digit.getValue());
            if (distance < nearest) {
                second = nearest;
                nearest = distance;
                best = digit.getKey();
            } else {
                second = Math.min(second, distance);
            }
        }
        return nearest < FAR && nearest < CLEARLY * second ? best : 0;
    }

    /** To the nearest that is not the shape itself. */
    private static double distance(double[] shape, List<double[]> others) {
        double nearest = Double.POSITIVE_INFINITY;
        for (double[] other : others) {
            double sum = 0;
            for (int i = 0; i < shape.length; i++) {
                double apart = shape[i] - other[i];
                sum += apart * apart;
            }
            if (sum > 0) {
                nearest = Math.min(nearest, sum / shape.length);
            }
        }
        return nearest;
    }

    /** Shades of the piece on a small grid, and after them how tall and how high up it is in its line. */
    private double[] shape(Area piece, Area line) {
        double[] shape = new double[WIDE * TALL + 2 * TALL];
        for (int row = 0; row < TALL; row++) {
            for (int column = 0; column < WIDE; column++) {
                double x = piece.left() + (column + 0.5) * piece.width() / WIDE;
                double y = piece.top() + (row + 0.5) * piece.height() / TALL;
                shape[row * WIDE + column] = picture.shade(x, y);
            }
        }
        double tall = (double) piece.height() / line.height();
        double slim = (double) piece.width() / piece.height();
        for (int i = 0; i < TALL; i++) {
            shape[WIDE * TALL + i] = tall;
            shape[WIDE * TALL + TALL + i] = slim;
        }
        return shape;
    }
}
