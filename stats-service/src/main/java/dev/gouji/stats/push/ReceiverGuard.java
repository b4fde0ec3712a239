package dev.gouji.stats.push;

import dev.gouji.access.reach.Network;
import dev.gouji.access.reach.ReservedRange;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which addresses may be sent to. A name is looked up once, every address that it leads to is judged, and the connection goes
 * to one of these: whoever writes a subscription must not reach what only this machine can reach.
 */
public final class ReceiverGuard {
    /** Looks names up; the tests have an internet of their own. */
    @FunctionalInterface
    public interface Names {
        /** All addresses of a host. Blocks. */
        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    private final Names names;
    private final Set<String> hosts = new HashSet<>();
    private final List<Network> ranges = new ArrayList<>();

    /** @param allowed of internal networks, host names or ranges as in {@code 10.20.0.0/16} */
    public ReceiverGuard(Names names, List<String> allowed) {
        this.names = names;
        for (String entry : allowed) {
            if (entry.contains("/")) {
                ranges.add(Network.of(entry.strip()));
            } else {
                hosts.add(entry.strip().toLowerCase(Locale.ROOT));
            }
        }
    }

    /** Why an address may not be sent to, Chinese first; empty when it may. Blocks while the name is looked up. */
    public Optional<String> refusal(String address) {
        try {
            URI uri = URI.create(address);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (!web || uri.getHost() == null || uri.getUserInfo() != null) {
                return Optional.of("应为 http 或 https 地址，不含用户名 (expected an http or https address without user)");
            }
            addresses(uri.getHost().replaceAll("[\\[\\]]", ""));
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of("不是网址 (not an address)");
        } catch (UnknownHostException e) {
            return Optional.of(e.getMessage());
        }
    }

    /** The addresses to connect to, all of them judged. */
    public InetAddress[] addresses(String host) throws UnknownHostException {
        InetAddress[] found = names.resolve(host);
        for (InetAddress address : found) {
            if (!isAllowed(host, address)) {
                throw new UnknownHostException("内网或保留地址 (an internal or reserved address): " + host);
            }
        }
        if (found.length == 0) {
            throw new UnknownHostException("没有这个主机 (no such host): " + host);
        }
        return found;
    }

    private boolean isAllowed(String host, InetAddress address) {
        if (hosts.contains(host.toLowerCase(Locale.ROOT))
                || ranges.stream().anyMatch(range -> range.contains(address))) {
            return true;
        }
        return ReservedRange.describe(address).isEmpty();
    }
}
