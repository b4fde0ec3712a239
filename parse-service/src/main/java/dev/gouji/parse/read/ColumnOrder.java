package dev.gouji.parse.read;

import dev.gouji.contract.form.Column;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import dev.gouji.parse.recognise.ColumnNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * The columns of a block as its printed header has them.
 *
 * @param sequence the columns from left to right
 * @param positions where each of these stands among the columns of its lines; empty when the header's fields keep no
 *     columns
 * @param evidence how much of it the header shows
 */
record ColumnOrder(List<Column> sequence, List<Integer> positions, Evidence evidence) {

    /** How far a header can be relied on. */
    enum Evidence {
        /** It names every column, or there is none and the form's own order is all there is. */
        SUFFICIENT,
        /** It names some columns, in the form's order: rows that print all their figures can be read. */
        PARTIAL,
        /** It names every column, out of place: the form's order holds unless the sums of the rows speak against it. */
        TORN,
        /** The same, and read line by line the order is another: the form's holds where sums bear it out. */
        TURNED,
        /** It names columns in another order than the form, and not clearly: no row can be read. */
        CONTRADICTORY
    }

    ColumnOrder {
        sequence = List.copyOf(sequence);
        positions = List.copyOf(positions);
    }

    /** The order in which the form prints the columns, for headers that are cut or not there. */
    static ColumnOrder asPrintedInForm(List<Column> columns) {
        return new ColumnOrder(columns, List.of(), Evidence.SUFFICIENT);
    }

    /** The order that header lines show; the form's own where there is no header. */
    static ColumnOrder of(List<Line> header, ColumnNames names) {
        List<Column> columns = names.columns();
        List<Column> free = new ArrayList<>(columns);
        List<Column> met = new ArrayList<>();
        Map<Column, Integer> positions = new HashMap<>();
        GroupHeading heading = new GroupHeading(names.group());
        int headingBegins = -1;
        int groupAt = -1;
        int groupColumn = -1;
        boolean unclear = false;
        boolean again = false;
        int linesNaming = 0;
        for (Line line : header) {
            int before = met.size();
            for (Field field : line.words()) {
                if (field.carried()) {
                    continue;
                }
                String folded = field.folded();
                if (heading.takes(folded)) {
                    headingBegins = headingBegins < 0 ? met.size() : headingBegins;
                    groupAt = heading.isWhole() ? headingBegins : -1;
                    groupColumn = heading.isWhole() ? field.column() : -1;
                    continue;
                }
                List<Column> candidates = names.candidates(folded, free);
                if (!candidates.isEmpty()) {
                    unclear |= candidates.size() > 1;
                    Column column = candidates.getFirst();
                    free.remove(column);
                    met.add(column);
                    positions.put(column, field.column());
                } else {
                    again |= names.isName(folded);
                }
            }
            linesNaming += met.size() > before ? 1 : 0;
        }
        boolean placed = !isFlattened(header) && new HashSet<>(positions.values()).size() == columns.size();
        if (!placed && isTornApart(met, groupAt, columns)) {
            return inFormOrder(met, free, columns);
        }
        // Names side by side on one line stand in their own order, wherever the heading over some of them went.
        boolean ordered = isInOrder(withGroupInPlace(met, groupAt), columns)
                || groupAt < 0 && isInTwoLines(met, columns)
                || linesNaming == 1 && !free.isEmpty() && isInOrder(met, columns);
        if (!ordered && (unclear || !free.isEmpty())) {
            return new ColumnOrder(columns, List.of(), Evidence.CONTRADICTORY);
        }
        if (!free.isEmpty()) {
            String joined = joined(header);
            if (met.isEmpty() || isInOrder(joined, columns)) {
                return asPrintedInForm(columns);
            }
            boolean turned = joined.indexOf(columns.getLast().label())
                    < joined.indexOf(columns.getFirst().label());
            boolean bothThere = joined.contains(columns.getLast().label());
            return new ColumnOrder(columns, List.of(), turned && bothThere ? Evidence.CONTRADICTORY : Evidence.PARTIAL);
        }
        if (placed) {
            List<Column> printed = List.copyOf(met);
            met.sort(Comparator.comparing(positions::get));
            if (!isTogether(met, positions, groupColumn)) {
                // The heading over them covers too few columns, and a name beside it slipped in between.
                return isInOrder(printed, columns) || isInTwoLines(printed, columns)
                        ? new ColumnOrder(columns, List.of(), Evidence.TORN)
                        : new ColumnOrder(columns, List.of(), Evidence.CONTRADICTORY);
            }
            return new ColumnOrder(met, met.stream().map(positions::get).toList(), Evidence.SUFFICIENT);
        }
        List<Column> sequence = withGroupInPlace(met, groupAt);
        // In another order than the form, and a name twice: one of the two is no heading, and sums would not show
        // which.
        boolean sure = !again || isInOrder(sequence, columns);
        return new ColumnOrder(sequence, List.of(), sure ? Evidence.SUFFICIENT : Evidence.CONTRADICTORY);
    }

