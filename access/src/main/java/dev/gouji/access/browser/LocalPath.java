package dev.gouji.access.browser;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A page of this site, as it may stand in {@code Location}.
 *
 * @param text a path with its query, in ASCII
 */
public record LocalPath(String text) {
    /** Where to go when nothing better is known. */
    public static final LocalPath ROOT = new LocalPath("/");

    private static final String SIGN_IN = "/sign-in";
    private static final int LENGTH_MAX = 2_000;

    /** What somebody handed over as a place to go to; the first page when that leads elsewhere or nowhere. */
    public static LocalPath of(String asked) {
        if (asked == null || asked.length() > LENGTH_MAX || !asked.startsWith("/") || leadsElsewhere(asked)) {
            return ROOT;
        }
        try {
            URI uri = new URI(asked);
            boolean isPath = uri.getScheme() == null && uri.getRawAuthority() == null && uri.getRawPath() != null;
            boolean isRound = isPath && uri.getRawPath().matches("/sign-(in|out)/?");
            return isPath && !isRound ? new LocalPath(uri.toASCIIString()) : ROOT;
        } catch (URISyntaxException e) {
            return ROOT;
        }
    }

    /** Browsers take a backslash for a slash, pass over tabs and line ends, and two slashes begin a host. */
    private static boolean leadsElsewhere(String asked) {
        return asked.startsWith("//")
                || asked.indexOf('\\') >= 0
                || asked.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
    }

    /** The page on which to sign in before going here. */
    public String signIn() {
        return SIGN_IN + "?to=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
