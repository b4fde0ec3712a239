package dev.gouji.parse.prose;

import dev.gouji.parse.document.Folding;
import java.util.BitSet;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/** Cuts paragraphs into sentences and hands on those that can claim anything. */
final class Sentences {
    /** Longer sentences are cut at a comma: nobody states a figure in more words. */
    private static final int LENGTH_MAX = 600;

    private static final String UNITS = "件条份元起宗例项篇";
    /** What {@link #hasFigure} and {@link #hasWord} look for starts so; all other characters are passed over. */
    private static final BitSet OPENS_FIGURE = characters("0123456789０１２３４５６７８９" + ChineseNumeral.NUMERALS);

    private static final BitSet OPENS_WORD = characters("未没无零均全皆都所不申结转复诉费许处强规办》条件份篇");

    private static final String TITLE_FILLER = "·";

    private final Consumer<Sentence> reader;

    Sentences(Consumer<Sentence> reader) {
        this.reader = reader;
    }

    /**
     * The sentences of a paragraph in reading order.
     *
     * @param onRequest whether what starts at an offset is about requests
     */
    void read(Paragraph paragraph, IntPredicate onRequest) {
        String text = paragraph.read();
        boolean goesOn = false;
        int start = 0;
        while (start < text.length()) {
            int end = end(text, start);
            int from = start;
            while (from < end && Folding.isBlank(text.charAt(from))) {
                from++;
            }
            boolean figures = hasFigure(text, from, end);
            boolean words = from < end && hasWord(text, from, end);
            if (from < end && (figures || words)) {
                reader.accept(new Sentence(
                        paragraph.chapter(),
                        paragraph.text().substring(from, end),
                        withoutTitles(folded(text.substring(from, end))),
                        figures,
                        words,
                        onRequest.test(from),
                        goesOn,
                        paragraph.place(from, end)));
                goesOn = true;
            } else if (from < end) {
                goesOn = false;
            }
            start = end;
        }
    }

    private static BitSet characters(String units) {
        BitSet characters = new BitSet();
        units.chars().forEach(characters::set);
        return characters;
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
                case '.' -> {
                    if (isFullStop(text, at)) {
                        return at + 1;
                    }
                }
                default -> {}
            }
        }
        return limit == text.length() || comma < 0 ? limit : comma + 1;
    }

    /** A point behind a Chinese character is typed for 。 */
    private static boolean isFullStop(String text, int at) {
        boolean behindWord = at > 0 && Character.isIdeographic(text.charAt(at - 1));
        char next = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
        return behindWord && (Folding.isBlank(next) || next == '\n' || Character.isIdeographic(next));
    }

    /** As it is read: with the full stop that was meant. */
    private static String folded(String printed) {
        String folded = Folding.fold(printed);
        return folded.endsWith(".") && isFullStop(folded, folded.length() - 1)
                ? folded.substring(0, folded.length() - 1) + '。'
                : folded;
    }

    private static boolean hasFigure(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            char unit = text.charAt(at);
            if (!OPENS_FIGURE.get(unit)) {
                continue;
            }
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

    /** None or all of what a rule asks for, a list of titles, or a unit with a gap before it. */
    private static boolean hasWord(String text, int from, int to) {
        boolean none = false;
        boolean topic = false;
        for (int at = from; at < to; at++) {
            char unit = text.charAt(at);
            if (!OPENS_WORD.get(unit)) {
                continue;
            }
            char after = at + 1 < to ? text.charAt(at + 1) : ' ';
            switch (unit) {
                case '未', '没', '无', '零', '均', '全', '皆', '都', '所' -> none = true;
                case '不' -> none |= after == '存';
                case '申' -> topic |= after == '请';
                case '结', '转' -> topic |= after == '转' || after == '结';
                case '复' -> topic |= after == '议';
                case '诉' -> topic |= after == '讼';
                case '费' -> topic = true;
                case '许', '处' -> topic |= after == '可' || after == '罚';
                case '强' -> topic |= after == '制';
                case '规' -> topic |= after == '章' || after == '范';
                case '办' -> topic |= after == '结';
                case '》' -> {
                    if (after == '《' || after == '、') {
                        return true;
                    }
                }
                case '条', '件', '份', '篇' -> {
                    if (at > from && Folding.isBlank(text.charAt(at - 1))) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return none && topic;
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
