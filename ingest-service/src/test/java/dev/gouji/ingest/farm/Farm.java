package dev.gouji.ingest.farm;

import dev.gouji.ingest.address.NameResolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Many made-up portals on loopback, each with a host name that {@link #resolver()} alone knows. It has nothing to hide
 * from a test: every report, and every request that came.
 *
 * <p>Addresses are without a port, so that content is the same in every run; the resolver leads to the port. As a plain
 * proxy ({@link #proxyPort()}) the farm serves crawlers that have no resolver of ours.
 */
public final class Farm implements AutoCloseable {
    static final String NEW = "new-";
    private static final int HTTPS = 443;
    private static final int BACKLOG = 500;

    private final Map<String, Site> portals = new LinkedHashMap<>();
    private final Map<String, Site> hosts = new LinkedHashMap<>();
    private final FarmLog log = new FarmLog();
    private final InetAddress loopback = InetAddress.getLoopbackAddress();
    private final FarmServer server = new FarmServer(hosts, log);
    private final ServerSocket plain;
    private final ServerSocket secure;

    private Farm(FarmPlan plan) throws IOException {
        int number = 0;
        for (FarmPlan.Plot plot : plan.plots()) {
            String host = "p%02d.farm.test".formatted(++number);
            Site site = new Site(new Content(host, plot.kind(), plan.seed(), plot.trap()), plot.trap());
            portals.put(host, site);
            hosts.put(host, site);
            if (plot.trap().equals(Optional.of(Trap.MOVED_SITE))) {
                hosts.put(NEW + host, site);
            }
        }
        boolean needsCertificate =
                plan.plots().stream().anyMatch(plot -> plot.trap().equals(Optional.of(Trap.BAD_CERTIFICATE)));
        plain = new ServerSocket(0, BACKLOG, loopback);
        secure = needsCertificate
                ? SelfSigned.context().getServerSocketFactory().createServerSocket(0, BACKLOG, loopback)
                : new ServerSocket(0, 1, loopback);
        server.accept(plain);
        if (needsCertificate) {
            server.accept(secure);
        }
    }

    public static Farm start(FarmPlan plan) {
        try {
            return new Farm(plan);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Knows the hosts of this farm and no others. */
    public NameResolver resolver() {
        return (host, port) -> {
            Site site = hosts.get(host);
            if (site == null || site.trap.equals(Optional.of(Trap.UNKNOWN_HOST))) {
                throw new UnknownHostException(host);
            }
            InetAddress address = InetAddress.getByAddress(host, loopback.getAddress());
            return List.of(new InetSocketAddress(address, (port == HTTPS ? secure : plain).getLocalPort()));
        };
    }

    /** Host names for an allow-list: all of them are on loopback. */
    public List<String> hosts() {
        return List.copyOf(hosts.keySet());
    }

    /** As they stand now, in the order of the plan. */
    public List<FarmPortal> portals() {
        return portals.keySet().stream().map(this::portal).toList();
    }

    public FarmPortal portal(String host) {
        Site site = portals.get(host);
        List<FarmReport> reports = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Article article : site.content.articles()) {
            if (article.isReport() && article.listed() && article.present()) {
                reports.add(site.report(article));
            } else if (!article.isReport()) {
                others.add(article.path());
            }
        }
        boolean open = site.trap.map(Trap::letsReportsThrough).orElse(true);
        return new FarmPortal(
                host,
                site.content.kind,
                site.content.organs,
                site.entry(),
                open ? reports : List.of(),
                others,
                site.trap,
                site.trap.map(trap -> site.root + path(trap, site)).orElse(null));
    }

    /** What a portal publishes, whether or not its trap lets a crawler at it. */
    public List<FarmReport> reportsBehindTrap(String host) {
        Site site = portals.get(host);
        return site.content.articles().stream()
                .filter(article -> article.isReport() && article.listed() && article.present())
                .map(site::report)
                .toList();
    }

    /** The portal of a plan that has one portal with this trap. */
    public FarmPortal portal(Trap trap) {
        return portals.values().stream()
                .filter(site -> site.trap.equals(Optional.of(trap)))
                .findFirst()
                .map(site -> portal(site.content.host))
                .orElseThrow();
    }

    private static String path(Trap trap, Site site) {
        return switch (trap.spot()) {
            case PAGE, NEXT -> Trap.PATH;
            case ROBOTS -> "/robots.txt";
            case HOST, NAME, CERTIFICATE, CONTENT -> site.entry().substring(site.root.length());
        };
    }

    /** Something happens to a portal, at once. */
    public void change(FarmPortal portal, Change change) {
        portals.get(portal.host()).content.apply(change);
    }

    public FarmLog log() {
        return log;
    }

    /** Of a port on loopback that takes requests in the form for proxies. */
    public int proxyPort() {
        return plain.getLocalPort();
    }

    @Override
    public void close() {
        try {
            plain.close();
            secure.close();
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
