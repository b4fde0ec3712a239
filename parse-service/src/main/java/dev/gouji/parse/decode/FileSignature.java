package dev.gouji.parse.decode;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Formats that are not text, told by their first bytes; the file name and the media type are not trusted. */
enum FileSignature {
    PDF("PDF", "%PDF-"),
    ZIP("ZIP、DOCX、XLSX 或 OFD (ZIP, DOCX, XLSX or OFD)", "PK\u0003\u0004"),
    OLE("DOC、XLS 或 WPS (DOC, XLS or WPS)", "\u00D0\u00CF\u0011\u00E0"),
    RTF("RTF", "{\\rtf"),
    PNG("PNG 图片 (PNG image)", "\u0089PNG"),
    JPEG("JPEG 图片 (JPEG image)", "\u00FF\u00D8\u00FF"),
    GIF("GIF 图片 (GIF image)", "GIF8"),
    GZIP("GZIP", "\u001F\u008B"),
    RAR("RAR", "Rar!"),
    SEVEN_ZIP("7z", "7z\u00BC\u00AF"),
    EXECUTABLE("可执行文件 (executable)", "MZ"),
    ELF("可执行文件 (executable)", "\u007FELF");

    private static final int SAMPLE_BYTES = 4096;

    private final String title;
    private final byte[] start;

    FileSignature(String title, String start) {
        this.title = title;
        this.start = start.getBytes(StandardCharsets.ISO_8859_1);
    }

    String title() {
        return title;
    }

    /** The format whose signature the bytes start with. */
    static Optional<FileSignature> of(byte[] content) {
        for (FileSignature signature : values()) {
            if (startsWith(content, signature.start)) {
                return Optional.of(signature);
            }
        }
        return Optional.empty();
    }

    /** Control characters that no text has: more than one in fifty of the first bytes. */
    static boolean looksBinary(byte[] content) {
        int sample = Math.min(content.length, SAMPLE_BYTES);
        int controls = 0;
        for (int i = 0; i < sample; i++) {
            int unit = content[i] & 0xFF;
            if (unit < 0x20 && unit != '\t' && unit != '\n' && unit != '\r' && unit != '\f') {
                controls++;
            }
        }
        return controls * 50 > sample;
    }

    private static boolean startsWith(byte[] content, byte[] start) {
        if (content.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (content[i] != start[i]) {
                return false;
            }
        }
        return true;
    }
}
