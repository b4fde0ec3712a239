package dev.gouji.endtoend;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** A client of server-sent events that goes away when it likes and comes back with the last id it saw. */
final class AlertListener {
    private final URI address;
    private final Random mood;
    private final List<String> ids = new ArrayList<>();
    private final AtomicInteger connects = new AtomicInteger();
    private volatile boolean stopped;
    private volatile Socket socket;

    /** @param mood when to go away */
    AlertListener(String service, Random mood) {
        this.address = URI.create(service + "/v1/alerts/stream?after=0");
        this.mood = mood;
    }

    void start() {
        Thread.ofVirtual().start(this::run);
    }

    /** What it was told, in order. */
    List<String> ids() {
        synchronized (ids) {
            return List.copyOf(ids);
        }
    }

    int connects() {
        return connects.get();
    }

    void stop() {
        stopped = true;
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void run() {
        while (!stopped) {
            try {
                listen();
            } catch (IOException e) {
                // Let go by the service: come back.
            }
            try {
                Thread.sleep(mood.nextInt(60));
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** An id counts when its whole event was read, as browsers have it. */
    private void listen() throws IOException {
        try (Socket connection = new Socket(address.getHost(), address.getPort())) {
            socket = connection;
            connects.incrementAndGet();
            List<String> known = ids();
            String last = known.isEmpty() ? "" : "Last-Event-ID: " + known.getLast() + "\r\n";
            String request = "GET %s?%s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n%s\r\n"
                    .formatted(address.getPath(), address.getQuery(), ChainClient.TOKEN, last);
            OutputStream out = connection.getOutputStream();
            out.write(request.getBytes(StandardCharsets.UTF_8));
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
            int patience = 20 + mood.nextInt(400);
            String id = null;
            boolean data = false;
            for (String line = in.readLine(); line != null && patience > 0 && !stopped; line = in.readLine()) {
                if (line.equals("0")) {
                    return; // the last chunk
                }
                if (line.startsWith("id: ")) {
                    id = line.substring(4);
                } else if (line.startsWith("data: {")) {
                    data = line.endsWith("}");
                } else if (line.isEmpty() && id != null && data) {
                    synchronized (ids) {
                        ids.add(id);
                    }
                    id = null;
                    data = false;
                    patience--;
                }
            }
        }
    }
}
