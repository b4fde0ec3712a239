package dev.gouji.ingest.address;

import dev.gouji.ingest.problem.Problems;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/**
 * An http or https address, written in one way: scheme and host in lower case, the host in ASCII and numbers of hosts in
 * their usual form, no port that the scheme implies, no fragment, no user, no session id, no dot segments, escapes in
 * upper case and only where they are needed. Equal addresses are the same page.
 *
 * @param uri absolute, normalised
 */
public record WebAddress(URI uri) {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    public WebAddress {
        Objects.requireNonNull(uri, "uri is null");
        if (uri.getHost() == null
                || !uri.getScheme().equals("http") && !uri.getScheme().equals("https")
                || uri.getRawUserInfo() != null
                || uri.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    "'%s' is no web address: expected http or https, a host, no user, no fragment".formatted(uri));
        }
    }

    /**
     * The address that a person or a page wrote.
     *
     * @throws dev.gouji.ingest.problem.ProblemException GJ-401 when it is no address that may be fetched
     */
    public static WebAddress of(String text) {
        return parse(text).orElseThrow(() -> Problems.forbiddenAddress(text).asException());
    }

    /** The same, empty when it is no http or https address, or one with a user or with control characters. */
    public static Optional<WebAddress> parse(String text) {
        return AddressParser.absolute(text);
    }

    /** What a link on the page of this address leads to; empty for scripts, mail and the page itself. */
    public Optional<WebAddress> resolve(String href) {
        return resolve(href, StandardCharsets.UTF_8);
    }

    /** The same on a page in another charset: browsers write the query, and nothing else, in the page's. */
    public Optional<WebAddress> resolve(String href, Charset charsetOfPage) {
        return AddressParser.link(href, this, charsetOfPage);
    }

    /** The host in lower case: requests to one host keep their distance, whatever the port. */
    public String host() {
        return uri.getHost();
    }

    public boolean isSecure() {
        return uri.getScheme().equals("https");
    }

    /** The one that is written, or else that of the scheme. */
    public int port() {
        int implied = isSecure() ? HTTPS : HTTP;
        return uri.getPort() == -1 ? implied : uri.getPort();
    }

    /** Scheme, host and port with the path {@code /}: what a robots.txt speaks for. */
    public WebAddress origin() {
        return new WebAddress(uri.resolve("/"));
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
