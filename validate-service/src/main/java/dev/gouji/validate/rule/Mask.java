package dev.gouji.validate.rule;

/** Makes what a report leaks unreadable: a finding must not leak it once more. */
public final class Mask {
    private static final int SHOWN = 4;
    private static final int DIGITS_MIN = 11;

    private Mask() {}

    /** Every number as long as that of a mobile telephone or longer keeps its first and last digits alone. */
    public static String numbers(String text) {
        StringBuilder masked = new StringBuilder(text);
        int at = 0;
        while (at < masked.length()) {
            int end = at;
            while (end < masked.length() && isPart(masked.charAt(end))) {
                end++;
            }
            if (end - at >= DIGITS_MIN) {
                for (int i = at + SHOWN; i < end - SHOWN; i++) {
                    masked.setCharAt(i, '*');
                }
            }
            at = Math.max(end, at + 1);
        }
        return masked.toString();
    }

    /** A name keeps its first character alone. */
    public static String name(String text, String name) {
        return text.replace(name, name.charAt(0) + "某".repeat(name.length() - 1));
    }

    private static boolean isPart(char c) {
        return c >= '0' && c <= '9' || c == 'X' || c == 'x';
    }
}
