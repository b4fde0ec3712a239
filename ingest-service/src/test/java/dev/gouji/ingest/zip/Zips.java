package dev.gouji.ingest.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream.UnicodeExtraFieldPolicy;

/** ZIP files for the tests, good and bad. */
public final class Zips {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes);

    public static byte[] of(Map<String, byte[]> members) {
        Zips zip = new Zips();
        members.forEach(zip::put);
        return zip.bytes();
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Names as Chinese Windows writes them. */
    Zips inGbk() {
        zip.setEncoding("GBK");
        zip.setUseLanguageEncodingFlag(false);
        zip.setCreateUnicodeExtraFields(UnicodeExtraFieldPolicy.NEVER);
        return this;
    }

    public Zips put(String name, byte[] content) {
        return put(new ZipArchiveEntry(name), content);
    }

    Zips link(String name, String target) {
        ZipArchiveEntry link = new ZipArchiveEntry(name);
        link.setUnixMode(0120777);
        return put(link, utf8(target));
    }

    private Zips put(ZipArchiveEntry entry, byte[] content) {
        try {
            zip.putArchiveEntry(entry);
            zip.write(content);
            zip.closeArchiveEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] bytes() {
        try {
            zip.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something that office programs write: a ZIP that is one document. */
    public static byte[] docx() {
        return of(Map.of("[Content_Types].xml", utf8("<Types/>"), "word/document.xml", utf8("<w:document/>")));
    }
}
