package dev.gouji.ingest.address;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Percent-escapes: where they are needed and nowhere else, in upper case. */
final class Escapes {
    private static final String ALONE = "-._~";
    private static final String IN_PATH = "/:@!$&'()*+,;=";
    private static final String IN_QUERY = "/?:@!$&()*+,;=";
    private static final String HEX = "0123456789ABCDEF";
    private static final int ESCAPE = 3;

    private Escapes() {}

    /** What is not ASCII is written in UTF-8. */
    static String path(String text) {
        return escaped(text, IN_PATH, StandardCharsets.UTF_8);
    }

    static String query(String text, Charset charset) {
        return escaped(text, IN_QUERY, charset);
    }

    private static String escaped(String text, String allowed, Charset charset) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int i = 0;
        while (i < text.length()) {
            int value = text.charAt(i) == '%' ? escapedByte(text, i) : -1;
            int point = text.codePointAt(i);
            if (value >= 0) {
                appendByte(out, value);
                i += ESCAPE;
            } else {
                appendPoint(out, point, allowed, charset);
                i += Character.charCount(point);
            }
        }
        return out.toString();
    }

    /** The value of the escape that starts here; -1 when none does. */
    static int escapedByte(String text, int at) {
        if (at + ESCAPE > text.length()) {
            return -1;
        }
        int high = hex(text.charAt(at + 1));
        int low = hex(text.charAt(at + 2));
        return high < 0 || low < 0 ? -1 : high << 4 | low;
    }

    /** Of ASCII alone: {@link Character#digit} would take digits of any script. */
    private static int hex(char c) {
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }

    private static boolean isAlone(int c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || ALONE.indexOf(c) >= 0);
    }

    private static void appendByte(StringBuilder out, int value) {
        if (isAlone(value)) {
            out.append((char) value);
        } else {
            appendEscape(out, value);
        }
    }

    private static void appendEscape(StringBuilder out, int value) {
        out.append('%').append(HEX.charAt(value >> 4)).append(HEX.charAt(value & 0xf));
    }

    private static void appendPoint(StringBuilder out, int point, String allowed, Charset charset) {
        if (isAlone(point) || allowed.indexOf(point) >= 0) {
            out.appendCodePoint(point);
            return;
        }
        String one = Character.toString(point);
        boolean fits = charset == StandardCharsets.UTF_8
                || charset.canEncode() && charset.newEncoder().canEncode(one);
        for (byte value : one.getBytes(fits ? charset : StandardCharsets.UTF_8)) {
            appendEscape(out, value & 0xff);
        }
    }
}
