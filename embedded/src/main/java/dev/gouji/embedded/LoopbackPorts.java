package dev.gouji.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Free ports on 127.0.0.1. Those of the last run are taken again when they are free, so that addresses stay valid. */
final class LoopbackPorts {
    static final String HOST = "127.0.0.1";

    private LoopbackPorts() {}

    /** As many different ports as asked for, remembered in that file. */
    static List<Integer> choose(int count, Path memory) throws IOException {
        List<Integer> ports = new ArrayList<>(remembered(memory));
        if (ports.size() != count || !ports.stream().allMatch(LoopbackPorts::isFree)) {
            ports = fresh(count);
            Files.writeString(memory, ports.stream().map(String::valueOf).collect(Collectors.joining("\n", "", "\n")));
        }
        return List.copyOf(ports);
    }

    private static List<Integer> remembered(Path memory) throws IOException {
        if (!Files.exists(memory)) {
            return List.of();
        }
        return Files.readAllLines(memory).stream()
                .filter(line -> line.matches("\\d{1,5}"))
                .map(Integer::valueOf)
                .toList();
    }

    /** All are held until the last one is known: otherwise the system may hand out the same one twice. */
    private static List<Integer> fresh(int count) throws IOException {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                held.add(new ServerSocket(0, 1, InetAddress.getByName(HOST)));
            }
            return held.stream().map(ServerSocket::getLocalPort).toList();
        } finally {
            for (ServerSocket socket : held) {
                socket.close();
            }
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true); // connections of the last run may still be in TIME_WAIT
            socket.bind(new InetSocketAddress(HOST, port), 1);
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
