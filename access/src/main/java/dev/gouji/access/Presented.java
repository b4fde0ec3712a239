package dev.gouji.access;

import dev.gouji.access.browser.Site;
import dev.gouji.access.browser.TokenCookie;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Set;

/** By what a request wants to be known. */
sealed interface Presented {
    /** By nothing. */
    record Nothing() implements Presented {}

    /** By something that is not understood. */
    record Unknown() implements Presented {}

    /** By a header: whoever wrote it meant this request. */
    record Header(String token) implements Presented {}

    /** By the cookie, which a browser sends along unasked. */
    record Kept(String token) implements Presented {}

    /** By the cookie, with a change that no page of ours asks for. */
    record FromElsewhere() implements Presented {}

    String BEARER = "Bearer ";

    Set<HttpMethod> CHANGE_NOTHING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    /** What a request presents; a header goes before the cookie. */
    static Presented by(HttpServerRequest request) {
        String header = request.getHeader("Authorization");
        if (header != null) {
            return header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                    ? new Header(header.substring(BEARER.length()).strip())
                    : new Unknown();
        }
        Cookie cookie = request.getCookie(TokenCookie.NAME);
        if (cookie == null || cookie.getValue().isEmpty()) {
            return new Nothing();
        }
        return CHANGE_NOTHING.contains(request.method()) || isOurs(request)
                ? new Kept(cookie.getValue())
                : new FromElsewhere();
    }

    /** Whether a page of this site asks. */
    static boolean isOurs(HttpServerRequest request) {
        String authority = String.valueOf(request.authority());
        return new Site(isSecure(request), authority)
                .asks(request.getHeader("Origin"), request.getHeader("Sec-Fetch-Site"));
    }

    /** Whether it came by https, to here or to the proxy before. */
    static boolean isSecure(HttpServerRequest request) {
        return request.isSSL() || "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
    }
}
