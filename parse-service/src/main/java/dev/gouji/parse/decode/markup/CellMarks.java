package dev.gouji.parse.decode.markup;

import com.google.re2j.Pattern;

/** Marks of Markdown on the words of a cell or a line: bold, headings, signs behind a stroke. */
public final class CellMarks {
    private static final Pattern MARKS = Pattern.compile("^#{1,6}\\s*|\\*{2,}|__");
    /** 召开会议***次: three of them once stand for a number, and open nothing. */
    private static final Pattern STAND_IN = Pattern.compile("^[^*]*[^*|]\\*{3}[条件次个篇期场份项万][^*]*$");
    /** Some tools fill up the cells of a ruled line with it. */
    private static final Pattern FILLED_UP = Pattern.compile("([^_\\\\])_+$");
    /** What stands in front of a break and behind it are two. */
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");

    private static final Pattern ESCAPED = Pattern.compile("\\\\([.\\-_*#()\\[\\]|+<>~'\"])");

    private CellMarks() {}

    /** The words alone. */
    public static String bare(String printed) {
        if (!isMarked(printed)) {
            return printed;
        }
        String words = FILLED_UP.matcher(InlineMarkup.uncovered(printed)).replaceFirst("$1");
        if (STAND_IN.matches(words)) {
            return words.strip();
        }
        String bare = MARKS.matcher(BREAK.matcher(words).replaceAll(" ")).replaceAll("");
        return (bare.indexOf('\\') < 0 ? bare : ESCAPED.matcher(bare).replaceAll("$1")).strip();
    }

    private static boolean isMarked(String printed) {
        for (int at = 0; at < printed.length(); at++) {
            if (isMark(printed.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a unit may be part of a mark. */
    public static boolean isMark(char unit) {
        return unit < 0x7F && (unit == '#' || unit == '*' || unit == '_' || unit == '\\' || unit == '<')
                || InlineMarkup.isNothing(unit);
    }
}
