package dev.gouji.validate.rule;

import java.util.Arrays;

/**
 * How much of two texts is the same, exactly: each is masked so that names, years and numbers do not count, cut into
 * overlapping pieces of five characters, and the pieces are compared as sets.
 *
 * <p>The three steps are apart, because the pieces of a report serve many comparisons.
 */
public final class Resemblance {
    private static final int PIECE = 5;
    private static final int CHARACTERS_MAX = 50_000;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;
    /** Shorter lines without the end of a sentence are headings. */
    private static final int HEADING_MAX = 25;

    private static final String NUMERALS = "〇零一二三四五六七八九十百千万亿两";
    /** What organs call themselves by: 我局 and 我县 are the same to the comparison. */
    private static final String SELVES = "省市县区州盟旗镇乡局委办厅院处队";
    /** Words of the preface that the law makes all reports share. */
    private static final String[] PREFACE = {"统计期限", "电子版", "如有疑问", "如对本报告", "联系电话", "根据《中华人民共和国政府信息公开条例》"};

    private Resemblance() {}

    /**
     * The text without what may differ between copies: names, numbers, years, punctuation, headings, the preface.
     *
     * @param names of the organ, as they are printed; nulls are skipped
     */
    public static String masked(String text, String... names) {
        String bounded = text.length() > CHARACTERS_MAX ? text.substring(0, CHARACTERS_MAX) : text;
        StringBuilder masked = new StringBuilder(bounded.length());
        int start = 0;
        while (start < bounded.length()) {
            int feed = bounded.indexOf('\n', start);
            int end = feed < 0 ? bounded.length() : feed;
            sentences(bounded, start, end, masked, names);
            start = end + 1;
        }
        return masked.toString();
    }

    private static void sentences(String text, int start, int end, StringBuilder masked, String[] names) {
        boolean heading =
                end - start <= HEADING_MAX && text.substring(start, end).indexOf('。') < 0;
        int from = heading ? end : start;
        while (from < end) {
            int stop = text.indexOf('。', from);
            int to = stop < 0 || stop >= end ? end : stop + 1;
            String sentence = text.substring(from, to);
            if (!isPreface(sentence)) {
                letters(withoutNames(sentence, names), masked);
            }
            from = to;
        }
    }

    private static boolean isPreface(String sentence) {
        for (String words : PREFACE) {
            if (sentence.contains(words)) {
                return true;
            }
        }
        return false;
    }

    private static String withoutNames(String sentence, String[] names) {
        String rest = sentence;
        for (String name : names) {
            if (name != null && name.length() > 1 && rest.contains(name)) {
                rest = rest.replace(name, "");
            }
        }
        return rest;
    }

    private static void letters(String text, StringBuilder masked) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean self = unit == '我' && i + 1 < text.length() && SELVES.indexOf(text.charAt(i + 1)) >= 0;
            if (self) {
                masked.append('我');
                i++;
            } else if (Character.isLetter(unit) && NUMERALS.indexOf(unit) < 0) {
                masked.append(unit);
            }
        }
    }

    /** The pieces of a masked text, sorted, each once. */
    public static long[] pieces(String masked) {
        int count = masked.length() - PIECE + 1;
        if (count <= 0) {
            return new long[0];
        }
        long[] pieces = new long[count];
        for (int i = 0; i < count; i++) {
            long hash = 0;
            for (int j = i; j < i + PIECE; j++) {
                hash = (hash ^ masked.charAt(j)) * FACTOR;
                hash ^= hash >>> 29;
            }
            pieces[i] = hash;
        }
        Arrays.sort(pieces);
        int distinct = 1;
        for (int i = 1; i < count; i++) {
            if (pieces[i] != pieces[i - 1]) {
                pieces[distinct++] = pieces[i];
            }
        }
        return Arrays.copyOf(pieces, distinct);
    }

    /** What both have in common of what either has: 0 to 1; 0 when one of them is empty. */
    public static double share(long[] one, long[] other) {
        int common = common(one, other);
        return common == 0 ? 0 : (double) common / (one.length + other.length - common);
    }

    /** How much of the first stands in the second: 0 to 1; 0 when one of them is empty. */
    public static double contained(long[] part, long[] in) {
        return part.length == 0 ? 0 : (double) common(part, in) / part.length;
    }

    private static int common(long[] one, long[] other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            if (one[i] == other[j]) {
                common++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }
}
