package dev.gouji.ingest.address;

import java.net.InetAddress;
import java.util.Optional;

/**
 * A range of addresses in CIDR notation.
 *
 * @param bits of the prefix, from the left
 */
record Network(InetAddress first, int bits) {

    /**
     * {@code 10.0.0.0/8}, {@code fd00::/8}, or one address alone; empty when it is none.
     */
    static Optional<Network> parse(String text) {
        int slash = text.indexOf('/');
        String address = slash < 0 ? text : text.substring(0, slash);
        String bits = slash < 0 ? "" : text.substring(slash + 1);
        boolean digits = bits.chars().allMatch(c -> c >= '0' && c <= '9') && bits.length() <= 3;
        String host = address.contains(":") ? "[" + address + "]" : address;
        if (!digits || slash >= 0 && bits.isEmpty() || address.isEmpty()) {
            return Optional.empty();
        }
        return HostName.literal(host)
                .map(first -> new Network(first, bits.isEmpty() ? length(first) : Integer.parseInt(bits)))
                .filter(network -> network.bits <= length(network.first));
    }

    static Network of(String text) {
        return parse(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'%s' is no range of addresses: expected the form 10.0.0.0/8".formatted(text)));
    }

    boolean contains(InetAddress address) {
        byte[] mine = first.getAddress();
        byte[] other = address.getAddress();
        if (mine.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % 8;
            if ((mine[bit / 8] & mask) != (other[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }

    private static int length(InetAddress address) {
        return 8 * address.getAddress().length;
    }
}
