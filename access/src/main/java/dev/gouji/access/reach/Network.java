package dev.gouji.access.reach;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A range of addresses in CIDR notation.
 *
 * @param bits of the prefix, from the left
 */
public record Network(InetAddress first, int bits) {
    /** Four numbers, or hexadecimal digits around a colon: never a name, so nobody is asked. */
    private static final Pattern LITERAL = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|(?=[^:]*:)[0-9a-fA-F:.]{2,45}");

    private static final Pattern BITS = Pattern.compile("\\d{1,3}");

    /** {@code 10.0.0.0/8}, {@code fd00::/8}, or one address alone; empty when it is none. */
    public static Optional<Network> parse(String text) {
        int slash = text.indexOf('/');
        String address = slash < 0 ? text : text.substring(0, slash);
        String bits = slash < 0 ? "" : text.substring(slash + 1);
        if (!LITERAL.matcher(address).matches()
                || slash >= 0 && !BITS.matcher(bits).matches()) {
            return Optional.empty();
        }
        try {
            InetAddress first = InetAddress.getByName(address);
            return Optional.of(new Network(first, slash < 0 ? length(first) : Integer.parseInt(bits)))
                    .filter(network -> network.bits <= length(network.first));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    /** The same, refusing what is none. */
    public static Network of(String text) {
        return parse(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'%s' is no range of addresses: expected the form 10.0.0.0/8".formatted(text)));
    }

    /** Whether an address begins with the same bits. */
    public boolean contains(InetAddress address) {
        byte[] mine = first.getAddress();
        byte[] other = address.getAddress();
        if (mine.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % Byte.SIZE;
            if ((mine[bit / Byte.SIZE] & mask) != (other[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }

    private static int length(InetAddress address) {
        return Byte.SIZE * address.getAddress().length;
    }
}
