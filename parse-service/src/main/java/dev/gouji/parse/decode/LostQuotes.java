package dev.gouji.parse.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Closing quotation marks of JSON that were lost with the character before them. Each has to stand before what can only
 * follow the end of a string, and none may be left out: then there is one repair and no other.
 */
final class LostQuotes {
    private static final int LOST_MAX = 100;
    private static final int TEXT_MAX = 300_000;

    private LostQuotes() {}

    /**
     * The text with the quotation marks back where they stood, each in place of one U+FFFD, so that offsets stay.
     *
     * @param parses whether a text is JSON
     * @return empty where no repair makes it JSON, or more than one does
     */
    static Optional<String> restored(String text, Predicate<String> parses) {
        List<Integer> gaps = gaps(text);
        if (gaps.isEmpty() || gaps.size() > LOST_MAX || text.length() > TEXT_MAX) {
            return Optional.empty();
        }
        StringBuilder repaired = new StringBuilder(text);
        gaps.forEach(at -> repaired.setCharAt(at, '"'));
        if (!parses.test(repaired.toString())) {
            return Optional.empty();
        }
        for (int at : gaps) {
            repaired.setCharAt(at, DecodedText.REPLACEMENT);
            boolean other = parses.test(repaired.toString());
            repaired.setCharAt(at, '"');
            if (other) {
                return Optional.empty();
            }
        }
        return Optional.of(repaired.toString());
    }

    /** How many were put back. */
    static int between(String text, String repaired) {
        int count = 0;
        for (int at = 0; at < text.length(); at++) {
            count += text.charAt(at) == repaired.charAt(at) ? 0 : 1;
        }
        return count;
    }

    private static List<Integer> gaps(String text) {
        List<Integer> gaps = new ArrayList<>();
        for (int at = text.indexOf(DecodedText.REPLACEMENT);
                at >= 0;
                at = text.indexOf(DecodedText.REPLACEMENT, at + 1)) {
            if (endsString(text, at + 1)) {
                gaps.add(at);
            }
        }
        return gaps;
    }

    /** Whether a comma and another value, a closing bracket or a colon is next. */
    private static boolean endsString(String text, int from) {
        int at = skipBlanks(text, from);
        return switch (charAt(text, at)) {
            case ',' -> "\"{[".indexOf(charAt(text, skipBlanks(text, at + 1))) >= 0;
            case '}', ']' -> ",}]\n".indexOf(charAt(text, skipBlanks(text, at + 1))) >= 0;
            case ':' -> true;
            default -> false;
        };
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** A line end behind the last character. */
    private static char charAt(String text, int at) {
        return at < text.length() ? text.charAt(at) : '\n';
    }
}
