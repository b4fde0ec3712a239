package dev.gouji.access.browser;

/**
 * The token of somebody who signed in, as his browser keeps it until it is closed: no script reads it, and no request that
 * another site began carries it.
 */
public final class TokenCookie {
    /** Its name. */
    public static final String NAME = "gouji-token";

    /** Browsers keep 4,096 bytes, name and attributes included. */
    private static final int TOKEN_MAX = 3_800;

    private TokenCookie() {}

    /** Whether this can be a token at all: as RFC 6750 has it, and small enough to be kept. */
    public static boolean holds(String token) {
        return token.length() <= TOKEN_MAX && token.matches("[A-Za-z0-9._~+/-]+=*");
    }

    /** The header that has it kept. */
    public static String kept(String token, boolean secure) {
        return NAME + "=" + token + attributes(secure);
    }

    /** The header that has it forgotten. */
    public static String forgotten(boolean secure) {
        return NAME + "=" + attributes(secure) + "; Max-Age=0";
    }

    private static String attributes(boolean secure) {
        return "; Path=/; HttpOnly; SameSite=Strict" + (secure ? "; Secure" : "");
    }
}
