package dev.gouji.ingest.address;

import dev.gouji.access.reach.ReservedRange;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Decides whether an address may be fetched, and from where. Portals are hostile until shown otherwise: a name that
 * leads to one forbidden address among others is refused as a whole.
 */
public final class AddressGuard {
    /** More addresses of one host than these are not tried. */
    private static final int SOCKETS_MAX = 3;

    private final NameResolver names;
    private final Set<Integer> ports;
    private final AllowList allowed;

    /** @param ports that may be connected to, 80 and 443 as a rule */
    public AddressGuard(NameResolver names, Set<Integer> ports, AllowList allowed) {
        this.names = Objects.requireNonNull(names, "names is null");
        this.ports = Set.copyOf(ports);
        this.allowed = Objects.requireNonNull(allowed, "allowed is null");
    }

    /** Blocks while the name is looked up. */
    public Clearance check(WebAddress address) {
        String host = address.host();
        if (!ports.contains(address.port())) {
            return refused("端口 %1$d 不在允许之列 (port %1$d is not among the allowed ones)".formatted(address.port()));
        }
        if (!allowed.hasHost(host) && (host.equals("localhost") || host.endsWith(".localhost"))) {
            return refused("%s 指向本机 (loopback)".formatted(host));
        }
        try {
            List<InetSocketAddress> sockets = sockets(host, address.port());
            Optional<String> reason = sockets.stream()
                    .map(socket -> reason(host, socket.getAddress()))
                    .flatMap(Optional::stream)
                    .findFirst();
            return reason.isPresent()
                    ? refused(reason.get())
                    : new Clearance.Granted(sockets.stream().limit(SOCKETS_MAX).toList());
        } catch (UnknownHostException e) {
            return new Clearance.Unknown(host);
        }
    }

    private static Clearance refused(String reason) {
        return new Clearance.Refused(reason);
    }

    private List<InetSocketAddress> sockets(String host, int port) throws UnknownHostException {
        Optional<InetAddress> literal = HostName.literal(host);
        if (literal.isPresent()) {
            return List.of(new InetSocketAddress(literal.get(), port));
        }
        List<InetSocketAddress> found = names.resolve(host, port);
        if (found.isEmpty() || found.stream().anyMatch(InetSocketAddress::isUnresolved)) {
            throw new UnknownHostException(host);
        }
        return found;
    }

    private Optional<String> reason(String host, InetAddress address) {
        if (allowed.hasHost(host) || allowed.hasAddress(address)) {
            return Optional.empty();
        }
        return ReservedRange.describe(address)
                .map(range -> "%s 的地址 %s 属%s".formatted(host, address.getHostAddress(), range));
    }
}
