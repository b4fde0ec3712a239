package dev.gouji.parse.decode.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Ruling lines that hang together and so may be a table. */
final class TableArea {
    private static final int LINES_MAX = 4_000;

    private final List<Ruling> rulings;
    private final Box box;

    private TableArea(List<Ruling> rulings) {
        this.rulings = rulings;
        this.box = Box.around(rulings.stream()
                .map(ruling -> ruling.vertical()
                        ? new Box(ruling.at(), ruling.from(), ruling.at(), ruling.to())
                        : new Box(ruling.from(), ruling.at(), ruling.to(), ruling.at()))
                .toList());
    }

    /** The areas of a page from top to bottom. A frame without a line inside, and lone lines, are none. */
    static List<TableArea> find(List<Ruling> pieces) {
        List<Ruling> rulings = Ruling.joined(pieces);
        if (rulings.size() > LINES_MAX) {
            return List.of();
        }
        List<TableArea> areas = new ArrayList<>();
        boolean[] taken = new boolean[rulings.size()];
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                List<Ruling> connected = connected(rulings, i, taken);
                long vertical = connected.stream().filter(Ruling::vertical).count();
                if (vertical >= 1 && connected.size() - vertical >= 1 && connected.size() >= 4) {
                    areas.add(new TableArea(connected));
                }
            }
        }
        areas.removeIf(area -> area.columnLines().size() < 3 && area.rowLines().size() < 3);
        areas.sort(Comparator.comparingDouble(area -> area.box.top()));
        return areas;
    }

    private static List<Ruling> connected(List<Ruling> rulings, int start, boolean[] taken) {
        List<Ruling> found = new ArrayList<>(List.of(rulings.get(start)));
        taken[start] = true;
        for (int at = 0; at < found.size(); at++) {
            for (int i = 0; i < taken.length; i++) {
                if (!taken[i] && found.get(at).meets(rulings.get(i))) {
                    taken[i] = true;
                    found.add(rulings.get(i));
                }
            }
        }
        return found;
    }

    Box box() {
        return box;
    }

    /**
     * Whether a glyph belongs to it. Where the end of the page cuts off a table no line closes it, and what is printed
     * there may stand out a little.
     */
    boolean holds(Glyph glyph) {
        double x = glyph.box().middleX();
        double y = glyph.box().middleY();
        double top = box.top() - (isClosed(box.top(), x) ? 0 : glyph.size());
        double bottom = box.bottom() + (isClosed(box.bottom(), x) ? 0 : glyph.size());
        return x >= box.left() && x < box.right() && y >= top && y < bottom;
    }

    /** Whether a horizontal line is drawn at a height, there where x is. */
    boolean isClosed(double height, double x) {
        return rulings.stream()
                .anyMatch(ruling -> !ruling.vertical()
                        && Math.abs(ruling.at() - height) <= Ruling.SAME
                        && ruling.from() <= x
                        && ruling.to() >= x);
    }

    List<Ruling> rulings() {
        return rulings;
    }

    /** The x of every column boundary; a table open at its sides ends where its rows end. */
    List<Double> columnLines() {
        return clustered(true, box.left(), box.right());
    }

    /** The y of every row boundary; a table cut by the page's end ends where its columns end. */
    List<Double> rowLines() {
        return clustered(false, box.top(), box.bottom());
    }

    private List<Double> clustered(boolean vertical, double first, double last) {
        List<Double> all = new ArrayList<>(List.of(first, last));
        rulings.stream().filter(ruling -> ruling.vertical() == vertical).forEach(ruling -> all.add(ruling.at()));
        return clustered(all);
    }

    /** Values with those left out that are as good as the same. */
    static List<Double> clustered(List<Double> values) {
        List<Double> distinct = new ArrayList<>();
        for (double value : values.stream().sorted().toList()) {
            if (distinct.isEmpty() || value - distinct.getLast() > Ruling.SAME) {
                distinct.add(value);
            }
        }
        return distinct;
    }
}
