package dev.gouji.ingest.connector;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.gouji.ingest.address.WebAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Where a link leads, as a browser would have it: people write addresses that no standard allows. */
final class Href {
    private static final int CHARS_MAX = 4096;
    /** {@code window.location='…'}, {@code location.href = "…"}, {@code window.open('…')}. */
    private static final Pattern GOES_TO = Pattern.compile(
            "(?:location(?:\\.href)?\\s*=|(?:open|href|goto|jump|openUrl)\\s*\\()\\s*['\"]([^'\"]+)['\"]");

    private static final Pattern SESSION = Pattern.compile("(?i);jsessionid=[^?#/]*");
    private static final Pattern SESSION_IN_QUERY =
            Pattern.compile("(?i)([?&])(?:jsessionid|phpsessid|aspsessionid\\w*|sessionid)=[^&#]*&?");
    private static final Pattern ABOVE_THE_ROOT = Pattern.compile("^(https?://[^/]+)(?:/\\.\\.)+(/|$)");
    private static final String KEPT = "!$&'()*+,-./:;=?@_~%[]";

    private Href() {}

    /**
     * What a link leads to; empty for the page itself, mail, data and scripts that name no address.
     *
     * @param charset of the page: it decides how a query is written
     */
    static Optional<WebAddress> resolve(WebAddress base, String href, Charset charset) {
        String link = tidied(href);
        if (link.length() > CHARS_MAX || link.isEmpty() || link.startsWith("#")) {
            return Optional.empty();
        }
        if (link.toLowerCase(Locale.ROOT).startsWith("javascript:")) {
            return ofScript(base, link, charset);
        }
        String lastSegment = base.uri().getRawPath();
        // java.net.URI forgets the last segment where only the query is new.
        String whole = link.startsWith("?") ? lastSegment + link : link;
        Optional<WebAddress> resolved = base.resolve(escaped(withoutSession(withoutFragment(whole)), charset));
        return resolved.flatMap(Href::belowTheRoot);
    }

    /** The address that a script goes to. */
    static Optional<WebAddress> ofScript(WebAddress base, String script, Charset charset) {
        if (script.length() > CHARS_MAX) {
            return Optional.empty();
        }
        Matcher matcher = GOES_TO.matcher(script);
        while (matcher.find()) {
            String address = matcher.group(1).strip();
            if (!address.toLowerCase(Locale.ROOT).startsWith("javascript:")) {
                return resolve(base, address, charset);
            }
        }
        return Optional.empty();
    }

    private static String tidied(String href) {
        StringBuilder kept = new StringBuilder(Math.min(href.length(), CHARS_MAX));
        for (int i = 0; i < href.length() && kept.length() <= CHARS_MAX; i++) {
            char sign = href.charAt(i);
            if (sign != '\n' && sign != '\r' && sign != '\t' && sign != '\u200b' && sign != '\ufeff') {
                kept.append(sign);
            }
        }
        return kept.toString().strip();
    }

    private static String withoutFragment(String link) {
        int fragment = link.indexOf('#');
        return fragment < 0 ? link : link.substring(0, fragment);
    }

    /** A session is no part of an address: with it, each visit would find other pages. */
    private static String withoutSession(String link) {
        String bare = SESSION.matcher(link).replaceAll("");
        String query = SESSION_IN_QUERY.matcher(bare).replaceAll("$1");
        return query.endsWith("?") || query.endsWith("&") && !query.equals(bare)
                ? query.substring(0, query.length() - 1)
                : query;
    }

    private static String escaped(String link, Charset charset) {
        StringBuilder text = new StringBuilder(link.length() + 16);
        boolean query = false;
        for (int i = 0; i < link.length(); ) {
            int sign = link.codePointAt(i);
            query |= sign == '?';
            if (sign == '\\' && !query) {
                text.append('/');
            } else if (sign < 128 && (Character.isLetterOrDigit(sign) || KEPT.indexOf(sign) >= 0)) {
                boolean strayPercent = sign == '%' && !isEscape(link, i);
                text.append(strayPercent ? "%25" : String.valueOf((char) sign));
            } else {
                Charset written = query ? charset : StandardCharsets.UTF_8;
                for (byte each : Character.toString(sign).getBytes(written)) {
                    text.append('%').append("%02X".formatted(each & 0xFF));
                }
            }
            i += Character.charCount(sign);
        }
        return text.toString();
    }

    private static boolean isEscape(String link, int at) {
        return at + 2 < link.length()
                && Character.digit(link.charAt(at + 1), 16) >= 0
                && Character.digit(link.charAt(at + 2), 16) >= 0;
    }

    private static Optional<WebAddress> belowTheRoot(WebAddress address) {
        String text = address.toString();
        return text.contains("/../") || text.endsWith("/..")
                ? WebAddress.parse(ABOVE_THE_ROOT.matcher(text).replaceFirst("$1/"))
                : Optional.of(address);
    }
}
