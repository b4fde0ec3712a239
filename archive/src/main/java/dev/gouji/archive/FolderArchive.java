package dev.gouji.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The archive as a folder. Its layout is public, other services read it: the bytes whose SHA-256 is {@code abcdef…} (64
 * lower-case hexadecimal digits) are the file {@code ab/cd/abcdef…} below the root. A file of that name is complete from
 * the moment it exists and never changes; names that end in {@code .tmp} are writes that were cut off and mean nothing.
 */
public final class FolderArchive implements DocumentArchive {
    private final Path root;
    private final long reserveBytes;
    /** Folders whose own entry in their parent is known to survive a crash. */
    private final Set<Path> durableFolders = ConcurrentHashMap.newKeySet();

    /**
     * @param root is made when it is not there
     * @param reserveBytes that stay free on the disk, so that a full archive does not take the logs with it
     */
    public FolderArchive(Path root, long reserveBytes) throws IOException {
        this.root =
                Objects.requireNonNull(root, "root is null").toAbsolutePath().normalize();
        this.reserveBytes = reserveBytes;
        Files.createDirectories(this.root);
        durableFolders.add(this.root);
    }

    @Override
    public void store(String sha256, byte[] content) throws IOException {
        store(sha256, content.length, temporary -> write(temporary, content));
    }

    @Override
    public void store(String sha256, Path original) throws IOException {
        store(sha256, Files.size(original), temporary -> copy(original, temporary));
    }

    private interface Writer {
        void writeTo(Path temporary) throws IOException;
    }

    private void store(String sha256, long size, Writer writer) throws IOException {
        Path file = locate(sha256);
        Path folder = file.getParent();
        if (Files.exists(file) && Files.size(file) == size) {
            // Its writer may have crashed, or may be about to, between the renaming and the folder's fsync.
            makeDurable(folder);
            return;
        }
        refuseWhenFull(size);
        Files.createDirectories(folder);
        Path temporary = folder.resolve(sha256 + "." + UUID.randomUUID() + ".tmp");
        try {
            writer.writeTo(temporary);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.deleteIfExists(temporary);
            throw isDiskFull(e) ? new ArchiveFullException("no space left for " + file, e) : e;
        }
        makeDurable(folder);
    }

    @Override
    public Optional<InputStream> open(String sha256) throws IOException {
        Path file = locate(sha256);
        return Files.exists(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
    }

    @Override
    public void probe() throws IOException {
        refuseWhenFull(0);
        if (!Files.isWritable(root)) {
            throw new IOException("the archive folder %s cannot be written to".formatted(root));
        }
    }

    private Path locate(String sha256) {
        return root.resolve(DocumentArchive.pathOf(sha256));
    }

    @Override
    public OptionalLong freeBytes() {
        return OptionalLong.of(root.toFile().getUsableSpace());
    }

    private void refuseWhenFull(long bytes) throws IOException {
        long usable = root.toFile().getUsableSpace();
        if (usable - reserveBytes < bytes) {
            throw new ArchiveFullException(
                    "%d bytes are free below %s, %d of them in reserve: no room for %d"
                            .formatted(usable, root, reserveBytes, bytes),
                    null);
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static void copy(Path original, Path file) throws IOException {
        try (FileChannel from = FileChannel.open(original, StandardOpenOption.READ);
                FileChannel to = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            long size = from.size();
            for (long at = 0; at < size; ) {
                at += from.transferTo(at, size - at, to);
            }
            to.force(true);
        }
    }

    /** The names in the folder, and once a process the folder's own name and its parent's. */
    private void makeDurable(Path folder) throws IOException {
        sync(folder);
        if (durableFolders.contains(folder)) {
            return;
        }
        Path parent = folder.getParent();
        sync(parent);
        if (!durableFolders.contains(parent)) {
            sync(root);
            durableFolders.add(parent);
        }
        durableFolders.add(folder);
    }

    private static void sync(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** The JDK has no exception of its own for ENOSPC and EDQUOT. */
    private static boolean isDiskFull(IOException e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("No space left") || message.contains("quota exceeded");
    }
}
