package dev.gouji.parse.prose;

import dev.gouji.parse.document.Folding;
import java.util.function.Consumer;

/** Cuts paragraphs into sentences and hands on those that can claim anything. */
final class Sentences {
    /** Longer sentences are cut at a comma: nobody states a figure in more words. */
    private static final int LENGTH_MAX = 600;

    private static final String UNITS = "件条份元起宗例项篇";
    private static final String TITLE_FILLER = "·";

    private final Consumer<Sentence> reader;

    Sentences(Consumer<Sentence> reader) {
        this.reader = reader;
    }

    /** The sentences of a paragraph in reading order. */
    void read(Paragraph paragraph, boolean onRequest) {
        String text = paragraph.text();
        boolean goesOn = false;
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start);
            int from = start;
            while (from < end && isBlank(text.charAt(from))) {
                from++;
            }
            boolean figures = hasFigure(text, from, end);
            if (from < end && (figures || hasWord(text, from, end))) {
                String printed = text.substring(from, end);
                reader.accept(new Sentence(
                        paragraph.chapter(),
                        printed,
                        withoutTitles(Folding.fold(printed)),
                        figures,
                        onRequest,
                        goesOn,
                        paragraph.place(from, end)));
                goesOn = true;
            } else if (from < end) {
                goesOn = false;
            }
            start = end;
        }
    }

    private static int end(String text, int start) {
        int limit = Math.min(text.length(), start + LENGTH_MAX);
        int comma = -1;
        for (int at = start; at < limit; at++) {
            switch (text.charAt(at)) {
                case '。', '！', '？', '\n' -> {
                    return at + 1;
                }
                case '，', ',', '；', ';' -> comma = at;
                default -> {}
            }
        }
        return limit == text.length() || comma < 0 ? limit : comma + 1;
    }

    private static boolean isBlank(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }

    private static boolean hasFigure(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            char unit = text.charAt(at);
            if (unit >= '0' && unit <= '9' || unit >= '０' && unit <= '９') {
                return true;
            }
            if (ChineseNumeral.isNumeral(unit) && at + 1 < to) {
                char next = text.charAt(at + 1);
                if (unit == '零' || UNITS.indexOf(next) >= 0 || next == '余' || next == '万') {
                    return true;
                }
            }
        }
        return false;
    }

    /** None, all, a list of titles, or a unit with a gap before it. */
    private static boolean hasWord(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            switch (text.charAt(at)) {
                case '未', '没', '无', '零', '均', '全' -> {
                    return true;
                }
                case '》' -> {
                    if (at + 1 < to && (text.charAt(at + 1) == '《' || text.charAt(at + 1) == '、')) {
                        return true;
                    }
                }
                case '条', '件', '份', '篇' -> {
                    if (at > from && isBlank(text.charAt(at - 1))) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    /** Numbers in the title of a document are no claims. */
    private static String withoutTitles(String folded) {
        int open = folded.indexOf('《');
        if (open < 0) {
            return folded;
        }
        StringBuilder left = new StringBuilder(folded.length());
        int lastClose = folded.lastIndexOf('》');
        int depth = 0;
        for (int at = 0; at < folded.length(); at++) {
            char unit = folded.charAt(at);
            if (unit == '《') {
                depth++;
                left.append(unit);
            } else if (unit == '》') {
                depth = Math.max(0, depth - 1);
                left.append(unit);
            } else if (depth == 0 || at > lastClose) {
                left.append(unit);
            } else {
                left.append(TITLE_FILLER);
            }
        }
        return left.toString();
    }
}
