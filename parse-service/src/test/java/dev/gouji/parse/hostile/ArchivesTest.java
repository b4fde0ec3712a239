package dev.gouji.parse.hostile;

import static dev.gouji.parse.hostile.HostileFiles.body;
import static dev.gouji.parse.hostile.HostileFiles.docx;
import static dev.gouji.parse.hostile.HostileFiles.outcome;
import static dev.gouji.parse.hostile.HostileFiles.outcomes;
import static dev.gouji.parse.hostile.HostileFiles.put;
import static dev.gouji.parse.hostile.HostileFiles.utf8;
import static dev.gouji.parse.hostile.HostileFiles.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class ArchivesTest {
    private static final byte[] REPORT = docx("", body(), Map.of());

    @Test
    void readsEachMemberByItselfWhateverItIsCalled() {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("青山县/年报.docx", REPORT);
        members.put("readme.txt", utf8("说明"));
        members.put("year.pdf", REPORT);
        members.put("__MACOSX/._年报.docx", utf8("x"));
        assertEquals(
                "{portal/a.zip!/readme.txt=GJ-110, portal/a.zip!/year.pdf=report [GJ-221], "
                        + "portal/a.zip!/青山县/年报.docx=report [], portal/a.zip=GJ-141}",
                outcomes("a.zip", zip(members)).toString());
    }

    @Test
    void letsTheOnlyMemberStandForItsArchive() {
        assertEquals(
                "{portal/a.zip=report []}",
                outcomes("a.zip", zip(Map.of("年报.docx", REPORT))).toString());
    }

    @Test
    void readsNamesInGb18030() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, Charset.forName("GB18030"))) {
            zip.putNextEntry(new ZipEntry("青山县.docx"));
            zip.write(REPORT);
            zip.putNextEntry(new ZipEntry("说明.txt"));
            zip.write(utf8("说明"));
        }
        assertEquals(
                "[portal/a.zip!/说明.txt, portal/a.zip!/青山县.docx, portal/a.zip]",
                outcomes("a.zip", bytes.toByteArray()).keySet().toString());
    }

    @Test
    void input34ZipsInZips() {
        byte[] inner = zip(Map.of("x.txt", new byte[1_000]));
        Map<String, byte[]> members = new LinkedHashMap<>();
        for (int i = 0; i < 16; i++) {
            members.put("lib " + i + ".zip", inner);
        }
        assertEquals(
                "{GJ-140=16, GJ-141=1}",
                outcomes("42.zip", zip(members)).values().stream()
                        .collect(java.util.stream.Collectors.groupingBy(
                                code -> code, java.util.TreeMap::new, java.util.stream.Collectors.counting()))
                        .toString());
    }

    @Test
    void input35AThousandToOne() {
        String blanks = " ".repeat(30 * 1024 * 1024);
        assertEquals("GJ-140", outcome("a.docx", docx("", body() + blanks, Map.of())));
        assertEquals("GJ-140", outcome("a.zip", zip(Map.of("a.txt", utf8(blanks)))));
    }

    @Test
    void input36AZipThatHoldsAZip() {
        assertEquals("GJ-140", outcome("r.zip", zip(Map.of("r.zip", zip(Map.of("r.zip", utf8("r")))))));
    }

    @Test
    void input37AHundredThousandMembers() {
        byte[] many = zip(zip -> {
            for (int i = 0; i < 100_000; i++) {
                put(zip, new ZipArchiveEntry("m" + i), new byte[0]);
            }
        });
        assertEquals("GJ-140", outcome("a.zip", many));
    }

    @Test
    void input38ADocumentInsideADocumentIsLeftAloneAndSaidSo() {
        assertEquals("report [GJ-224]", outcome("a.docx", docx("", body(), Map.of("embeddings/inner.docx", REPORT))));
    }

    @Test
    void input39ASymbolicLink() {
        byte[] linked = zip(zip -> {
            ZipArchiveEntry link = new ZipArchiveEntry("report.docx");
            link.setUnixMode(0120777);
            put(zip, link, utf8("/etc/passwd"));
        });
        assertEquals("GJ-140", outcome("a.zip", linked));
    }

    @Test
    void input40TwoMembersOfOneName() {
        byte[] twice = zip(zip -> {
            put(zip, new ZipArchiveEntry("a.txt"), utf8("1"));
            put(zip, new ZipArchiveEntry("a.txt"), utf8("2"));
        });
        assertEquals("GJ-140", outcome("a.zip", twice));
    }

    @Test
    void input44NamesThatLeadOutside() {
        for (String name : new String[] {"../../etc/cron.d/x", "/etc/passwd", "C:\\x", "a/..\\..\\b"}) {
            assertEquals("GJ-140", outcome("a.zip", zip(Map.of(name, utf8("x")))), name);
        }
    }

    @Test
    void input13ATruncatedGzip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(REPORT);
        }
        byte[] whole = bytes.toByteArray();
        assertEquals("report []", outcome("a.gz", whole));
        assertEquals("GJ-106", outcome("a.gz", Arrays.copyOf(whole, whole.length / 2)));
    }

    @Test
    void refusesWhatIsEmptyDamagedOrLocked() {
        byte[] packed = zip(Map.of("a.txt", utf8("报告".repeat(5_000))));
        assertEquals("GJ-106", outcome("a.zip", Arrays.copyOf(packed, packed.length - 30)));
        assertEquals("GJ-101", outcome("a.zip", zip(Map.of())));
        byte[] locked = packed.clone();
        locked[6] |= 1;
        locked[packed.length - 22 - "a.txt".length() - 46 + 8] |= 1;
        assertEquals("GJ-105", outcome("a.zip", locked));
    }
}
