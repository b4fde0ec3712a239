package dev.gouji.ingest.address;

import dev.gouji.ingest.problem.Problems;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * An http or https address, written in one way: scheme and host in lower case, the host in ASCII, no port that the
 * scheme implies, no fragment, no user, no empty path. Equal addresses are the same page.
 *
 * @param uri absolute, normalised
 */
public record WebAddress(URI uri) {
    private static final int CHARS_MAX = 2048;

    public WebAddress {
        Objects.requireNonNull(uri, "uri is null");
    }

    /**
     * The address that a person or a page wrote.
     *
     * @throws dev.gouji.ingest.problem.ProblemException GJ-401 when it is no address that may be fetched
     */
    public static WebAddress of(String text) {
        return parse(text).orElseThrow(() -> Problems.forbiddenAddress(text).asException());
    }

    /** The same, empty when it is no http or https address. */
    public static Optional<WebAddress> parse(String text) {
        if (text.length() > CHARS_MAX || text.codePoints().anyMatch(Character::isISOControl)) {
            return Optional.empty();
        }
        try {
            return normalised(new URI(text.strip()));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What a link on the page of this address leads to; empty for scripts, mail and the page itself. */
    public Optional<WebAddress> resolve(String href) {
        String link = href.strip();
        if (link.isEmpty() || link.startsWith("#")) {
            return Optional.empty();
        }
        try {
            return parse(uri.resolve(link).toString());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The host in lower case: requests to one host keep their distance, whatever the port. */
    public String host() {
        return uri.getHost();
    }

    @Override
    public String toString() {
        return uri.toString();
    }

    private static Optional<WebAddress> normalised(URI given) throws URISyntaxException {
        String scheme = given.getScheme() == null ? "" : given.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")
                || given.getHost() == null
                || given.getUserInfo() != null) {
            return Optional.empty();
        }
        int implied = scheme.equals("http") ? 80 : 443;
        String host = IDN.toASCII(given.getHost()).toLowerCase(Locale.ROOT);
        String port = given.getPort() == -1 || given.getPort() == implied ? "" : ":" + given.getPort();
        String path = given.getRawPath() == null || given.getRawPath().isEmpty() ? "/" : given.getRawPath();
        String query = given.getRawQuery() == null ? "" : "?" + given.getRawQuery();
        return Optional.of(new WebAddress(new URI(scheme + "://" + host + port + path + query).normalize()));
    }
}
