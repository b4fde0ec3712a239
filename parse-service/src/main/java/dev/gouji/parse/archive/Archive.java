package dev.gouji.parse.archive;

import dev.gouji.archive.zip.ZipDirectory;
import dev.gouji.parse.document.UnreadableDocumentException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * An opened archive: a ZIP of documents, or one document packed by gzip. It is checked as a whole when it is opened;
 * members are unpacked one at a time, into memory and nowhere else.
 */
public final class Archive implements AutoCloseable {
    private static final int MEMBER_BYTES_MAX = 20 * 1024 * 1024;
    private static final int GZIP_RATIO_MAX = 100;
    private static final int GZIP_FREE_BYTES = 1024 * 1024;
    /** What operating systems leave in archives without being asked. */
    private static final Pattern LITTER =
            Pattern.compile("(.*/)?(__MACOSX/.*|\\.DS_Store|Thumbs\\.db|desktop\\.ini|\\._[^/]*)");

    private final byte[] content;
    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> members = new TreeMap<>();

    private Archive(byte[] content, ZipFile zip) {
        this.content = content;
        this.zip = zip;
    }

    /**
     * Opens an archive.
     *
     * @throws UnreadableDocumentException with GJ-101 (nothing in it), GJ-105 (locked), GJ-106 (damaged) or GJ-140
     *     (beyond the limits, or made to do harm)
     */
    public static Archive open(byte[] content) throws UnreadableDocumentException {
        if (isGzip(content)) {
            return new Archive(content, null);
        }
        ZipLimits.check(content);
        try {
            ZipDirectory directory = ZipDirectory.open(new SeekableInMemoryByteChannel(content));
            Archive archive = new Archive(content, directory.file());
            for (ZipArchiveEntry entry : directory.entries()) {
                String name = ZipDirectory.name(entry).replace('\\', '/');
                if (!entry.isDirectory()
                        && !name.endsWith("/")
                        && !LITTER.matcher(name).matches()) {
                    archive.members.put(name, entry);
                }
            }
            if (archive.members.isEmpty()) {
                throw new UnreadableDocumentException(ArchiveRefusals.nothingInside());
            }
            return archive;
        } catch (IOException e) {
            throw new UnreadableDocumentException(ArchiveRefusals.incomplete(), e);
        }
    }

    private static boolean isGzip(byte[] content) {
        return content.length > 2 && (content[0] & 0xFF) == 0x1F && (content[1] & 0xFF) == 0x8B;
    }

    /** The names of its members, in order; one empty name for what has no name of its own. */
    public List<String> names() {
        return zip == null ? List.of("") : List.copyOf(members.keySet());
    }

    /**
     * A member's bytes.
     *
     * @throws UnreadableDocumentException with GJ-107 when it is larger than a document may be
     */
    public byte[] read(String name) throws UnreadableDocumentException {
        if (zip == null) {
            return unzipped();
        }
        try (InputStream in = zip.getInputStream(members.get(name))) {
            return bounded(in);
        } catch (IOException e) {
            throw new UnreadableDocumentException(ArchiveRefusals.incomplete(), e);
        }
    }

    private byte[] unzipped() throws UnreadableDocumentException {
        try (InputStream in = GzipCompressorInputStream.builder()
                .setInputStream(new ByteArrayInputStream(content))
                .setDecompressConcatenated(true)
                .get()) {
            byte[] unpacked = bounded(in);
            if (unpacked.length > GZIP_FREE_BYTES && unpacked.length / GZIP_RATIO_MAX > content.length) {
                throw new UnreadableDocumentException(ArchiveRefusals.tooMuch(
                        "压缩比", "the ratio of compression", GZIP_RATIO_MAX, unpacked.length / content.length));
            }
            return unpacked;
        } catch (IOException e) {
            throw new UnreadableDocumentException(ArchiveRefusals.incomplete(), e);
        }
    }

    private static byte[] bounded(InputStream in) throws IOException, UnreadableDocumentException {
        byte[] unpacked = in.readNBytes(MEMBER_BYTES_MAX + 1);
        if (unpacked.length > MEMBER_BYTES_MAX) {
            throw new UnreadableDocumentException(ArchiveRefusals.largeMember(MEMBER_BYTES_MAX));
        }
        return unpacked;
    }

    @Override
    public void close() {
        try {
            if (zip != null) {
                zip.close();
            }
        } catch (IOException e) {
            throw new IllegalStateException("an archive in memory cannot fail to close", e);
        }
    }
}
