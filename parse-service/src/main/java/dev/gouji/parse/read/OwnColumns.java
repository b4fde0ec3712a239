package dev.gouji.parse.read;

import com.google.re2j.Pattern;
import dev.gouji.contract.report.ReadingProblem;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Columns that an office adds to the table of requests: the sum of the legal persons, the share, the year before. Where
 * the header names them beside all columns of the form they are taken out of the grid, so that each row has as many
 * figures as it should; a problem says which.
 */
final class OwnColumns {
    private static final Set<String> FORM_COLUMNS = Set.of("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计");
    private static final String FIRST_ROW = "本年新收";
    private static final String LAST_ROW = "结转下年度";
    private static final Pattern OWN = Pattern.compile(
            "(?:小计|合计占比|占比|比例|所占比例|占总数比例|备注|说明|(?:上|去)一?年度?(?:总计|合计|数|同期)?|同比.{0,4}|增减.{0,4}|较上年.{0,4}|20\\d\\d年度?(?:总计|合计)?)(?:[(].{1,4}[)])?");

    private final List<Line> lines;
    private final List<ReadingProblem> problems = new ArrayList<>();
    private final List<Line> kept = new ArrayList<>();

    private OwnColumns(Document document) {
        lines = document.lines();
        problems.addAll(document.problems());
    }

    /** The document without such columns; the same where there are none. */
    static Document without(Document document) {
        OwnColumns columns = new OwnColumns(document);
        return columns.areFound() ? document.withLines(columns.kept).withProblems(columns.problems) : document;
    }

    private boolean areFound() {
        boolean found = false;
        for (int from = 0, to; from < lines.size(); from = to) {
            to = from + 1;
            int first = lines.get(from).grid() > 0 && names(lines.get(from), "自然人") ? firstRow(from) : -1;
            Set<Integer> own = first < 0 ? Set.of() : own(lines.subList(from, first));
            if (own.isEmpty()) {
                kept.add(lines.get(from));
                continue;
            }
            to = end(first);
            lines.subList(from, to).forEach(line -> kept.add(without(line, own)));
            found = true;
        }
        return found;
    }

    /** Where the rows begin below a header line; -1 where this is none. */
    private int firstRow(int header) {
        int grid = lines.get(header).grid();
        for (int i = header + 1; i < lines.size() && lines.get(i).grid() == grid; i++) {
            if (lines.get(i).folded().contains(FIRST_ROW)) {
                return i;
            }
        }
        return -1;
    }

    /** Behind the last row of the table that begins there. */
    private int end(int first) {
        int end = first;
        while (end < lines.size() && lines.get(end).grid() == lines.get(first).grid()) {
            end++;
            if (lines.get(end - 1).folded().contains(LAST_ROW)) {
                return end;
            }
        }
        return end;
    }

    /** The grid columns that are not the form's; none unless the header names each of the form's once. */
    private Set<Integer> own(List<Line> header) {
        Set<String> named = new HashSet<>();
        Set<Integer> own = new HashSet<>();
        List<Field> found = new ArrayList<>();
        for (Line line : header) {
            for (Field field : line.fields()) {
                if (!field.carried() && FORM_COLUMNS.contains(field.folded()) && !named.add(field.folded())) {
                    return Set.of();
                }
                // One that reaches down from the line above is beside the form's columns too.
                boolean isOwn = !named.isEmpty() && OWN.matches(field.folded());
                if (isOwn
                        && IntStream.range(field.column(), field.column() + field.width())
                                        .filter(own::add)
                                        .count()
                                > 0) {
                    found.add(field);
                }
            }
        }
        if (named.size() < FORM_COLUMNS.size()) {
            return Set.of();
        }
        found.forEach(field -> problems.add(new ReadingProblem(
                "GJ-258",
                "%s：表三自列的“%s”一栏不属表式，未读。The column %s is not of the form; it is not read."
                        .formatted(field.place().describe(), field.text(), field.text()),
                List.of(),
                field.place())));
        return own;
    }

    private static boolean names(Line line, String column) {
        return line.words().stream().anyMatch(field -> field.folded().equals(column));
    }

    private static Line without(Line line, Set<Integer> own) {
        List<Field> fields = line.fields().stream()
                .filter(field -> field.width() > 1 || !own.contains(field.column()))
                .toList();
        return fields.isEmpty() ? line : new Line(fields, line.grid(), line.flattened());
    }
}
