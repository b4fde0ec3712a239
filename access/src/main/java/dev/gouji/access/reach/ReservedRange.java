package dev.gouji.access.reach;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is not the public internet, after the registries of IANA (RFC 6890), and what clouds answer secrets on.
 */
public enum ReservedRange {
    LOOPBACK("本机地址 (loopback)", "127.0.0.0/8", "::1/128"),
    UNSPECIFIED("未指定地址 (unspecified)", "0.0.0.0/8", "::/128"),
    PRIVATE("内网地址 (private network)", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7", "fec0::/10"),
    /** 169.254.169.254 among them. */
    LINK_LOCAL("链路本地或云元数据地址 (link-local or metadata)", "169.254.0.0/16", "fe80::/10"),
    /** 100.100.100.200 among them. */
    CARRIER("运营商内部或云元数据地址 (carrier-grade NAT or metadata)", "100.64.0.0/10"),
    METADATA("云元数据地址 (cloud metadata)", "168.63.129.16/32"),
    BENCHMARK("测试网段 (benchmark network)", "198.18.0.0/15", "2001:2::/48"),
    DOCUMENTATION(
            "文档示例网段 (documentation)",
            "192.0.2.0/24",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "2001:db8::/32",
            "3fff::/20"),
    PROTOCOL("协议专用网段 (protocol assignments)", "192.0.0.0/24", "192.88.99.0/24", "2001::/23"),
    MULTICAST("组播地址 (multicast)", "224.0.0.0/4", "ff00::/8"),
    RESERVED("保留地址 (reserved)", "240.0.0.0/4"),
    /** An IPv4 address inside an IPv6 address: nobody knows where a gateway would take it. */
    EMBEDDED("内嵌 IPv4 的地址 (embedded IPv4)", "::/96", "::ffff:0:0:0/96", "64:ff9b::/96", "64:ff9b:1::/48", "2002::/16");

    private static final Network GLOBAL_V6 = Network.of("2000::/3");

    private final String description;
    private final List<Network> networks;

    ReservedRange(String description, String... networks) {
        this.description = description;
        this.networks = Arrays.stream(networks).map(Network::of).toList();
    }

    /** Chinese first, then English; empty for an address of the public internet. */
    public static Optional<String> describe(InetAddress address) {
        for (ReservedRange range : values()) {
            if (range.networks.stream().anyMatch(network -> network.contains(address))) {
                return Optional.of(range.description);
            }
        }
        boolean v6 = address.getAddress().length > Integer.BYTES;
        return v6 && !GLOBAL_V6.contains(address) ? Optional.of(RESERVED.description) : Optional.empty();
    }
}
