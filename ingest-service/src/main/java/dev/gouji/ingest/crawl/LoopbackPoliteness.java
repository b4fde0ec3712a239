package dev.gouji.ingest.crawl;

import dev.gouji.ingest.address.NameResolver;
import dev.gouji.ingest.address.WebAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;

/** No distance at all to hosts of this machine, for measurements; the usual one to every other. */
public final class LoopbackPoliteness implements Politeness {
    private static final int HTTP = 80;

    private final NameResolver names;
    private final Politeness usual = Politeness.usual();

    public LoopbackPoliteness(NameResolver names) {
        this.names = names;
    }

    @Override
    public Duration between(WebAddress address, Duration portals, Duration hosts) {
        return isHere(address.host()) ? Duration.ZERO : usual.between(address, portals, hosts);
    }

    private boolean isHere(String host) {
        try {
            List<InetSocketAddress> sockets = names.resolve(host, HTTP);
            return !sockets.isEmpty()
                    && sockets.stream()
                            .allMatch(socket -> socket.getAddress() != null
                                    && socket.getAddress().isLoopbackAddress());
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
