package dev.gouji.parse.decode;

import dev.gouji.archive.zip.ZipDirectory;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Formats that are not text, told by their bytes; the file name and the media type are not trusted. Containers (ZIP,
 * OLE2) are told apart by what they hold.
 */
public enum FileSignature {
    PDF("PDF", 30, "pdf"),
    DOCX("DOCX", 20, "docx", "docm", "dotx", "wps"),
    XLSX("XLSX", 20, "xlsx", "xlsm", "xltx", "et"),
    DOC("DOC", 20, "doc", "dot", "wps"),
    XLS("XLS", 20, "xls", "xlt", "et"),
    PNG("PNG 图片 (PNG image)", 120, "png"),
    JPEG("JPEG 图片 (JPEG image)", 120, "jpg", "jpeg"),
    GIF("GIF 图片 (GIF image)", 120, "gif"),
    TIFF("TIFF 图片 (TIFF image)", 120, "tif", "tiff"),
    BMP("BMP 图片 (BMP image)", 120, "bmp"),
    ZIP("ZIP", 0, "zip"),
    DAMAGED_ZIP("不完整的 ZIP、DOCX 或 XLSX (incomplete ZIP, DOCX or XLSX)", 0, "zip", "docx", "xlsx"),
    DAMAGED_OLE("不完整的 DOC 或 XLS (incomplete DOC or XLS)", 0, "doc", "xls", "wps", "et"),
    LOCKED_OFFICE("加密的 Word 或 Excel 文件 (Word or Excel file with a password)", 0, "docx", "xlsx"),
    OFD("OFD", 0, "ofd"),
    OTHER_OFFICE("WPS 私有格式或其他办公格式 (WPS or another office format)", 0, "wps", "et", "ppt", "pptx", "odt"),
    RTF("RTF", 0, "rtf", "doc"),
    MHTML("单个文件网页 MHT/MHTML (web page in a single file, MHT/MHTML)", 0, "mht", "mhtml", "doc", "xls"),
    WORD_XML("Word XML 文档 (Word XML document)", 0, "xml", "doc"),
    GZIP("GZIP", 0, "gz"),
    RAR("RAR", 0, "rar"),
    SEVEN_ZIP("7z", 0, "7z"),
    EXECUTABLE("可执行文件 (executable)", 0, "exe");

    private static final int SAMPLE_BYTES = 4096;
    private static final int XML_HEAD_BYTES = 600;
    /** An OLE2 directory entry: 128 bytes, on a 128-byte boundary, its name in UTF-16LE, the name's length at 64. */
    private static final int OLE_ENTRY_BYTES = 128;

    private static final int OLE_NAME_LENGTH_AT = 64;
    private static final int OLE_SECTOR_SHIFT_AT = 30;
    private static final int OLE_DIRECTORY_AT = 48;

    private final String title;
    private final int seconds;
    private final Set<String> endings;

    FileSignature(String title, int seconds, String... endings) {
        this.title = title;
        this.seconds = seconds;
        this.endings = Set.of(endings);
    }

    /** Its name for people. */
    public String title() {
        return title;
    }

