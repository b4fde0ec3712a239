package dev.gouji.parse.archive;

import dev.gouji.parse.document.UnreadableDocumentException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The list of what a ZIP file says that it holds; nothing is unpacked. */
public final class ZipDirectory {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private ZipDirectory() {}

    /**
     * The names of the members, folders among them, as they are written.
     *
     * @throws UnreadableDocumentException with GJ-106 when the list at the end of the file is missing or spoilt
     */
    public static List<String> names(byte[] content) throws UnreadableDocumentException {
        try (ZipFile zip = open(content)) {
            return Collections.list(zip.getEntries()).stream()
                    .map(ZipDirectory::name)
                    .toList();
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableDocumentException(ArchiveRefusals.incomplete(), e);
        }
    }

    static ZipFile open(byte[] content) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .setIgnoreLocalFileHeader(true)
                .get();
    }

    /** Names carry no character set: Chinese Windows writes GB18030, everybody else UTF-8, which is not met by chance. */
    static String name(ZipArchiveEntry entry) {
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
}
