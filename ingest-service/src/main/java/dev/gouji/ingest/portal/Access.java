package dev.gouji.ingest.portal;

import dev.gouji.ingest.address.WebAddress;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the hosts of a portal may be visited. Fields that are null take their defaults.
 *
 * @param hosts that links may lead to besides those of the list itself; {@code *.example.cn} is each host below it
 * @param delaySeconds between two requests to one host, 1 to 60
 * @param maxPages of lists in one round, 1 to {@value #PAGES_MAX}
 * @param badCertificate whether an expired or unfitting certificate is accepted
 * @param intranet whether its hosts are inside a network; they then have to be on the administrator's allow-list too
 * @param everyHours between two rounds, in place of the common schedule; null keeps to that
 */
public record Access(
        List<String> hosts,
        Integer delaySeconds,
        Integer maxPages,
        Boolean badCertificate,
        Boolean intranet,
        Integer everyHours) {
    /** Most pages of lists in one round. */
    public static final int PAGES_MAX = 200;

    /** A second between requests, twenty pages, trusted certificates, public hosts, the common schedule. */
    public static final Access USUAL = new Access(null, null, null, null, null, null);

    private static final int PAGES_USUAL = 20;
    private static final int DELAY_MAX = 60;
    private static final int HOSTS_MAX = 50;
    private static final int HOURS_MAX = 8760;

    public Access {
        hosts = hosts == null
                ? List.of()
                : hosts.stream().map(Access::checkedHost).distinct().toList();
        delaySeconds = delaySeconds == null ? 1 : delaySeconds;
        maxPages = maxPages == null ? PAGES_USUAL : maxPages;
        badCertificate = badCertificate != null && badCertificate;
        intranet = intranet != null && intranet;
        if (hosts.size() > HOSTS_MAX) {
            throw new WrongFieldException("hosts", hosts.size(), "至多 50 个主机名", "at most 50 hosts");
        }
        requireWithin("delay_seconds", delaySeconds, DELAY_MAX);
        requireWithin("max_pages", maxPages, PAGES_MAX);
        if (everyHours != null) {
            requireWithin("every_hours", everyHours, HOURS_MAX);
        }
    }

    /** Between two requests to one host. */
    public Duration delay() {
        return Duration.ofSeconds(delaySeconds);
    }

    /** Between two rounds; empty for the common schedule. */
    public Optional<Duration> every() {
        return Optional.ofNullable(everyHours).map(Duration::ofHours);
    }

    /** Whether the host is named here. */
    boolean names(WebAddress address) {
        return hosts.stream().anyMatch(host -> isNamed(host, address.host()));
    }

    private static boolean isNamed(String allowed, String host) {
        return allowed.startsWith("*.") ? host.endsWith(allowed.substring(1)) : host.equals(allowed);
    }

    private static String checkedHost(String given) {
        String host = given == null ? "" : given.strip().toLowerCase(Locale.ROOT);
        String name = host.startsWith("*.") ? host.substring(2) : host;
        Optional<WebAddress> address = WebAddress.parse("http://" + name + "/");
        // A name of one label below a star would be a whole country.
        if (address.isEmpty()
                || name.indexOf(':') >= 0
                || name.indexOf('/') >= 0
                || host.startsWith("*.") && name.indexOf('.') < 0) {
            throw new WrongFieldException(
                    "hosts",
                    given,
                    "主机名，如 www.example.cn 或 *.example.cn",
                    "a host, as in www.example.cn or *.example.cn");
        }
        return (host.startsWith("*.") ? "*." : "") + address.get().host();
    }

    private static void requireWithin(String field, int value, int max) {
        if (value < 1 || value > max) {
            throw new WrongFieldException(field, value, "1 至 " + max + " 的整数", "a whole number from 1 to " + max);
        }
    }
}
