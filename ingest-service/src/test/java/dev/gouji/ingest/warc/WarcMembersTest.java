package dev.gouji.ingest.warc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.ingest.pack.Member;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class WarcMembersTest {
    private static final String REPORT = "<html><title>甲县审计局2023年政府信息公开工作年度报告</title><p>正文</p></html>";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream warc = new ByteArrayOutputStream();

    @Test
    void takesReportsAndPassesOverTheRest() throws IOException {
        record("warcinfo", null, "application/warc-fields", utf8("software: test\r\n"));
        response("https://example.org/a.html", 200, "text/html", utf8(REPORT));
        response("https://example.org/news.html", 200, "text/html", utf8("<title>天气</title>"));
        response("https://example.org/gone.html", 404, "text/html", utf8(REPORT));
        response("https://example.org/logo.png", 200, "image/png", new byte[10]);
        response("https://example.org/zfxxgkndbg/2023.pdf", 200, "application/pdf", utf8("%PDF-"));
        response("https://example.org/budget.pdf", 200, "application/pdf", utf8("%PDF-"));
        response("https://example.org/gbk.html", 200, "text/html;charset=gbk", REPORT.getBytes(Charset.forName("GBK")));
        record("revisit", "https://example.org/a.html", "application/http", utf8("HTTP/1.1 200 OK\r\n\r\n"));
        record("metadata", "https://example.org/a.html", "application/warc-fields", utf8("x: y\r\n"));

        for (boolean gzip : new boolean[] {false, true}) {
            List<Member> found = members(gzip ? gzipped(warc.toByteArray()) : warc.toByteArray(), 7);
            assertEquals(
                    List.of(
                            "https://example.org/a.html",
                            "https://example.org/zfxxgkndbg/2023.pdf",
                            "https://example.org/gbk.html"),
                    found.stream().map(Member::name).toList());
            Member.Document first = (Member.Document) found.getFirst();
            assertArrayEquals(utf8(REPORT), first.content().read());
            assertEquals("https://example.org/a.html", first.url());
            assertEquals(Instant.parse("2024-02-01T08:00:00Z"), first.receivedAt());
        }
    }

    @Test
    void saysThatARecordIsTooLargeAndGoesOn() throws IOException {
        byte[] large = Arrays.copyOf(utf8(REPORT), 21 * 1024 * 1024);
        response("https://example.org/large.html", 200, "text/html", large);
        response("https://example.org/a.html", 200, "text/html", utf8(REPORT));
        List<Member> found = members(warc.toByteArray(), 0);
        assertEquals(2, found.size());
        assertTrue(((Member.Document) found.getFirst()).content().read().length > 20 * 1024 * 1024);
    }

    @Test
    void keepsWhatCameBeforeTheDamage() throws IOException {
        response("https://example.org/a.html", 200, "text/html", utf8(REPORT));
        byte[] whole = warc.toByteArray();
        response("https://example.org/b.html", 200, "text/html", utf8(REPORT));
        for (byte[] damaged : List.of(
                Arrays.copyOf(warc.toByteArray(), whole.length + 200),
                Arrays.copyOf(gzipped(warc.toByteArray()), 400),
                concat(whole, utf8("nothing of the kind\r\n\r\n")))) {
            List<Member> found = members(damaged, 0);
            assertNotNull(found.getLast());
            assertEquals("GJ-106", ((Member.Refused) found.getLast()).problem().code());
        }
    }

    @Test
    void isToldByContent() throws IOException {
        response("https://example.org/a.html", 200, "text/html", utf8(REPORT));
        assertTrue(WarcMembers.isWarc(file(warc.toByteArray())));
        assertTrue(WarcMembers.isWarc(file(gzipped(warc.toByteArray()))));
        assertFalse(WarcMembers.isWarc(file(gzipped(utf8("a document")))));
        assertFalse(WarcMembers.isWarc(file(new byte[] {0x1F, (byte) 0x8B, 8})));
        assertFalse(WarcMembers.isWarc(file(new byte[0])));
    }

    private static byte[] concat(byte[] a, byte[] b) {
        byte[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    private List<Member> members(byte[] content, int passedOver) throws IOException {
        List<Member> found = new ArrayList<>();
        try (WarcMembers members = WarcMembers.open(file(content), "a.warc", title -> title.contains("政府信息公开工作年度报告"))) {
            for (Optional<Member> member = members.next(); member.isPresent(); member = members.next()) {
                found.add(member.get());
            }
            if (passedOver > 0) {
                assertEquals(passedOver, members.passedOver());
            }
        }
        return found;
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "a", ".warc"), content);
    }

    private void response(String url, int status, String type, byte[] body) throws IOException {
        ByteArrayOutputStream http = new ByteArrayOutputStream();
        http.write(utf8("HTTP/1.1 %d x\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                .formatted(status, type, body.length)));
        http.write(body);
        record("response", url, "application/http;msgtype=response", http.toByteArray());
    }

    private void record(String type, String url, String mediaType, byte[] block) throws IOException {
        warc.write(
                utf8("WARC/1.0\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:%s>\r\nWARC-Date: 2024-02-01T08:00:00Z\r\n"
                        .formatted(type, new java.util.UUID(1, warc.size()))));
        if (url != null) {
            warc.write(utf8("WARC-Target-URI: %s\r\n".formatted(url)));
        }
        warc.write(utf8("Content-Type: %s\r\nContent-Length: %d\r\n\r\n".formatted(mediaType, block.length)));
        warc.write(block);
        warc.write(utf8("\r\n\r\n"));
    }

    private static byte[] gzipped(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
