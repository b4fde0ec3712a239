package dev.gouji.ingest.address;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads addresses as browsers do (WHATWG URL), because that is what the people who write links try them with. Where
 * browsers are lenient to the point of danger (users, control characters) it refuses.
 */
final class AddressParser {
    private static final int CHARS_MAX = 2048;
    private static final int TEXT_MAX = 4 * CHARS_MAX;

    private AddressParser() {}

    static Optional<WebAddress> absolute(String text) {
        String given = text.strip();
        if (given.length() > TEXT_MAX || given.chars().anyMatch(Character::isISOControl)) {
            return Optional.empty();
        }
        String scheme = scheme(given);
        return scheme.equals("http") || scheme.equals("https")
                ? withAuthority(scheme, given.substring(scheme.length() + 1), StandardCharsets.UTF_8)
                : Optional.empty();
    }

    static Optional<WebAddress> link(String href, WebAddress page, Charset charset) {
        String link = href.replace("\t", "").replace("\r", "").replace("\n", "").trim();
        if (link.isEmpty() || link.startsWith("#") || link.length() > TEXT_MAX) {
            return Optional.empty();
        }
        String own = page.uri().getScheme();
        String scheme = scheme(link);
        if (scheme.isEmpty()) {
            return relative(link, page, charset);
        } else if (!scheme.equals("http") && !scheme.equals("https")) {
            return Optional.empty();
        }
        String rest = link.substring(scheme.length() + 1);
        return scheme.equals(own) && !startsWithSlash(rest)
                ? relative(rest, page, charset)
                : withAuthority(scheme, rest, charset);
    }

    /** In lower case; empty when the text has none. */
    private static String scheme(String text) {
        int colon = text.indexOf(':');
        for (int i = 0; i < colon; i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            boolean later = c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.';
            if (!letter && (i == 0 || !later)) {
                return "";
            }
        }
        return colon < 1 ? "" : text.substring(0, colon).toLowerCase(Locale.ROOT);
    }

    private static boolean startsWithSlash(String text) {
        return !text.isEmpty() && isSlash(text.charAt(0));
    }

    private static boolean isSlash(char c) {
        return c == '/' || c == '\\';
    }

    private static Optional<WebAddress> withAuthority(String scheme, String rest, Charset charset) {
        int from = 0;
        while (from < rest.length() && isSlash(rest.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < rest.length() && !isSlash(rest.charAt(to)) && rest.charAt(to) != '?' && rest.charAt(to) != '#') {
            to++;
        }
        String authority = rest.substring(from, to);
        if (authority.indexOf('@') >= 0) {
            return Optional.empty();
        }
        int colon = authority.lastIndexOf(':');
        boolean hasPort = colon > authority.lastIndexOf(']');
        String port = hasPort ? port(scheme, authority.substring(colon + 1)) : "";
        Optional<String> host = HostName.canonical(hasPort ? authority.substring(0, colon) : authority);
        return host.isEmpty() || port == null
                ? Optional.empty()
                : assembled(scheme + "://" + host.get() + port, "/", rest.substring(to), charset);
    }

    /** With its colon; empty when the scheme implies it, null when it is none. */
    private static String port(String scheme, String digits) {
        if (digits.isEmpty()) {
            return "";
        }
        if (digits.length() > 5 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        int port = Integer.parseInt(digits);
        if (port == 0 || port > 0xffff) {
            return null;
        }
        return port == (scheme.equals("http") ? 80 : 443) ? "" : ":" + port;
    }

    private static Optional<WebAddress> relative(String link, WebAddress page, Charset charset) {
        if (link.length() > 1 && isSlash(link.charAt(0)) && isSlash(link.charAt(1))) {
            return withAuthority(page.uri().getScheme(), link, charset);
        }
        String path = page.uri().getRawPath();
        boolean queryAlone = link.startsWith("?") || link.startsWith("#") || link.isEmpty();
        String folder = queryAlone ? path : path.substring(0, path.lastIndexOf('/') + 1);
        String root = page.uri().getScheme() + "://" + page.uri().getRawAuthority();
        return assembled(root, startsWithSlash(link) ? "/" : folder, link, charset);
    }

    /** @param rest path, query and fragment; the path goes on from the folder unless it starts with a slash */
    private static Optional<WebAddress> assembled(String root, String folder, String rest, Charset charset) {
        String withoutFragment = rest.contains("#") ? rest.substring(0, rest.indexOf('#')) : rest;
        int mark = withoutFragment.indexOf('?');
        String path = (mark < 0 ? withoutFragment : withoutFragment.substring(0, mark)).replace('\\', '/');
        String query = mark < 0 ? "" : withoutFragment.substring(mark + 1);
        String whole = Escapes.path(path.startsWith("/") ? path : folder + path);
        String kept = SessionIds.outOfQuery(Escapes.query(query, charset));
        String text = root + DotSegments.resolved(SessionIds.outOfPath(whole)) + (kept.isEmpty() ? "" : "?" + kept);
        if (text.length() > CHARS_MAX) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(text);
            return uri.getHost() == null ? Optional.empty() : Optional.of(new WebAddress(uri));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
