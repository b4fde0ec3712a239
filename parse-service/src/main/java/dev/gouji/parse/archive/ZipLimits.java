package dev.gouji.parse.archive;

import dev.gouji.archive.zip.ZipDirectory;
import dev.gouji.contract.event.Refusal;
import dev.gouji.parse.document.UnreadableDocumentException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * What a ZIP file may hold, measured by unpacking it once into nothing: what a file says of its own sizes is not
 * believed.
 */
public final class ZipLimits {
    /** Members, folders not counted. */
    public static final int MEMBERS_MAX = 1_000;

    private static final long UNPACKED_BYTES_MAX = 200L * 1024 * 1024;
    private static final long RATIO_MAX = 100;
    /** Small members may shrink as they like. */
    private static final long RATIO_FREE_BYTES = 1024 * 1024;

    private ZipLimits() {}

    /**
     * Passes what is within the limits.
     *
     * @throws UnreadableDocumentException with GJ-105 (locked), GJ-106 (damaged) or GJ-140 (beyond the limits, or made
     *     to do harm)
     */
    public static void check(byte[] content) throws UnreadableDocumentException {
        try (ZipDirectory directory = ZipDirectory.open(new SeekableInMemoryByteChannel(content))) {
            ZipFile zip = directory.file();
            List<ZipArchiveEntry> entries = directory.entries();
            refuseMore("成员数", "members", MEMBERS_MAX, entries.size());
            names(entries);
            long left = UNPACKED_BYTES_MAX;
            for (ZipArchiveEntry entry : entries) {
                left -= entry.isDirectory() ? 0 : unpacked(zip, entry, left);
            }
        } catch (ZipDirectory.DirectoryTooLargeException e) {
            throw new UnreadableDocumentException(
                    ArchiveRefusals.suspicious("成员目录过长", "its list of members is too long"), e);
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableDocumentException(ArchiveRefusals.incomplete(), e);
        }
    }

    private static void names(List<ZipArchiveEntry> entries) throws UnreadableDocumentException {
        Set<String> seen = new HashSet<>();
        for (ZipArchiveEntry entry : entries) {
            String name = ZipDirectory.name(entry);
            if (!seen.add(name)) {
                throw refused(ArchiveRefusals.suspicious("成员重名", "two members have the same name"));
            }
            if (leadsOutside(name)) {
                throw refused(ArchiveRefusals.suspicious("成员名指向压缩包之外", "a member's name leads outside of it"));
            }
            if (entry.isUnixSymlink()) {
                throw refused(ArchiveRefusals.suspicious("含符号链接", "it holds a symbolic link"));
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw refused(ArchiveRefusals.locked());
            }
        }
    }

    private static boolean leadsOutside(String name) {
        String path = name.replace('\\', '/');
        return path.startsWith("/")
                || path.matches("[A-Za-z]:.*")
                || path.indexOf('\0') >= 0
                || List.of(path.split("/")).contains("..");
    }

    private static long unpacked(ZipFile zip, ZipArchiveEntry entry, long left)
            throws IOException, UnreadableDocumentException {
        if (!zip.canReadEntryData(entry)) {
            throw new ZipException("compression method " + entry.getMethod());
        }
        long size = 0;
        byte[] buffer = new byte[64 * 1024];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > left) {
                    refuseMore("解压后字节数", "bytes when unpacked", UNPACKED_BYTES_MAX, UNPACKED_BYTES_MAX - left + size);
                }
                if (size > RATIO_FREE_BYTES && size / RATIO_MAX > Math.max(1, entry.getCompressedSize())) {
                    throw refused(ArchiveRefusals.tooMuch(
                            "压缩比",
                            "the ratio of compression",
                            RATIO_MAX,
                            size / Math.max(1, entry.getCompressedSize())));
                }
            }
        }
        return size;
    }

    private static void refuseMore(String chinese, String english, long limit, long found)
            throws UnreadableDocumentException {
        if (found > limit) {
            throw refused(ArchiveRefusals.tooMuch(chinese, english, limit, found));
        }
    }

    private static UnreadableDocumentException refused(Refusal refusal) {
        return new UnreadableDocumentException(refusal);
    }
}