    /** How long a child process may read it; empty for what this process reads, or refuses, itself. */
    public Optional<Duration> isolated() {
        return seconds == 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(seconds));
    }

    /** Whether files of this kind have names that end so. */
    boolean isNamed(String ending) {
        return endings.contains(ending);
    }

    /** The format that the bytes show; empty for what may be text. */
    public static Optional<FileSignature> of(byte[] content) {
        if (startsWith(content, "PK\u0003\u0004") || startsWith(content, "PK\u0005\u0006")) {
            return Optional.of(insideZip(content));
        }
        if (startsWith(content, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return Optional.of(insideOle(content));
        }
        return Optional.ofNullable(byStart(content));
    }

    private static FileSignature byStart(byte[] content) {
        if (startsWith(content, "%PDF-")) {
            return PDF;
        } else if (startsWith(content, "\u0089PNG")) {
            return PNG;
        } else if (startsWith(content, "\u00FF\u00D8\u00FF")) {
            return JPEG;
        } else if (startsWith(content, "GIF8")) {
            return GIF;
        } else if (startsWith(content, "II*\u0000") || startsWith(content, "MM\u0000*")) {
            return TIFF;
        } else if (startsWith(content, "BM") && looksBinary(content)) {
            return BMP;
        } else if (startsWith(content, "{\\rtf")) {
            return RTF;
        } else if (startsWith(content, "\u001F\u008B")) {
            return GZIP;
        } else if (startsWith(content, "Rar!")) {
            return RAR;
        } else if (startsWith(content, "7z\u00BC\u00AF")) {
            return SEVEN_ZIP;
        }
        if (startsWith(content, "MIME-Version:") || startsWith(content, "From: <Saved by")) {
            return MHTML;
        }
        if (startsWith(content, "<?xml") || startsWith(content, "\u00EF\u00BB\u00BF<?xml")) {
            return isWordXml(content) ? WORD_XML : null;
        }
        boolean program = startsWith(content, "MZ") && looksBinary(content) || startsWith(content, "\u007FELF");
        return program ? EXECUTABLE : null;
    }

    /** As one file, of Word 2003 or of later ones: neither is a page. */
    private static boolean isWordXml(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, XML_HEAD_BYTES), StandardCharsets.ISO_8859_1);
        return head.contains("progid=\"Word.Document\"")
                || head.contains("<w:wordDocument")
                || head.contains("<pkg:package");
    }

    private static FileSignature insideZip(byte[] content) {
        List<String> names;
        try (ZipDirectory directory = ZipDirectory.open(new SeekableInMemoryByteChannel(content))) {
            names = directory.entries().stream().map(ZipDirectory::name).toList();
        } catch (ZipDirectory.DirectoryTooLargeException e) {
            // No document has so many parts; as an archive it is told why it is not opened.
            return ZIP;
        } catch (IOException | IllegalArgumentException e) {
            return DAMAGED_ZIP;
        }
        if (names.contains("OFD.xml")) {
            return OFD;
        }
        if (names.contains("[Content_Types].xml")) {
            if (names.stream().anyMatch(name -> name.startsWith("word/"))) {
                return DOCX;
            }
            boolean binary = names.contains("xl/workbook.bin");
            return !binary && names.stream().anyMatch(name -> name.startsWith("xl/")) ? XLSX : OTHER_OFFICE;
        }
        return names.contains("mimetype") && names.contains("content.xml") ? OTHER_OFFICE : ZIP;
    }

    private static FileSignature insideOle(byte[] content) {
        if (hasOleEntry(content, "EncryptedPackage")) {
            return LOCKED_OFFICE;
        } else if (hasOleEntry(content, "WordDocument")) {
            return DOC;
        }
        if (hasOleEntry(content, "Workbook") || hasOleEntry(content, "Book")) {
            return XLS;
        }
        return oleDirectory(content) >= content.length ? DAMAGED_OLE : OTHER_OFFICE;
    }

    /** Where the directory begins: the number of its first sector is in the header, which is a sector itself. */
    private static long oleDirectory(byte[] content) {
        if (content.length < OLE_DIRECTORY_AT + Integer.BYTES) {
            return Long.MAX_VALUE;
        }
        ByteBuffer header = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        int sectorShift = Math.clamp(header.getShort(OLE_SECTOR_SHIFT_AT), 7, 20);
        return (Integer.toUnsignedLong(header.getInt(OLE_DIRECTORY_AT)) + 1) << sectorShift;
    }

    /** Looks for the entry wherever one can stand: a spoilt chain of sectors cannot lead this astray. */
    private static boolean hasOleEntry(byte[] content, String name) {
        byte[] written = name.getBytes(StandardCharsets.UTF_16LE);
        for (int at = 0; at + OLE_ENTRY_BYTES <= content.length; at += OLE_ENTRY_BYTES) {
            if (content[at + OLE_NAME_LENGTH_AT] == written.length + 2
                    && Arrays.equals(content, at, at + written.length, written, 0, written.length)) {
                return true;
            }
        }
        return false;
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

    private static boolean startsWith(byte[] content, String start) {
        if (content.length < start.length()) {
            return false;
        }
        for (int i = 0; i < start.length(); i++) {
            if ((content[i] & 0xFF) != start.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
