package dev.gouji.parse.decode.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The columns in which figures stand below one another, from left to right. */
final class FigureColumns {
    private final List<double[]> columns;
    private boolean clear;

    private FigureColumns(List<double[]> columns, boolean clear) {
        this.columns = columns;
        this.clear = clear;
    }

    /** Of rows of figures. */
    static FigureColumns of(List<List<Box>> rows) {
        List<double[]> columns = new ArrayList<>();
        rows.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingDouble(Box::left))
                .forEach(box -> {
                    if (columns.isEmpty() || box.left() > columns.getLast()[1]) {
                        columns.add(new double[] {box.left(), box.right()});
                    } else {
                        columns.getLast()[1] = Math.max(columns.getLast()[1], box.right());
                    }
                });
        FigureColumns found = new FigureColumns(columns, true);
        for (List<Box> row : rows) {
            found.clear &= row.stream().map(found::of).distinct().count() == row.size();
        }
        return found;
    }

    /** Whether no two figures of one row stand in one column. */
    boolean areClear() {
        return clear;
    }

    /** Where the first column begins. */
    double left() {
        return columns.isEmpty() ? Double.POSITIVE_INFINITY : columns.getFirst()[0];
    }

    int count() {
        return columns.size();
    }

    int of(Box figure) {
        for (int i = 0; i < columns.size(); i++) {
            if (figure.left() <= columns.get(i)[1] && figure.right() >= columns.get(i)[0]) {
                return i;
            }
        }
        throw new IllegalArgumentException("a figure outside of every column");
    }

    /** Takes in headers over columns in which no row has a figure; tells whether every column has one. */
    boolean areHeaded(List<Box> headers) {
        for (Box header : headers) {
            if (!columns.isEmpty() && header.left() > columns.getFirst()[1] && under(header) == null) {
                columns.add(new double[] {header.left(), header.right()});
                columns.sort(Comparator.comparingDouble(column -> column[0]));
            }
        }
        boolean[] headed = new boolean[columns.size()];
        for (Box header : headers) {
            int[] over = under(header);
            if (over != null && over[0] == over[1]) {
                headed[over[0]] = true;
            }
        }
        for (boolean each : headed) {
            if (!each) {
                return false;
            }
        }
        return true;
    }

    /** First and last column under a header; null when there is none. */
    int[] under(Box header) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < columns.size(); i++) {
            double middle = (columns.get(i)[0] + columns.get(i)[1]) / 2;
            boolean overlaps = header.left() <= columns.get(i)[1] && header.right() >= columns.get(i)[0];
            boolean over = middle >= header.left() && middle <= header.right();
            if (over || overlaps && header.middleX() >= columns.get(i)[0] && header.middleX() <= columns.get(i)[1]) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return first < 0 ? null : new int[] {first, last};
    }
}
