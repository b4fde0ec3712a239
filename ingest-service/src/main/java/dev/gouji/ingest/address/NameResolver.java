package dev.gouji.ingest.address;

import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Where a host is to be connected to. The tests have a whole internet of their own behind it. */
@FunctionalInterface
public interface NameResolver {

    /**
     * All addresses of the host, with the port to connect to. Blocks.
     *
     * @param host lower case, ASCII, without a port
     * @param port of the address that is wanted
     * @throws UnknownHostException when there is no such name
     */
    List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException;
}
