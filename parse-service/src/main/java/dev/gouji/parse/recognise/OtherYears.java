package dev.gouji.parse.recognise;

import dev.gouji.contract.report.Place;
import dev.gouji.contract.report.ReadingProblem;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * Tables that a report prints once more for another year, each under a line that names it: 2022年情况：. Asked for only
 * where rows with different figures were met.
 */
public final class OtherYears {
    private static final int CAPTION_MAX = 30;
    private static final int HEADER_LINES_MAX = 16;
    private static final int TABLE_LINES_MAX = 60;
    private static final String CENTURY = "20";
    private static final int DIGITS = 4;
    /** What names a year and stands over no table of it: comparisons, dates, links. */
    private static final List<String> NO_CAPTION = List.of("较", "相比", "同比", "月", "报告", "年报", "结转");

    private final Document document;
    private final List<Line> lines;
    private final int year;
    private final BitSet left = new BitSet();
    private final List<ReadingProblem> problems;

    private OtherYears(Document document, int year) {
        this.document = document;
        this.lines = document.lines();
        this.year = year;
        this.problems = new ArrayList<>(document.problems());
    }

    /**
     * A table.
     *
     * @param from its first line below the caption
     * @param year that the caption names, null when there is none
     */
    private record Printed(int from, int last, Integer year) {}

    /** The document without tables of other years; empty where none is printed beside the report's own. */
    public static Optional<Document> left(Document document, int year) {
        OtherYears tables = new OtherYears(document, year);
        tables.leave(tables.requests());
        tables.leave(tables.between(tables::opensPublished, line -> isNamed(line, "行政事业性收费")));
        tables.leave(tables.between(line -> isNamed(line, "行政复议"), tables::hasFigures));
        return tables.left.isEmpty() ? Optional.empty() : Optional.of(tables.kept());
    }

    private Document kept() {
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!left.get(i)) {
                kept.add(lines.get(i));
            }
        }
        return document.withLines(kept).withProblems(problems);
    }

    private void leave(List<Printed> tables) {
        boolean own = tables.stream().anyMatch(table -> table.year() == null || table.year() == year);
        for (Printed table : tables) {
            if (own && table.year() != null && table.year() != year) {
                left.set(table.from(), table.last() + 1);
                problems.add(problem(table));
            }
        }
    }

    private ReadingProblem problem(Printed table) {
        Place place = lines.get(table.from()).place();
        return new ReadingProblem(
                "GJ-256",
                "%s：此处是%d年的表，本报告是%d年的，未读。The table here is of %d, and the report of %d: it is not read."
                        .formatted(place.describe(), table.year(), year, table.year(), year),
                List.of(),
                place);
    }

    private List<Printed> requests() {
        List<Printed> tables = new ArrayList<>();
        int before = -1;
        for (RequestTables.RequestTable table : RequestTables.in(lines)) {
            int last = withFigures(table.last());
            tables.add(printed(before, table.first(), last));
            before = last;
        }
        return tables;
    }

    /** The tables from a line of one kind to the next of another. */
    private List<Printed> between(Predicate<Line> opens, Predicate<Line> ends) {
        List<Printed> tables = new ArrayList<>();
        int before = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (!opens.test(lines.get(i))) {
                continue;
            }
            int last = i;
            while (last < Math.min(lines.size() - 1, i + TABLE_LINES_MAX) && !ends.test(lines.get(last))) {
                last++;
            }
            if (ends.test(lines.get(last))) {
                last = withFigures(last);
                tables.add(printed(before, i, last));
                before = last;
                i = last;
            }
        }
        return tables;
    }

    private Printed printed(int before, int first, int last) {
        int from = first;
        for (int i = first; i > before; i--) {
            OptionalInt named = i == first ? OptionalInt.empty() : yearOver(lines.get(i));
            if (named.isPresent()) {
                return new Printed(from, last, named.getAsInt());
            }
            boolean heading = Chapters.openedBy(lines.get(i)).isPresent();
            if (i < first && (heading || first - i > HEADER_LINES_MAX)) {
                return new Printed(from, last, null);
            }
            from = i;
        }
        return new Printed(from, last, null);
    }

    /** The year that a caption names. */
    private static OptionalInt yearOver(Line line) {
        OptionalInt year = OptionalInt.empty();
        for (Field field : line.fields()) {
            String folded = field.folded();
            int at = folded.indexOf(CENTURY);
            if (at < 0 || field.carried()) {
                continue;
            }
            int end = at + DIGITS;
            boolean named = end <= folded.length()
                    && Character.isDigit(folded.charAt(at + 2))
                    && Character.isDigit(folded.charAt(at + 3))
                    && (end == folded.length() ? at == 0 : folded.charAt(end) == '年')
                    && (at == 0 || !Character.isDigit(folded.charAt(at - 1)));
            boolean more = named && folded.indexOf(CENTURY, end) >= 0;
            if (!named || more || year.isPresent() || !mayBeCaption(folded)) {
                return OptionalInt.empty();
            }
            year = OptionalInt.of(Integer.parseInt(folded.substring(at, end)));
        }
        return year;
    }

    private static boolean mayBeCaption(String folded) {
        return folded.length() <= CAPTION_MAX
                && !folded.endsWith("。")
                && NO_CAPTION.stream().noneMatch(folded::contains);
    }

    private boolean opensPublished(Line line) {
        return isNamed(line, "第二十条第(一)项") || isNamed(line, "规章");
    }

    private static boolean isNamed(Line line, String label) {
        return line.fields().stream()
                .anyMatch(field -> !field.carried() && field.folded().equals(label));
    }

    private boolean hasFigures(Line line) {
        return line.fields().stream().anyMatch(OtherYears::isFigure);
    }

    private static boolean isFigure(Field field) {
        return !field.isEmpty() && field.folded().chars().allMatch(unit -> unit >= '0' && unit <= '9' || unit == '.');
    }

    /** Figures of the last row may stand on the lines below it. */
    private int withFigures(int last) {
        int end = last;
        while (end + 1 < lines.size()
                && lines.get(end + 1).fields().stream().allMatch(field -> field.isEmpty() || isFigure(field))) {
            end++;
        }
        return end;
    }
}
