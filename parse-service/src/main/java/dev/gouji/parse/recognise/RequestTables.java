package dev.gouji.parse.recognise;

import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.util.ArrayList;
import java.util.List;

/** The request tables among the lines of a file, from the first row of the form to the last. */
final class RequestTables {
    private static final int FIGURES_WITHIN = 8;
    private static final int LABEL_MIN = 8;
    private static final int LABEL_MAX = 25;
    /** Numbers in front of a label, and 量 behind it. */
    private static final int BEFORE_LABEL_MAX = 4;

    private static final int BEHIND_LABEL_MAX = 4;
    /** Fewer make no table: a report compares some rows with those of the year before. */
    private static final int LINES_MIN = 10;

    private static final String FIRST_ROW = "本年新收政府信息公开申请数";
    private static final String LAST_ROW = "结转下";

    private final List<Line> lines;

    private RequestTables(List<Line> lines) {
        this.lines = lines;
    }

    /**
     * One of them.
     *
     * @param first line of its first row
     * @param last line of its last row
     * @param figures of the first row
     */
    record RequestTable(int first, int last, String figures) {}

    /** All of them that have both rows, in reading order. */
    static List<RequestTable> in(List<Line> lines) {
        return new RequestTables(lines).all();
    }

    private List<RequestTable> all() {
        List<RequestTable> tables = new ArrayList<>(1);
        int first = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (!mayHoldLabel(lines.get(i))) {
                continue;
            }
            if (isRow(i, FIRST_ROW)) {
                first = i;
            } else if (first >= 0 && isRow(i, LAST_ROW)) {
                if (i - first >= LINES_MIN) {
                    tables.add(new RequestTable(first, i, figures(first)));
                }
                first = -1;
            }
        }
        return tables;
    }

    private static boolean mayHoldLabel(Line line) {
        for (Field field : line.words()) {
            if (mayBeLabel(field)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeLabel(Field field) {
        int length = field.folded().length();
        return length >= LABEL_MIN && length <= LABEL_MAX && !field.carried();
    }

    private boolean isRow(int index, String label) {
        for (Field field : lines.get(index).words()) {
            if (mayBeLabel(field) && isLabel(field.folded(), label)) {
                return figures(index).chars().anyMatch(Character::isDigit);
            }
        }
        return false;
    }

    /** A note may say of a row what it includes: 注：本年新收政府信息公开申请数量含信函申请3件。 */
    private static boolean isLabel(String folded, String label) {
        int at = folded.indexOf(label);
        int behind = folded.length() - at - label.length();
        return at >= 0
                && at <= BEFORE_LABEL_MAX
                && (label.equals(LAST_ROW) || behind <= BEHIND_LABEL_MAX)
                && !folded.endsWith("。");
    }

    /** What is printed behind the label, on its line or on those below. */
    private String figures(int index) {
        StringBuilder figures = new StringBuilder();
        for (Line line : lines.subList(index, Math.min(lines.size(), index + FIGURES_WITHIN))) {
            for (Field field : line.fields()) {
                boolean words = hasIdeograph(field.folded());
                if (words && !figures.isEmpty()) {
                    return figures.toString();
                }
                figures.append(words || field.isEmpty() ? "" : field.folded() + ' ');
            }
        }
        return figures.toString();
    }

    private static boolean hasIdeograph(String folded) {
        for (int at = 0; at < folded.length(); at++) {
            if (Character.isIdeographic(folded.charAt(at))) {
                return true;
            }
        }
        return false;
    }
}
