package dev.gouji.launcher.bench;

import dev.gouji.launcher.bench.GeneratedReports.Generated;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Generated documents in a file: making them must cost neither heap nor time while the chain is measured. */
final class Spool implements AutoCloseable {
    private final FileChannel channel;
    private final List<Entry> entries = new ArrayList<>();
    private long end;

    private record Entry(String fileName, String mediaType, long start, int length) {}

    Spool(Path file) throws IOException {
        this.channel = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    void add(Generated document) {
        byte[] content = document.content();
        write(ByteBuffer.wrap(content));
        entries.add(new Entry(document.fileName(), document.mediaType(), end, content.length));
        end += content.length;
    }

    private void write(ByteBuffer content) {
        try {
            long position = end;
            while (content.hasRemaining()) {
                position += channel.write(content, position);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return entries.size();
    }

    /** Mean length of a document in bytes. */
    long meanLength() {
        return entries.isEmpty() ? 0 : end / entries.size();
    }

    Generated get(int index) {
        Entry entry = entries.get(index);
        ByteBuffer content = ByteBuffer.allocate(entry.length());
        try {
            while (content.hasRemaining()) {
                channel.read(content, entry.start() + content.position());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Generated("-", 0, entry.fileName(), entry.mediaType(), content.array());
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