    /**
     * The first column's name comes behind the heading over others: in the text of a page a name that stands in the middle
     * of two lines comes after the upper of them. Nobody prints that column there.
     */
    private static boolean isTornApart(List<Column> met, int groupAt, List<Column> columns) {
        Column first = columns.getFirst();
        return groupAt >= 0 && first.group().isEmpty() && met.indexOf(first) >= groupAt;
    }

    /** Then lines say nothing of the order, unless they have the names in another than the form. */
    private static ColumnOrder inFormOrder(List<Column> met, List<Column> free, List<Column> columns) {
        List<Column> alone = new ArrayList<>(met);
        alone.removeIf(column -> !column.group().isEmpty());
        List<Column> grouped = new ArrayList<>(met);
        grouped.removeAll(alone);
        if (!isInOrder(grouped, columns) || !isInOrder(alone, columns)) {
            boolean complete = free.isEmpty() && isInOrder(grouped, columns);
            return new ColumnOrder(columns, List.of(), complete ? Evidence.TURNED : Evidence.CONTRADICTORY);
        }
        return free.isEmpty() ? asPrintedInForm(columns) : new ColumnOrder(columns, List.of(), Evidence.PARTIAL);
    }

    /** Whether no other column stands among those under a heading, or between the heading and these. */
    private static boolean isTogether(List<Column> columns, Map<Column, Integer> positions, int heading) {
        int first = heading < 0 ? Integer.MAX_VALUE : heading;
        int last = -1;
        for (Column column : columns) {
            if (!column.group().isEmpty()) {
                first = Math.min(first, positions.get(column));
                last = Math.max(last, positions.get(column));
            }
        }
        for (Column column : columns) {
            int at = positions.get(column);
            if (column.group().isEmpty() && at > first && at < last) {
                return false;
            }
        }
        return true;
    }

    private static String joined(List<Line> header) {
        StringBuilder joined = new StringBuilder();
        header.forEach(line -> line.fields().forEach(field -> joined.append(field.folded())));
        return joined.toString();
    }

    /** Names broken over lines, down to a character a line: joined they are all there, those beside one another in order. */
    private static boolean isInOrder(String joined, List<Column> columns) {
        int alone = 0;
        int grouped = 0;
        for (Column column : columns) {
            boolean single = column.group().isEmpty();
            int from = single
                    ? alone
                    : Math.max(
                            grouped,
                            joined.indexOf(column.group()) + column.group().length());
            int at = joined.indexOf(column.label(), from);
            if (at < 0) {
                return false;
            }
            alone = single ? at + column.label().length() : alone;
            grouped = single ? grouped : at + column.label().length();
        }
        return true;
    }

    private static boolean isFlattened(List<Line> header) {
        for (Line line : header) {
            if (line.flattened()) {
                return true;
            }
        }
        return false;
    }

    /** Whether columns that were met stand in the same order as among all. */
    static boolean isInOrder(List<Column> met, List<Column> all) {
        for (int i = 1; i < met.size(); i++) {
            if (all.indexOf(met.get(i)) < all.indexOf(met.get(i - 1))) {
                return false;
            }
        }
        return true;
    }

    /** The heading over a group is torn off, and its columns stand a line below all others. */
    private static boolean isInTwoLines(List<Column> met, List<Column> all) {
        List<Column> above =
                met.stream().takeWhile(column -> column.group().isEmpty()).toList();
        List<Column> below = met.subList(above.size(), met.size());
        return below.stream().noneMatch(column -> column.group().isEmpty())
                && isInOrder(above, all)
                && isInOrder(below, all);
    }

    /** In running text the columns under a heading are printed a line later; they belong where the heading stands. */
    private static List<Column> withGroupInPlace(List<Column> met, int groupAt) {
        if (groupAt < 0) {
            return met;
        }
        List<Column> sequence = new ArrayList<>();
        List<Column> grouped = new ArrayList<>(met);
        grouped.removeIf(column -> column.group().isEmpty());
        for (int i = 0; i <= met.size(); i++) {
            if (i == groupAt) {
                sequence.addAll(grouped);
            }
            if (i < met.size() && met.get(i).group().isEmpty()) {
                sequence.add(met.get(i));
            }
        }
        return sequence;
    }
}
