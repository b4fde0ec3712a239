package dev.gouji.parse.decode.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/** A page in shades of grey, 0 being black, at {@link #DPI} dots an inch; and which of its dots are ink. */
final class Picture {
    static final int DPI = 300;
    static final double POINTS = 72.0 / DPI;

    private final int width;
    private final int height;
    private final byte[] grey;
    private final int threshold;
    private final int paper;

    private Picture(int width, int height, byte[] grey, int threshold, int paper) {
        this.width = width;
        this.height = height;
        this.grey = grey;
        this.threshold = threshold;
        this.paper = paper;
    }

    /** An image, drawn on white in the given size. */
    static Picture of(BufferedImage image, int width, int height) {
        // Shades first: between black and white alone nothing can be smoothed.
        return of(drawn(drawn(image, image.getWidth(), image.getHeight()), width, height));
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return drawn;
    }

    /** An image of one byte a dot, which is kept and not copied. */
    static Picture of(BufferedImage image) {
        byte[] grey = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        return new Picture(image.getWidth(), image.getHeight(), grey, Threshold.of(grey), Threshold.paper(grey));
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean isInk(int x, int y) {
        return (grey[y * width + x] & 0xFF) < threshold;
    }

    /** Whether something may be printed there, be it ever so thin. */
    boolean isFaint(int x, int y) {
        return (grey[y * width + x] & 0xFF) < threshold + (0xFF - threshold) / 3;
    }

    /** Whether it differs from the paper at all; alone that is noise, in a long row it is a thin line. */
    boolean isMarked(int x, int y) {
        return (grey[y * width + x] & 0xFF) < paper;
    }

    int grey(int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? 0xFF : grey[y * width + x] & 0xFF;
    }

    /** The shade around a point, 0 for black and 1 for white. */
    double shade(double x, double y) {
        return between(x - 0.5, y - 0.5) / 255.0;
    }

    void whiten(Area area) {
        for (int y = Math.max(0, area.top()); y < Math.min(height, area.bottom()); y++) {
            for (int x = Math.max(0, area.left()); x < Math.min(width, area.right()); x++) {
                grey[y * width + x] = (byte) 0xFF;
            }
        }
    }

    /** A part of it with a white border, scaled. */
    BufferedImage cut(Area area, int border, double scale) {
        int cutWidth = area.width() + 2 * border;
        int cutHeight = area.height() + 2 * border;
        BufferedImage cut = new BufferedImage(cutWidth, cutHeight, BufferedImage.TYPE_BYTE_GRAY);
        byte[] target = ((DataBufferByte) cut.getRaster().getDataBuffer()).getData();
        Arrays.fill(target, (byte) 0xFF);
        for (int y = 0; y < area.height(); y++) {
            for (int x = 0; x < area.width(); x++) {
                target[(y + border) * cutWidth + x + border] = (byte) grey(area.left() + x, area.top() + y);
            }
        }
        if (scale == 1) {
            return cut;
        }
        int scaledWidth = Math.max(1, (int) (cutWidth * scale));
        int scaledHeight = Math.max(1, (int) (cutHeight * scale));
        BufferedImage scaled = new BufferedImage(scaledWidth, scaledHeight, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = scaled.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(cut, 0, 0, scaledWidth, scaledHeight, null);
        graphics.dispose();
        return scaled;
    }

    /** The same page turned by a small angle, counter-clockwise, so that what was askew is level. */
    Picture turned(double degrees) {
        double sin = Math.sin(Math.toRadians(degrees));
        double cos = Math.cos(Math.toRadians(degrees));
        byte[] turned = new byte[grey.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double dx = x - width / 2.0;
                double dy = y - height / 2.0;
                turned[y * width + x] =
                        (byte) between(width / 2.0 + dx * cos - dy * sin, height / 2.0 + dx * sin + dy * cos);
            }
        }
        return new Picture(width, height, turned, threshold, paper);
    }

    /** The shade between four dots. */
    private int between(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double right = x - left;
        double down = y - top;
        double shade = grey(left, top) * (1 - right) * (1 - down)
                + grey(left + 1, top) * right * (1 - down)
                + grey(left, top + 1) * (1 - right) * down
                + grey(left + 1, top + 1) * right * down;
        return (int) Math.round(shade);
    }
}
