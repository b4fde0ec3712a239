package dev.gouji.ingest.fetch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * One request under way, on the thread that makes it: the addresses it may connect to, and the sockets to tear down when
 * its time is over. A limit for each single read is no limit for a host that sends a byte now and then.
 */
final class Attempt implements AutoCloseable {
    private static final ThreadLocal<Attempt> CURRENT = new ThreadLocal<>();

    private final List<InetSocketAddress> pinned;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final Runnable cancel;
    private final Future<?> timer;
    private volatile boolean over;
    private volatile boolean late;
    private final boolean anyCertificate;
    private boolean readToTheEnd;

    /** @param cancel of the client's own, for a connection that was open before */
    private Attempt(
            List<InetSocketAddress> pinned,
            ScheduledExecutorService timers,
            Duration left,
            Runnable cancel,
            boolean anyCertificate) {
        this.pinned = pinned;
        this.anyCertificate = anyCertificate;
        this.cancel = cancel;
        this.timer = timers.schedule(this::timeIsUp, Math.max(1, left.toMillis()), TimeUnit.MILLISECONDS);
    }

    static Attempt begin(
            List<InetSocketAddress> pinned,
            ScheduledExecutorService timers,
            Duration left,
            Runnable cancel,
            boolean anyCertificate) {
        Attempt attempt = new Attempt(pinned, timers, left, cancel, anyCertificate);
        CURRENT.set(attempt);
        return attempt;
    }

    /** Addresses for the client, which asks for a name that was looked up before; nothing outside of an attempt. */
    static List<InetSocketAddress> addresses(String host) throws UnknownHostException {
        Attempt current = CURRENT.get();
        if (current == null) {
            throw new UnknownHostException(host + " is not cleared");
        }
        return current.pinned;
    }

    /** A socket for the client, without any proxy of the machine. */
    static Socket socket(Supplier<Socket> sockets) throws IOException {
        Attempt current = CURRENT.get();
        if (current == null) {
            throw new IOException("no request is under way on this thread");
        }
        Socket socket = sockets.get();
        current.sockets.add(socket);
        if (current.over) {
            current.tearDown();
        }
        return socket;
    }

    static Socket plain() {
        return new Socket(Proxy.NO_PROXY);
    }

    /** Whether the request of this thread takes a certificate as it is. */
    static boolean takesAnyCertificate() {
        Attempt current = CURRENT.get();
        return current != null && current.anyCertificate;
    }

    boolean isLate() {
        return late;
    }

    /** Whether the connection is fit for another request. */
    boolean isReadToTheEnd() {
        return readToTheEnd;
    }

    void readToTheEnd(boolean really) {
        readToTheEnd = really;
    }

    private void timeIsUp() {
        late = true;
        tearDown();
    }

    /** Whatever is left of the answer is not wanted. */
    void tearDown() {
        over = true;
        for (Socket socket : sockets) {
            try {
                socket.close();
            } catch (IOException e) {
                // It is gone either way.
            }
        }
        cancel.run();
    }

    @Override
    public void close() {
        timer.cancel(false);
        CURRENT.remove();
    }
}
