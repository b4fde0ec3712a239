package dev.gouji.parse.read;

import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lines that hold nothing but headings and figures of table 4.
 *
 * @param from index of its first line
 * @param to index of the first line behind it
 * @param expanded whether headings stand once in every column that they reach over, as converters print them
 */
record CaseStretch(int from, int to, boolean expanded, List<Part> parts) {
    private static final int HEADINGS_BESIDE_CORNER = 2;
    private static final int BLANKS_OF_ROW_MIN = 3;

    /**
     * Headings, and the figures that follow them up to the next heading.
     *
     * @param lines the figures, line by line; a line of a table may have none
     */
    record Part(List<CaseHeading> headings, Map<Line, List<Field>> lines) {
        private Part() {
            this(new ArrayList<>(), new LinkedHashMap<>());
        }

        List<Field> figures() {
            return lines.values().stream().flatMap(List::stream).toList();
        }
    }

    /** The stretch that starts on a line; empty when none does. */
    static Optional<CaseStretch> from(int from, List<Line> lines, CaseHeadingWords words) {
        if (lines.get(from).fields().stream().noneMatch(words::isHeading)) {
            return Optional.empty();
        }
        int to = from;
        boolean expanded = false;
        while (to < lines.size()
                && (belongs(lines.get(to), words) || to > from && isForeign(lines.get(to), lines.get(to - 1), words))) {
            expanded |= isExpanded(lines.get(to), words);
            to++;
        }
        return to == from
                ? Optional.empty()
                : Optional.of(new CaseStretch(from, to, expanded, parts(lines.subList(from, to), expanded, words)));
    }

    private static boolean belongs(Line line, CaseHeadingWords words) {
        Field corner = corner(line, words);
        return line.fields().stream()
                .allMatch(field -> field.isEmpty()
                        || field.carried()
                        || field == corner
                        || CellReader.isFigureLike(field)
                        || words.isHeading(field));
    }

    /** A row of the same table under a label that the form does not have. */
    private static boolean isForeign(Line line, Line before, CaseHeadingWords words) {
        List<Field> printed = line.fields().stream()
                .filter(field -> !field.isEmpty() && !field.carried())
                .toList();
        long figures = printed.stream().filter(CellReader::isFigureLike).count();
        return line.grid() > 0
                && line.grid() == before.grid()
                && figures > 1
                && figures == printed.size() - 1
                && isUnknown(printed.getFirst(), words);
    }

    private static boolean isUnknown(Field field, CaseHeadingWords words) {
        return !field.isEmpty() && !field.carried() && !words.isHeading(field) && !CellReader.isFigureLike(field);
    }

    /** What stands in front of headings alone is the corner of the table, whatever it says; null for none. */
    private static Field corner(Line line, CaseHeadingWords words) {
        Field first = line.fields().stream()
                .filter(field -> !field.isEmpty() && !field.carried())
                .findFirst()
                .orElse(null);
        if (first == null || words.isHeading(first)) {
            return null;
        }
        List<Field> others = line.fields().stream()
                .filter(field ->
                        !field.isEmpty() && !field.carried() && !field.folded().equals(first.folded()))
                .toList();
        boolean headings = others.stream().allMatch(field -> words.isHeading(field));
        return headings && others.size() >= HEADINGS_BESIDE_CORNER ? first : null;
    }

    private static boolean isExpanded(Line line, CaseHeadingWords words) {
        Field before = null;
        for (Field field : line.fields()) {
            boolean again = before != null && !field.isEmpty() && field.folded().equals(before.folded());
            if (again
                    && words.heading(field, line.grid())
                            .filter(CaseStretch::isOfKinds)
                            .isPresent()) {
                return true;
            }
            before = field;
        }
        return false;
    }

    private static boolean isOfKinds(CaseHeading heading) {
        return heading instanceof CaseHeading.OfKind || heading instanceof CaseHeading.OverKinds;
    }

    private static List<Part> parts(List<Line> lines, boolean expanded, CaseHeadingWords words) {
        List<Part> parts = new ArrayList<>();
        List<CaseHeading> above = new ArrayList<>();
        Part part = new Part();
        Line before = null;
        for (Line line : lines) {
            Field corner = corner(line, words);
            List<CaseHeading> onLine = new ArrayList<>();
            for (Field field : line.fields()) {
                boolean said = field.isEmpty()
                        || field.carried()
                        || corner != null && field.folded().equals(corner.folded())
                        || expanded && isRepeated(field, line, before);
                Optional<CaseHeading> heading = said
                        ? Optional.empty()
                        : isUnknown(field, words)
                                ? Optional.of(new CaseHeading.OfNobody(field, line.grid()))
                                : words.heading(field, line.grid());
                if (heading.isPresent()) {
                    part = part.lines().isEmpty() ? part : next(part, parts);
                    part.headings().add(heading.get());
                    onLine.add(heading.get());
                } else if (!said) {
                    part.lines()
                            .computeIfAbsent(line, unknown -> new ArrayList<>())
                            .add(field);
                }
            }
            if (isBlankRow(line, onLine, above)) {
                part.lines().put(line, new ArrayList<>());
            }
            above.addAll(onLine);
            before = line;
        }
        parts.add(part);
        return parts;
    }

    private static Part next(Part part, List<Part> parts) {
        parts.add(part);
        return new Part();
    }

    /** Words that stand to the left or above as well: one cell in print, its text in every place that it covered. */
    private static boolean isRepeated(Field field, Line line, Line before) {
        if (CellReader.isFigureLike(field) || line.fields().size() == 1) {
            return false;
        }
        for (Field other : line.fields()) {
            if (other.column() + other.width() == field.column()
                    && other.folded().equals(field.folded())) {
                return true;
            }
        }
        if (before == null || before.fields().size() == 1 || before.grid() != line.grid()) {
            return false;
        }
        return before.fields().stream()
                .anyMatch(other ->
                        other.column() == field.column() && other.folded().equals(field.folded()));
    }

    /** A row of a table in which nothing is printed but its heading. */
    private static boolean isBlankRow(Line line, List<CaseHeading> onLine, List<CaseHeading> above) {
        long own = onLine.stream()
                .filter(heading -> !(heading instanceof CaseHeading.OverKinds))
                .count();
        if (line.grid() == 0 || own != 1) {
            return false;
        }
        boolean kind = onLine.getLast() instanceof CaseHeading.OfKind;
        long blanks = line.fields().stream()
                .filter(field -> field.isEmpty() && !field.carried())
                .filter(field -> above.stream()
                        .anyMatch(heading -> heading.grid() == line.grid()
                                && heading.field().column() == field.column()
                                && (kind
                                        ? heading instanceof CaseHeading.OfOutcome
                                        : heading instanceof CaseHeading.OfKind)))
                .count();
        boolean nothing = line.fields().stream().noneMatch(CellReader::isFigureLike);
        return nothing && blanks >= BLANKS_OF_ROW_MIN;
    }
}
