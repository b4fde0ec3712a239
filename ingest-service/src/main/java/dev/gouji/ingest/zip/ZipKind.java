package dev.gouji.ingest.zip;

import dev.gouji.archive.zip.ZipDirectory;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Tells a ZIP of documents from a document that is a ZIP inside: DOCX, XLSX, OFD, ODF. By content, never by name. */
public final class ZipKind {
    private ZipKind() {}

    /** Whether bytes begin as ZIP files do. */
    public static boolean isZip(byte[] start) {
        return start.length >= 4
                && start[0] == 'P'
                && start[1] == 'K'
                && (start[2] == 3 && start[3] == 4 || start[2] == 5 && start[3] == 6);
    }

    /** Whether bytes begin as gzip files do. */
    public static boolean isGzip(byte[] start) {
        return start.length >= 2 && (start[0] & 0xFF) == 0x1F && (start[1] & 0xFF) == 0x8B;
    }

    /**
     * Whether a file that begins like a ZIP is an archive of documents. One whose list cannot be read is taken for a single
     * document, and the reader will say that it is damaged.
     */
    public static boolean holdsDocuments(Path file) throws IOException {
        return holdsDocuments(Files.newByteChannel(file));
    }

    /** Whether bytes are an archive of any kind that would be opened further on. */
    static boolean holdsDocuments(byte[] content) {
        return isGzip(content) || isZip(content) && holdsDocuments(new SeekableInMemoryByteChannel(content));
    }

    private static boolean holdsDocuments(SeekableByteChannel channel) {
        try (channel;
                ZipDirectory directory = ZipDirectory.open(channel)) {
            return !directory.isOfficeDocument();
        } catch (ZipDirectory.DirectoryTooLargeException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
