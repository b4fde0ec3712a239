package dev.gouji.ingest.address;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;

/** Addresses from bytes of the right length, where the checked exception cannot happen. */
final class InetAddresses {
    private InetAddresses() {}

    static InetAddress of(int v4) {
        try {
            return InetAddress.getByAddress(
                    ByteBuffer.allocate(Integer.BYTES).putInt(v4).array());
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }
}
