package dev.gouji.archive.zip;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The list of members at the end of a ZIP file, as it is written there; nothing is unpacked. */
public final class ZipDirectory implements AutoCloseable {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private final ZipFile zip;
    private final List<ZipArchiveEntry> entries;

    private ZipDirectory(ZipFile zip) {
        this.zip = zip;
        this.entries = Collections.list(zip.getEntries());
    }

    /**
     * Reads the list.
     *
     * @throws DirectoryTooLargeException when it is longer than that of any archive of documents
     * @throws IOException when it is missing or spoilt
     */
    public static ZipDirectory open(SeekableByteChannel file) throws IOException {
        Bounded bounded = new Bounded(file);
        try {
            ZipFile zip = ZipFile.builder()
                    .setSeekableByteChannel(bounded)
                    .setIgnoreLocalFileHeader(true)
                    .get();
            bounded.isOpen = true;
            return new ZipDirectory(zip);
        } catch (IOException e) { // which commons-compress wraps into one of its own
            throw e.getCause() instanceof DirectoryTooLargeException tooLarge ? tooLarge : e;
        } catch (IllegalArgumentException e) { // what commons-compress says of some spoilt fields
            throw new IOException("the list of members is spoilt", e);
        }
    }

    /** For what the members hold. */
    public ZipFile file() {
        return zip;
    }

    /** In the order of the list, folders among them. */
    public List<ZipArchiveEntry> entries() {
        return entries;
    }

    /** Whether the file is one document in an office format, which are ZIP files, too: their list of parts gives them away. */
    public boolean isOfficeDocument() {
        Set<String> names = new HashSet<>();
        entries.forEach(entry -> names.add(entry.getName()));
        return names.contains("[Content_Types].xml")
                || names.contains("OFD.xml")
                || names.contains("mimetype") && names.contains("content.xml");
    }

    /** Names carry no character set: Chinese Windows writes GB18030, everybody else UTF-8, which is not met by chance. */
    public static String name(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        if (raw == null || entry.getGeneralPurposeBit().usesUTF8ForNames()) {
            return entry.getName();
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(raw, GB18030);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** The list is longer than the one of any archive of documents. */
    public static final class DirectoryTooLargeException extends IOException {
        private static final long serialVersionUID = 1L;

        DirectoryTooLargeException() {
            super("the list of members has more than %d bytes".formatted(Bounded.BYTES_MAX));
        }
    }

    /** Gives out so much of a file while its list is read and no more: a list of millions would not fit into memory. */
    private static final class Bounded implements SeekableByteChannel {
        private static final int BYTES_MAX = 2 * 1024 * 1024;

        private final SeekableByteChannel file;
        private long read;
        private boolean isOpen;

        Bounded(SeekableByteChannel file) {
            this.file = file;
        }

        @Override
        public int read(ByteBuffer into) throws IOException {
            int count = file.read(into);
            read += count;
            if (!isOpen && read > BYTES_MAX) {
                throw new DirectoryTooLargeException();
            }
            return count;
        }

        @Override
        public int write(ByteBuffer from) {
            throw new UnsupportedOperationException("an archive is only read");
        }

        @Override
        public long position() throws IOException {
            return file.position();
        }

        @Override
        public SeekableByteChannel position(long position) throws IOException {
            file.position(position);
            return this;
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public SeekableByteChannel truncate(long size) {
            throw new UnsupportedOperationException("an archive is only read");
        }

        @Override
        public boolean isOpen() {
            return file.isOpen();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
