package dev.gouji.ingest.farm;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntConsumer;

/** One request on the wire, and the means to answer it well or badly. */
final class Exchange {
    final FarmRequest request;
    final Site site;
    /** Requests to this host before this one. */
    final int before;
    /** Requests for this address of it before this one. */
    final int beforeHere;

    private final Socket socket;
    private final IntConsumer ended;
    private final OutputStream out;
    private int status;
    private boolean keepsOpen;

    Exchange(FarmRequest request, Site site, int before, int beforeHere, Socket socket, IntConsumer ended)
            throws IOException {
        this.request = request;
        this.site = site;
        this.before = before;
        this.beforeHere = beforeHere;
        this.socket = socket;
        this.ended = ended;
        this.out = socket.getOutputStream();
    }

    String target() {
        return request.target();
    }

    int status() {
        return status;
    }

    boolean keepsOpen() {
        return keepsOpen && !"close".equalsIgnoreCase(request.headers().get("connection"));
    }

    /** A proper answer. */
    void answer(int code, Map<String, String> headers, byte[] body) throws IOException {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put("Content-Length", String.valueOf(body.length));
        boolean bodyless = request.method().equals("HEAD") || code == 304;
        if (code == 304) {
            all.remove("Content-Length");
        }
        // Before the other side can know, so that whoever has the answer finds it in the log.
        ended.accept(code);
        head(code, all);
        if (!bodyless) {
            out.write(body);
        }
        out.flush();
        keepsOpen = true;
    }

    void answer(int code, String header, String value) throws IOException {
        answer(code, Map.of(header, value, "Content-Type", "text/html"), new byte[0]);
    }

    void answer(int code) throws IOException {
        answer(code, Map.of("Content-Type", "text/html"), "<p>no</p>".getBytes(StandardCharsets.UTF_8));
    }

    void html(String body) throws IOException {
        String page = "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body>" + body + "</body></html>\n";
        answer(200, Map.of("Content-Type", "text/html; charset=utf-8"), page.getBytes(StandardCharsets.UTF_8));
    }

    void redirect(int code, String location) throws IOException {
        answer(code, "Location", location);
    }

    /** What the portal would say without a trap. */
    void usual() throws IOException {
        Usual.answer(this);
    }

    /** Status line and headers alone; whatever follows is the caller's. */
    void head(int code, Map<String, String> headers) throws IOException {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + code + " x\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        status = code;
        raw(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    void raw(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }

    /** As fast as the other side reads. */
    void repeat(byte[] block, long times) throws IOException {
        for (long i = 0; i < times; i++) {
            out.write(block);
        }
        out.flush();
    }

    /** One byte a second, until the other side has had enough. */
    void drip(byte[] bytes) throws IOException, InterruptedException {
        for (byte one : bytes) {
            raw(new byte[] {one});
            Thread.sleep(1000);
        }
    }

    /** Says nothing until the other side goes. */
    void hold() throws IOException {
        while (socket.getInputStream().read() >= 0) {
            keepsOpen = false;
        }
    }

    /** Ends the connection with a reset. */
    void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }
}
