package dev.gouji.ingest.address;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The names that this machine knows. A look-up of the system cannot be ended, so it is left behind after a while. */
public final class SystemNames implements NameResolver {
    private final Duration patience;

    public SystemNames(Duration patience) {
        this.patience = patience;
    }

    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        CompletableFuture<InetAddress[]> found = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("look-up-" + host).start(() -> {
            try {
                found.complete(InetAddress.getAllByName(host));
            } catch (UnknownHostException e) {
                found.completeExceptionally(e);
            }
        });
        try {
            return Arrays.stream(found.get(patience.toMillis(), TimeUnit.MILLISECONDS))
                    .map(address -> new InetSocketAddress(address, port))
                    .toList();
        } catch (TimeoutException | ExecutionException e) {
            throw new UnknownHostException(host);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnknownHostException(host);
        }
    }
}
