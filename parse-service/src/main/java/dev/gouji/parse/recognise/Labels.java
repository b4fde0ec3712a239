package dev.gouji.parse.recognise;

import java.util.regex.Pattern;

/** What folded labels may lose and still be the same label: their number, and a note at their end. */
public final class Labels {
    private static final Pattern NUMBERING = Pattern.compile(
            "^(?:\\([一二三四五六七八九十]+\\)|[一二三四五六七八九十]+[、.,]|\\(?\\d{1,2}\\)?[、.,)]|\\d(?=\\p{IsHan}))[、.,]?");

    /** What a number can start with. */
    private static final String FIRST = "(一二三四五六七八九十";

    private Labels() {}

    /** A folded label without its number: 1.属于国家秘密 and （一）予以公开 lose what is before the words. */
    public static String withoutNumber(String folded) {
        boolean numbered = !folded.isEmpty()
                && (FIRST.indexOf(folded.charAt(0)) >= 0 || folded.charAt(0) >= '0' && folded.charAt(0) <= '9');
        return numbered ? NUMBERING.matcher(folded).replaceFirst("") : folded;
    }

    /** The words of a folded label alone: without number, note and signs. */
    static String words(String folded) {
        String label = withoutNote(withoutNumber(folded));
        StringBuilder words = new StringBuilder(label.length());
        for (int at = 0; at < label.length(); at++) {
            if (Character.isLetterOrDigit(label.charAt(at))) {
                words.append(label.charAt(at));
            }
        }
        return words.toString();
    }

    /** A folded label whose number is written 3. where it may be written 3、 or 3, or (3). */
    static String withPoint(String folded) {
        if (folded.length() < 3 || folded.charAt(0) < '0' || folded.charAt(0) > '9' || folded.charAt(1) == '.') {
            return folded;
        }
        boolean stop = folded.charAt(1) == '、' || folded.charAt(1) == ',' || folded.charAt(1) == ')';
        return stop ? folded.charAt(0) + "." + folded.substring(2) : folded;
    }

    /** A folded label without what stands in brackets at its end. */
    public static String withoutNote(String folded) {
        int open = folded.indexOf('(', 1);
        return open > 0 && folded.endsWith(")") && !folded.startsWith("(", 0) || open > 3 && folded.endsWith(")")
                ? folded.substring(0, open)
                : folded;
    }
}
