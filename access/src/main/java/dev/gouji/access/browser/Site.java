package dev.gouji.access.browser;

import java.util.Locale;

/**
 * This site as a browser sees it.
 *
 * @param secure whether it is reached by https
 * @param authority host, and port unless it is the usual one
 */
public record Site(boolean secure, String authority) {
    private static final String SAME_ORIGIN = "same-origin";

    public Site {
        authority = authority.toLowerCase(Locale.ROOT).replaceFirst(secure ? ":443$" : ":80$", "");
    }

    /**
     * Whether a page of this very site asks. What a browser says in these headers no page can change.
     *
     * @param origin {@code Origin}, null when there is none
     * @param fetchSite {@code Sec-Fetch-Site}, null when there is none
     */
    public boolean asks(String origin, String fetchSite) {
        return origin == null
                ? SAME_ORIGIN.equals(fetchSite)
                : origin.toLowerCase(Locale.ROOT).equals((secure ? "https://" : "http://") + authority);
    }
}
