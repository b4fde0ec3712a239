package dev.gouji.parse.recognise;

/** What folded labels may lose and still be the same label: their number, and a note at their end. */
public final class Labels {
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String MARKS = "、.,";
    private static final String MARKS_OF_DIGITS = "、.,)";
    private static final int DIGITS_MAX = 2;

    private Labels() {}

    /** A folded label without its number: 1.属于国家秘密 and （一）予以公开 lose what is before the words. */
    public static String withoutNumber(String folded) {
        int end = numberEnd(folded);
        return end == 0 ? folded : folded.substring(isAt(folded, end, MARKS) ? end + 1 : end);
    }

    /** Whether a folded text starts with what a number can start with. */
    static boolean mayBeNumbered(String folded) {
        return isAt(folded, 0, "(0123456789") || isAt(folded, 0, NUMERALS);
    }

    /** Where the number ends that a label starts with, in whatever form; 0 when it starts with none. */
    private static int numberEnd(String folded) {
        boolean bracket = folded.startsWith("(");
        int from = bracket ? 1 : 0;
        int numerals = from;
        while (isAt(folded, numerals, NUMERALS)) {
            numerals++;
        }
        if (numerals > from) {
            return isAt(folded, numerals, bracket ? ")" : MARKS) ? numerals + 1 : 0;
        }
        int digits = from;
        while (digits < from + DIGITS_MAX && isAt(folded, digits, "0123456789")) {
            digits++;
        }
        int mark = digits > from && isAt(folded, digits, ")") && isAt(folded, digits + 1, MARKS_OF_DIGITS)
                ? digits + 1
                : digits;
        if (digits > from && isAt(folded, mark, MARKS_OF_DIGITS)) {
            return mark + 1;
        }
        boolean words = digits == 1 && !bracket && digits < folded.length() && isHan(folded.codePointAt(digits));
        return words ? digits : 0;
    }

    private static boolean isAt(String text, int at, String units) {
        return at < text.length() && units.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isHan(int unit) {
        return Character.UnicodeScript.of(unit) == Character.UnicodeScript.HAN;
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
