package dev.gouji.parse.decode;

import com.google.re2j.Pattern;

/** The number of a page on a line of its own, between dashes or in words, as it comes along when pages are copied. */
final class PageMark {
    private static final int LENGTH_MAX = 24;
    private static final String STARTS = "-—–－第";
    private static final Pattern MARK =
            Pattern.compile("[-—–－]{1,2} ?\\d{1,4} ?[-—–－]{1,2}|第 ?\\d{1,4} ?页[,，/ ]{0,3}(?:共 ?\\d{1,4} ?页)?");

    private PageMark() {}

    /** Whether a line of a text is one. */
    static boolean is(String text, int start, int end) {
        int first = start;
        while (first < end && text.charAt(first) == ' ') {
            first++;
        }
        return first < end
                && end - first <= LENGTH_MAX
                && STARTS.indexOf(text.charAt(first)) >= 0
                && MARK.matches(text.substring(first, end).strip());
    }
}
