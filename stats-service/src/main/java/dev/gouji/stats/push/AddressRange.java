package dev.gouji.stats.push;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Addresses that begin with the same bits. */
record AddressRange(InetAddress network, int bits) {
    /** As in {@code 10.0.0.0/8}. */
    static AddressRange of(String text) {
        String[] parts = text.split("/", -1);
        try {
            // Only digits, dots, hexadecimal digits and colons: nobody is asked.
            if (parts.length == 2 && parts[0].matches("[0-9a-fA-F.:]+") && parts[1].matches("\\d{1,3}")) {
                InetAddress network = InetAddress.getByName(parts[0]);
                int bits = Integer.parseInt(parts[1]);
                if (bits <= network.getAddress().length * Byte.SIZE) {
                    return new AddressRange(network, bits);
                }
            }
        } catch (UnknownHostException e) {
            // Told below.
        }
        throw new IllegalArgumentException("'%s' is no range of addresses: expected 10.20.0.0/16".formatted(text));
    }

    boolean has(InetAddress address) {
        byte[] own = network.getAddress();
        byte[] other = address.getAddress();
        if (own.length != other.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 1 << 7 - bit % Byte.SIZE;
            if ((own[bit / Byte.SIZE] & mask) != (other[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }
}
