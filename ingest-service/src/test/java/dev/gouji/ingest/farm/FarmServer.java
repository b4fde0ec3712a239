package dev.gouji.ingest.farm;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A server on sockets: it can do what a proper HTTP server is made to prevent. */
final class FarmServer implements AutoCloseable {
    private static final int HEAD_MAX = 64 * 1024;

    private final Map<String, Site> sites;
    private final FarmLog log;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Map<String, AtomicInteger> connections = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();

    FarmServer(Map<String, Site> sites, FarmLog log) {
        this.sites = sites;
        this.log = log;
    }

    void accept(ServerSocket door) {
        Thread.ofVirtual().name("farm-door").start(() -> {
            while (!door.isClosed()) {
                try {
                    Socket socket = door.accept();
                    open.add(socket);
                    Thread.ofVirtual().start(() -> serve(socket));
                } catch (IOException e) {
                    return;
                }
            }
        });
    }

    private void serve(Socket socket) {
        String first = null;
        try (socket) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            long connection = numbers.incrementAndGet();
            boolean goesOn = true;
            while (goesOn) {
                String head = head(in);
                if (head.isEmpty()) {
                    return;
                }
                Map<String, String> headers = headers(head);
                String host = host(head, headers);
                if (first == null) {
                    first = host;
                    count(connections, host).incrementAndGet();
                }
                goesOn = serve(socket, head, headers, host, connection);
            }
        } catch (IOException e) {
            // The other side has gone: with a trap that is what it should do.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(socket);
            if (first != null) {
                count(connections, first).decrementAndGet();
            }
        }
    }

    private boolean serve(Socket socket, String head, Map<String, String> headers, String host, long connection)
            throws IOException, InterruptedException {
        String[] line = head.substring(0, head.indexOf('\r')).split(" ");
        String target = line[1].replaceFirst("^https?://[^/]+", "");
        FarmRequest request = new FarmRequest(
                line[0],
                host,
                target,
                headers,
                connection,
                System.nanoTime(),
                Long.MAX_VALUE,
                count(connections, host).get(),
                0);
        long number = log.begin(request);
        Site site = sites.get(host);
        Exchange exchange = new Exchange(
                request,
                site,
                count(counts, host).getAndIncrement(),
                count(counts, host + target).getAndIncrement(),
                socket,
                status -> log.end(number, status));
        try {
            if (site == null) {
                exchange.answer(421);
            } else if (site.trap.isPresent() && site.trap.get().catches(target)) {
                site.trap.get().behaviour().answer(exchange);
            } else {
                exchange.usual();
            }
        } finally {
            log.end(number, exchange.status());
        }
        return exchange.keepsOpen();
    }

    private static AtomicInteger count(Map<String, AtomicInteger> counts, String key) {
        return counts.computeIfAbsent(key, same -> new AtomicInteger());
    }

    /** Up to the empty line; empty when there is no more request. */
    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int last = 0;
        for (int one = in.read(); one >= 0 && head.size() < HEAD_MAX; one = in.read()) {
            head.write(one);
            last = last << 8 | one;
            if (last == 0x0d0a0d0a) {
                return head.toString(StandardCharsets.ISO_8859_1);
            }
        }
        return "";
    }

    private static Map<String, String> headers(String head) {
        Map<String, String> headers = new HashMap<>();
        for (String line : head.split("\r\n")) {
            int colon = line.indexOf(':');
            if (colon > 0 && !line.substring(0, colon).contains(" ")) {
                headers.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return headers;
    }

    /** The absolute form of a proxy request goes before the header. */
    private static String host(String head, Map<String, String> headers) {
        String target = head.split(" ", 3)[1];
        String named = target.startsWith("http") ? target.split("/", 4)[2] : headers.getOrDefault("host", "");
        return named.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        for (Socket socket : open) {
            socket.close();
        }
    }
}
