package dev.gouji.parse.prose;

/**
 * Where one of the three tables stands in a text that has lost its lines: from its first words to its last figure. A
 * chapter has one at most.
 */
record FlattenedTable(int start, int end) {

    /** The table between two offsets, null when there is none. */
    static FlattenedTable in(String text, int from, int to) {
        String[][] tables = {
            {"第二十条", "信息内容", "行政事业性收费", "政府集中采购"},
            {"本列数据", "申请人情况", "继续办理", "继续办理"},
            {"行政复议", "未经复议", "总计", "总计"}
        };
        for (String[] words : tables) {
            int inside = text.indexOf(words[1], from);
            int start = inside < 0 ? -1 : text.lastIndexOf(words[0], inside);
            int last = Math.max(text.lastIndexOf(words[2], to), text.lastIndexOf(words[3], to));
            if (start >= from && inside < to && last > inside && last < to) {
                return new FlattenedTable(start, endOfFigures(text, last, to));
            }
        }
        return null;
    }

    /** Behind the label and the figures that follow it. */
    private static int endOfFigures(String text, int label, int to) {
        int end = label;
        while (end < to && Character.isLetter(text.charAt(end))) {
            end++;
        }
        while (end < to && (Character.isDigit(text.charAt(end)) || ". \u3000\u00a0".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }
}
