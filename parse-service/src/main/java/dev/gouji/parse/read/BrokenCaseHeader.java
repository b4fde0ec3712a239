package dev.gouji.parse.read;

import com.google.re2j.Pattern;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * The header of table 4 as text extraction leaves it: every heading cut into lines, and those of neighbours side by
 * side. No heading can be read, but every one of them is there, and so is their order.
 */
final class BrokenCaseHeader {
    private static final int LINES_MAX = 60;
    /** All that the header's headings are made of. */
    private static final Pattern MADE_OF = Pattern.compile("[行政复议诉讼未经直接起后结果维持纠正其他尚审总计数量件单位:()、]+");

    private static final String NOTE = "注";
    private static final List<String> GROUPS = List.of("行政复议", "行政诉讼");
    /** One of each for every group. */
    private static final String OF_EACH_GROUP = "维纠审总计";

    private static final Pattern OTHER_THAN_OUTCOMES = Pattern.compile("[^维纠审]");
    private static final Pattern TOTAL_FIRST = Pattern.compile("^(总计|总|计)[^总计]");

    private final List<String> lines;
    private final String text;

    private BrokenCaseHeader(List<String> lines) {
        this.lines = List.copyOf(lines);
        this.text = String.join("", lines);
    }

    /** What stands above a line, as far as it is made of nothing but the header's words. */
    static BrokenCaseHeader above(List<Line> lines, int index) {
        List<String> header = new ArrayList<>();
        for (int i = index - 1; i >= Math.max(0, index - LINES_MAX); i--) {
            String folded = lines.get(i).folded();
            if (isPart(lines, i)) {
                header.addFirst(folded);
            } else if (!folded.isEmpty() && !folded.startsWith(NOTE)) {
                break;
            }
        }
        return new BrokenCaseHeader(header);
    }

    /** Whether a line is made of nothing but the header's words. */
    static boolean isPart(List<Line> lines, int index) {
        return index < lines.size()
                && MADE_OF.matches(lines.get(index).folded())
                && lines.get(index).fields().stream().noneMatch(CellReader::isFigureLike);
    }

    /** Whether every heading of every group is there, and the outcomes follow one another as on the form. */
    boolean isWhole(int groups) {
        boolean each = OF_EACH_GROUP.chars().allMatch(unit -> count((char) unit) == groups);
        String outcomes = OTHER_THAN_OUTCOMES.matcher(text).replaceAll("");
        return each && GROUPS.stream().allMatch(text::contains) && outcomes.equals("维纠审".repeat(groups));
    }

    /** Whether a total may stand before its parts: a line starts with one. */
    boolean mayStartWithTotal() {
        return lines.stream().anyMatch(line -> TOTAL_FIRST.matcher(line).find());
    }

    private long count(char unit) {
        return text.chars().filter(other -> other == unit).count();
    }

    /** The figures of one line, or of lines of one figure each, that start there; nothing unless they are all there are. */
    static List<Field> figures(List<Line> lines, int index, int expected) {
        List<Field> figures = new ArrayList<>();
        for (int i = index; i < lines.size() && figures.size() <= expected; i++) {
            List<Field> printed = lines.get(i).fields().stream()
                    .filter(field -> !field.isEmpty())
                    .toList();
            boolean all = !printed.isEmpty() && printed.stream().allMatch(CellReader::isFigureLike);
            boolean alone = printed.size() == 1 && figures.size() == i - index;
            if (all && (i == index || alone)) {
                figures.addAll(printed);
            } else if (!printed.isEmpty()) {
                break;
            }
        }
        return figures.size() == expected ? figures : List.of();
    }
}
