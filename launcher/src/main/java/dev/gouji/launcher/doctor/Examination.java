package dev.gouji.launcher.doctor;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What this machine has of what Gouji needs. */
public final class Examination {
    private static final int JDK = 21;
    private static final long MEMORY_MIB = 2048;
    private static final long DISK_MIB = 1024;
    private static final long MIB = 1024 * 1024;

    private Examination() {}

    /**
     * One thing looked at.
     *
     * @param cure what is wrong and how to help it; null when all is well
     */
    public record Sign(String subject, String found, String cure) {
        public Sign {
            Objects.requireNonNull(subject, "subject is null");
            Objects.requireNonNull(found, "found is null");
        }

        public boolean isWell() {
            return cure == null;
        }
    }

    /**
     * Looks at everything.
     *
     * @param port where {@code run} would listen
     * @param postgresObstacle why the embedded PostgreSQL could not run here
     */
    public static List<Sign> of(int port, Optional<String> postgresObstacle) {
        List<Sign> signs = new ArrayList<>();
        signs.add(jdk(Runtime.version().feature()));
        signs.add(memory(physicalMemoryMib()));
        signs.add(disk(Path.of(System.getProperty("java.io.tmpdir"))));
        signs.add(port(port));
        signs.add(new Sign(
                "PostgreSQL",
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                postgresObstacle.orElse(null)));
        return List.copyOf(signs);
    }

    static Sign jdk(int feature) {
        return new Sign(
                "JDK",
                Runtime.version() + " " + System.getProperty("java.home"),
                feature >= JDK
                        ? null
                        : "需要 JDK %1$d 或更高版本，如 https://adoptium.net 。 JDK %1$d or newer is needed, from https://adoptium.net for instance."
                                .formatted(JDK));
    }

    static Sign memory(long mib) {
        return new Sign(
                "内存 memory",
                mib + " MiB",
                mib >= MEMORY_MIB
                        ? null
                        : "run 需要至少 %1$d MiB 内存；check 不受影响。 run needs %1$d MiB; check does with less."
                                .formatted(MEMORY_MIB));
    }

    static Sign disk(Path folder) {
        try {
            long mib = Files.getFileStore(folder).getUsableSpace() / MIB;
            String cure = mib >= DISK_MIB
                    ? null
                    : "临时目录 %1$s 需要 %2$d MiB 空间：请清理磁盘，或用 run --data 另选目录。 The temporary folder %1$s needs %2$d MiB: free some, or name another folder with run --data."
                            .formatted(folder, DISK_MIB);
            return new Sign("磁盘 disk", "%d MiB (%s)".formatted(mib, folder), cure);
        } catch (IOException e) {
            return new Sign(
                    "磁盘 disk",
                    folder.toString(),
                    "临时目录无法使用：%1$s。 The temporary folder cannot be used: %1$s.".formatted(e.getMessage()));
        }
    }

    static Sign port(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return new Sign("端口 port", socket.getLocalPort() + " 空闲 free", null);
        } catch (IOException e) {
            return new Sign(
                    "端口 port",
                    port + " 已占用 in use",
                    "请结束占用该端口的程序，或用 run --port 另选端口。 End the program on that port, or choose another one with run --port.");
        }
    }

    private static long physicalMemoryMib() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getTotalMemorySize() / MIB
                : Runtime.getRuntime().maxMemory() / MIB;
    }
}
