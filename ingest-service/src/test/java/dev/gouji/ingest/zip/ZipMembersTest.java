package dev.gouji.ingest.zip;

import static dev.gouji.ingest.zip.Zips.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.ingest.intake.Labels;
import dev.gouji.ingest.intake.Submission;
import dev.gouji.ingest.pack.Member;
import dev.gouji.ingest.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Numbers are those of the list of hostile inputs. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class ZipMembersTest {
    @TempDir
    Path folder;

    @Test
    void goesOnBesideWhatIsWrong() throws IOException {
        byte[] zip = new Zips()
                .put("甲县/年报.txt", utf8("年报"))
                .put("../../etc/cron.d/x", utf8("x"))
                .put("C:\\x", utf8("x"))
                .put("/etc/passwd", utf8("x"))
                .put("a/..\\..\\b", utf8("x"))
                .put("bell\u0007.txt", utf8("x"))
                .put("twice.txt", utf8("1"))
                .put("twice.txt", utf8("2"))
                .link("link.txt", "/etc/passwd")
                .put("empty.txt", new byte[0])
                .put("__MACOSX/._年报.txt", utf8("x"))
                .put("甲县/", new byte[0])
                .put("乙县.txt", utf8("年报"))
                .bytes();
        assertEquals(
                "{../../etc/cron.d/x=GJ-140, C:/x=GJ-140, /etc/passwd=GJ-140, a/../../b=GJ-140, bell\uFFFD.txt=GJ-140, "
                        + "twice.txt=GJ-140, link.txt=GJ-140, empty.txt=GJ-101, 甲县/年报.txt=taken, 乙县.txt=taken}",
                inOrder(members(zip), "甲县/年报.txt", "乙县.txt"));
    }

    private static String inOrder(Map<String, String> found, String... last) {
        Map<String, String> ordered = new LinkedHashMap<>(found);
        for (String name : last) {
            ordered.put(name, ordered.remove(name));
        }
        return ordered.toString();
    }

    @Test
    void readsNamesInGbkWithoutTheFlag() throws IOException {
        byte[] zip = new Zips()
                .inGbk()
                .put("青山县/年报.txt", utf8("1"))
                .put("说明.txt", utf8("2"))
                .bytes();
        assertEquals("{青山县/年报.txt=taken, 说明.txt=taken}", members(zip).toString());
    }

    @Test
    void input34ZipsInZips() throws IOException {
        byte[] inner = Zips.of(Map.of("x.txt", new byte[1_000]));
        Zips zip = new Zips();
        for (int i = 0; i < 16; i++) {
            zip.put("lib " + i + ".zip", inner);
        }
        zip.put("report.docx", Zips.docx());
        assertEquals("{GJ-140=16, taken=1}", counted(members(zip.bytes())));
    }

    @Test
    void input35AThousandToOne() throws IOException {
        byte[] blanks = new byte[15 * 1024 * 1024];
        assertEquals(
                "{a.txt=GJ-140, b.txt=taken}",
                members(new Zips().put("a.txt", blanks).put("b.txt", utf8("b")).bytes())
                        .toString());
        byte[] larger = new byte[Submission.BYTES_MAX + 1];
        new java.util.Random(7).nextBytes(larger);
        assertEquals("{a.txt=GJ-102}", members(Zips.of(Map.of("a.txt", larger))).toString());
    }

    @Test
    void input36AZipThatHoldsItself() throws IOException {
        byte[] quine = Zips.of(Map.of("r.zip", Zips.of(Map.of("r.zip", utf8("r")))));
        assertEquals("{r.zip=GJ-140}", members(quine).toString());
    }

    @Test
    void input37AHundredThousandMembers() throws IOException {
        Zips many = new Zips();
        for (int i = 0; i < 100_000; i++) {
            many.put("m" + i, new byte[0]);
        }
        assertEquals("{a.zip=GJ-140}", members(many.bytes()).toString());
        Zips justTooMany = new Zips();
        for (int i = 0; i <= ZipMembers.MEMBERS_MAX; i++) {
            justTooMany.put("m" + i, utf8("x"));
        }
        assertEquals("{a.zip=GJ-140}", members(justTooMany.bytes()).toString());
    }

    @Test
    void stopsUnpackingWhenEverythingIsSpent() throws IOException {
        byte[] zip =
                new Zips().put("a.txt", utf8("aaaa")).put("b.txt", utf8("bbbb")).bytes();
        Map<String, String> found = new LinkedHashMap<>();
        try (ZipMembers members = ZipMembers.open(file(zip), "a.zip", ZipMembers.UNPACKED_BYTES_MAX - 4)) {
            read(members, found);
            assertEquals(ZipMembers.UNPACKED_BYTES_MAX, members.unpacked());
        }
        assertEquals("{a.txt=taken, b.txt=GJ-140}", found.toString());
    }

    @Test
    void refusesTheMemberThatIsLockedOrDamaged() throws IOException {
        byte[] zip = Zips.of(Map.of("a.txt", utf8("报告".repeat(5_000))));
        byte[] locked = zip.clone();
        locked[6] |= 1;
        locked[zip.length - 22 - "a.txt".length() - 46 + 8] |= 1;
        assertEquals("{a.txt=GJ-105}", members(locked).toString());
        byte[] spoilt = zip.clone();
        Arrays.fill(spoilt, 45, 60, (byte) 0xFF);
        assertEquals("{a.txt=GJ-106}", members(spoilt).toString());
    }

    @Test
    void leavesToTheReaderWhatHasNoList() throws IOException {
        byte[] zip = Zips.of(Map.of("a.txt", utf8("x".repeat(1_000))));
        byte[] truncated = Arrays.copyOf(zip, zip.length - 30);
        assertThrows(IOException.class, () -> members(truncated));
        assertFalse(ZipKind.holdsDocuments(file(truncated)));
    }

    @Test
    void tellsArchivesFromOfficeDocumentsByTheirContent() throws IOException {
        assertFalse(ZipKind.holdsDocuments(file(Zips.docx())));
        assertFalse(ZipKind.holdsDocuments(file(Zips.of(Map.of("OFD.xml", utf8("<ofd/>"))))));
        assertFalse(ZipKind.holdsDocuments(
                file(Zips.of(Map.of("mimetype", utf8("application/odt"), "content.xml", utf8("<x/>"))))));
        assertTrue(ZipKind.holdsDocuments(file(Zips.of(Map.of("年报.docx", Zips.docx())))));
    }

    private static String counted(Map<String, String> found) {
        return found.values().stream()
                .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()))
                .toString();
    }

    private Path file(byte[] zip) throws IOException {
        return Files.write(Files.createTempFile(folder, "a", ".zip"), zip);
    }

    private Map<String, String> members(byte[] zip) throws IOException {
        Map<String, String> found = new LinkedHashMap<>();
        try (ZipMembers members = ZipMembers.open(file(zip), "a.zip", 0)) {
            read(members, found);
        }
        return found;
    }

    private static void read(ZipMembers members, Map<String, String> found) throws IOException {
        for (Optional<Member> member = members.next(); member.isPresent(); member = members.next()) {
            found.put(member.get().name(), outcome(member.get()));
        }
    }

    private static String outcome(Member member) throws IOException {
        return switch (member) {
            case Member.Refused refused -> refused.problem().code();
            case Member.Document document -> {
                try {
                    new Submission(document.content().read(), Labels.NONE, null);
                    yield "taken";
                } catch (ProblemException e) {
                    yield e.problem().code();
                }
            }
        };
    }
}
