package dev.gouji.ingest.address;

import dev.gouji.access.reach.Network;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Portals of internal networks that may be fetched all the same: exact host names, and ranges of addresses. */
public final class AllowList {
    public static final AllowList NOBODY = of(List.of());

    private final Set<String> hosts = new HashSet<>();
    private final List<Network> networks = new ArrayList<>();

    private AllowList() {}

    /**
     * @param entries names as in {@code oa.example.gov.cn}, ranges as in {@code 10.20.0.0/16}, single addresses
     * @throws IllegalArgumentException naming the entry that is none of these
     */
    public static AllowList of(Collection<String> entries) {
        AllowList list = new AllowList();
        for (String entry : entries) {
            Optional<Network> network = Network.parse(entry.strip());
            if (network.isPresent()) {
                list.networks.add(network.get());
            } else {
                list.hosts.add(HostName.canonical(entry.strip())
                        .orElseThrow(() -> new IllegalArgumentException(
                                "'%s' is neither a host name nor a range of addresses: expected oa.example.gov.cn or 10.20.0.0/16"
                                        .formatted(entry))));
            }
        }
        return list;
    }

    boolean hasHost(String host) {
        return hosts.contains(host);
    }

    boolean hasAddress(InetAddress address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }
}
