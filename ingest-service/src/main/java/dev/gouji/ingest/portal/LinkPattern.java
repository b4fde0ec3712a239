package dev.gouji.ingest.portal;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;

/**
 * Which links of a list are reports, in place of what is known of titles. Each is an RE2 expression that has to occur in
 * the text; null allows any.
 *
 * @param title of the link, in full
 * @param address that it leads to, absolute
 */
public record LinkPattern(String title, String address) {
    private static final int CHARS_MAX = 500;

    /** What is known of the titles of annual reports decides. */
    public static final LinkPattern NONE = new LinkPattern(null, null);

    public LinkPattern {
        title = checked("title", title);
        address = checked("address", address);
    }

    /** The pattern, null when blank. */
    static String checked(String field, String pattern) {
        if (pattern == null || pattern.isBlank()) {
            return null;
        }
        if (pattern.length() > CHARS_MAX) {
            throw new WrongFieldException(field, pattern, "不超过500字的正则表达式", "a pattern of at most 500 characters");
        }
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            throw new WrongFieldException(
                    field,
                    pattern,
                    "RE2 正则表达式（" + e.getDescription() + "）",
                    "an RE2 pattern (" + e.getDescription() + ")");
        }
        return pattern;
    }
}
