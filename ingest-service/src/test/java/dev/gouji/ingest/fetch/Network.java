package dev.gouji.ingest.fetch;

import dev.gouji.ingest.address.AddressGuard;
import dev.gouji.ingest.address.AllowList;
import dev.gouji.ingest.address.NameResolver;
import dev.gouji.ingest.farm.Farm;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** Fetchers for the tests, and every address that they connect to. */
final class Network {
    static final Optional<Agent> AGENT =
            Optional.of(new Agent("gouji-test", "https://crawler.example.cn/", "crawler@example.cn"));
    /** Small, so that traps end soon. */
    static final FetchLimits LIMITS = new FetchLimits(Duration.ofMillis(500), Duration.ofSeconds(3), 20L * 1024 * 1024);

    private final List<SocketAddress> connected = new CopyOnWriteArrayList<>();

    static HttpFetcher fetcher(Farm farm) {
        return new HttpFetcher(guard(farm), AGENT, LIMITS, Set.of(), Clock.systemUTC());
    }

    static AddressGuard guard(Farm farm) {
        return new AddressGuard(farm.resolver(), Set.of(80, 443), AllowList.of(farm.hosts()));
    }

    HttpFetcher watched(NameResolver names, List<String> allowed) {
        return new HttpFetcher(
                new AddressGuard(names, Set.of(80, 443), AllowList.of(allowed)),
                AGENT,
                LIMITS,
                Set.of(),
                Clock.systemUTC(),
                Watched::new);
    }

    List<String> connected() {
        return connected.stream()
                .map(address -> ((InetSocketAddress) address).getAddress().getHostAddress())
                .toList();
    }

    /** Leaves loopback alone reachable, and remembers what was tried. */
    private final class Watched extends Socket {
        Watched() {
            super(Proxy.NO_PROXY);
        }

        @Override
        public void connect(SocketAddress address, int timeout) throws IOException {
            connected.add(address);
            if (!((InetSocketAddress) address).getAddress().isLoopbackAddress()) {
                throw new ConnectException("no way out of the test");
            }
            super.connect(address, timeout);
        }
    }
}
