package dev.gouji.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once from the jar of this platform and kept for the next start. */
final class PostgresBinaries {
    private static final int OWNER_EXECUTES = 0100;

    private PostgresBinaries() {}

    /** The name of the packed programs of this platform. */
    static String resource() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String arch = switch (System.getProperty("os.arch")) {
            case "aarch64", "arm64" -> "arm_64";
            default -> "x86_64";
        };
        return "/postgres-%s-%s.txz".formatted(os, arch);
    }

    /** The packed programs of this platform; without them nothing can start. */
    static URL require() {
        URL packed = PostgresBinaries.class.getResource(resource());
        if (packed == null) {
            throw new EmbeddedStartException(
                    "缺少本平台的 PostgreSQL 程序 %1$s。请在本机重新构建（./mvnw package）。 The PostgreSQL programs for this platform (%1$s) are not in this build: build it on this machine."
                            .formatted(resource()));
        }
        return packed;
    }

    /** The folder with {@code bin}, {@code lib} and {@code share}. */
    static Path unpacked(Path home) throws IOException {
        URL packed = require();
        String name = resource().replaceAll("[/.]|txz", "");
        Path target = home.resolve(name + "-" + packed.openConnection().getContentLengthLong());
        if (Files.isExecutable(target.resolve("bin/postgres"))) {
            return target;
        }
        Files.createDirectories(home);
        Path fresh = Files.createTempDirectory(home, "unpacking-");
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (InputStream stream = packed.openStream()) {
            unpack(stream, fresh);
        }
        return publish(fresh, target);
    }

    private static void unpack(InputStream packed, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("the archive reaches out of its folder: " + entry.getName());
                }
                write(tar, entry, path);
            }
        }
    }

    private static void write(InputStream content, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, path);
            boolean executable = (entry.getMode() & OWNER_EXECUTES) != 0;
            Files.setPosixFilePermissions(
                    path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    /** Two processes may unpack at once: the first one's folder stands. */
    private static Path publish(Path fresh, Path target) throws IOException {
        try {
            return Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw e;
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            return discard(fresh, target);
        } catch (FileSystemException e) {
            if (Files.isExecutable(target.resolve("bin/postgres"))) {
                return discard(fresh, target);
            }
            throw e;
        }
    }

    private static Path discard(Path fresh, Path target) throws IOException {
        Programs.run(List.of("rm", "-rf", fresh.toString()));
        return target;
    }
}
