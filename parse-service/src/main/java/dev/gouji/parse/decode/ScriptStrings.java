package dev.gouji.parse.decode;

import java.util.ArrayList;
import java.util.List;

/** The string literals of a script, unescaped; those joined by a plus sign, or written one after another, as one. */
final class ScriptStrings {
    private static final int LENGTH_MIN = 20;

    private final String source;
    private final List<String> strings = new ArrayList<>();
    private final StringBuilder string = new StringBuilder();
    private int at;

    private ScriptStrings(String source) {
        this.source = source;
    }

    static List<String> of(String source) {
        ScriptStrings reader = new ScriptStrings(source);
        reader.read();
        return reader.strings;
    }

    private void read() {
        int end = -1;
        while (at < source.length()) {
            char unit = source.charAt(at);
            if (unit == '"' || unit == '\'' || unit == '`') {
                if (!isJoin(end)) {
                    flush();
                }
                at++;
                literal(unit);
                end = at;
            } else {
                at++;
            }
        }
        flush();
    }

    /** Whether only a plus sign stands between the last literal and this one. */
    private boolean isJoin(int end) {
        return end >= 0 && source.substring(end, at).strip().equals("+");
    }

    private void literal(char quote) {
        while (at < source.length() && source.charAt(at) != quote) {
            char unit = source.charAt(at++);
            if (unit == '\n' && quote != '`') {
                // An apostrophe in a comment opens nothing.
                return;
            }
            if (unit == '\\' && at < source.length()) {
                escape(source.charAt(at++));
            } else {
                string.append(unit);
            }
        }
        at++;
    }

    private void escape(char unit) {
        switch (unit) {
            case 'n', 'r', 't', 'f', 'v', 'b' -> string.append(unit == 't' ? '\t' : '\n');
            case 'u' -> hexadecimal(4);
            case 'x' -> hexadecimal(2);
            case '\n' -> {}
            default -> string.append(unit);
        }
    }

    private void hexadecimal(int digits) {
        int code = 0;
        int end = Math.min(source.length(), at + digits);
        for (int i = at; i < end; i++) {
            int digit = Character.digit(source.charAt(i), 16);
            if (digit < 0) {
                return;
            }
            code = code * 16 + digit;
        }
        at = end;
        string.append(code >= 0xD800 && code <= 0xDFFF ? '\uFFFD' : (char) code);
    }

    private void flush() {
        if (string.length() >= LENGTH_MIN) {
            strings.add(string.toString());
        }
        string.setLength(0);
    }
}
