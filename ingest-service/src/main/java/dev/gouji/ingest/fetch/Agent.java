package dev.gouji.ingest.fetch;

import com.google.re2j.Pattern;

/**
 * Who we say we are. A webmaster who wonders about a request must be able to look us up, and to write.
 *
 * @param name product token, also the one that a robots.txt addresses
 * @param page where the crawler is explained
 * @param email where its operator reads
 */
public record Agent(String name, String page, String email) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z_-]*");
    private static final Pattern PAGE = Pattern.compile("https?://[A-Za-z0-9._~:/?#@!$&'*+,=%-]+");
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    public Agent {
        require(NAME.matches(name), name, "an agent name", "letters, hyphens and underscores (RFC 9309)");
        require(PAGE.matches(page), page, "an agent page", "an http or https address in ASCII");
        require(EMAIL.matches(email), email, "an agent e-mail", "one as in crawler@example.gov.cn");
    }

    private static void require(boolean right, String found, String what, String expected) {
        if (!right) {
            throw new IllegalArgumentException("'%s' is not %s: expected %s".formatted(found, what, expected));
        }
    }

    /** Value of the User-Agent header. */
    public String header() {
        return "%s (+%s; %s)".formatted(name, page, email);
    }
}
