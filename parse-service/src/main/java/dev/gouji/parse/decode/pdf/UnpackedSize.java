package dev.gouji.parse.decode.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;

/** How many bytes the streams of a PDF unpack to, counted before anything is kept of them. */
final class UnpackedSize {
    static final long BYTES_MAX = 500_000_000;
    private static final int DICTIONARY_MAX = 2_000;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final int CHUNK = 1 << 16;

    private UnpackedSize() {}

    /** Whether they unpack to more than anything that is a report. */
    static boolean exceedsLimit(byte[] content) {
        long total = 0;
        byte[] chunk = new byte[CHUNK];
        int at = 0;
        while ((at = next(content, at)) >= 0) {
            int filters = deflated(content, at);
            int data = dataStart(content, at + STREAM.length);
            at += STREAM.length;
            if (filters > 0) {
                total += unpacked(content, data, filters, BYTES_MAX - total, chunk);
                if (total > BYTES_MAX) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int next(byte[] content, int from) {
        for (int i = from; i + STREAM.length < content.length; i++) {
            if (content[i] == 's' && matches(content, i) && (i < 3 || content[i - 1] != 'd')) {
                return i;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] content, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (content[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    private static int dataStart(byte[] content, int at) {
        int start = at;
        while (start < content.length && (content[start] == '\r' || content[start] == '\n')) {
            start++;
        }
        return start;
    }

    /** How often the data are deflated, as the dictionary before them says. */
    private static int deflated(byte[] content, int stream) {
        int from = Math.max(0, stream - DICTIONARY_MAX);
        String before = new String(content, from, stream - from, StandardCharsets.ISO_8859_1);
        String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        return dictionary.split("/FlateDecode|/Fl\\b", -1).length - 1;
    }

    private static long unpacked(byte[] content, int start, int filters, long limit, byte[] chunk) {
        InputStream data = new ByteArrayInputStream(content, start, content.length - start);
        for (int i = 0; i < filters; i++) {
            data = new InflaterInputStream(data);
        }
        long count = 0;
        try {
            for (int read = data.read(chunk); read >= 0 && count <= limit; read = data.read(chunk)) {
                count += read;
            }
        } catch (IOException e) {
            // Damaged data unpack to as much as they do; PDFBox judges the rest.
        }
        return count;
    }
}
