package dev.gouji.access.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExaminationTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456789Z");

    private static Entry entry(String person, String path) {
        return new Entry(NOON, person, "system", "192.0.2.1", "PUT", path, Entry.Phase.ASKED, 0, "", 0);
    }

    private static List<Line> lines(int count) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            add(lines, entry("张", "/v1/portals/" + i));
        }
        return lines;
    }

    private static void add(List<Line> lines, Entry entry) {
        lines.add(
                lines.isEmpty()
                        ? Line.after(0, Line.BEGINNING, entry)
                        : Line.after(lines.getLast().number(), lines.getLast().hash(), entry));
    }

    private static Verification examined(List<Line> lines, Line last) {
        Examination examination = new Examination(last.number(), last.hash());
        examination.look(lines);
        return examination.result();
    }

    @Test
    void findsAWholeRecordWhole() {
        List<Line> lines = lines(5);
        Verification found = examined(lines, lines.getLast());
        assertTrue(found.whole(), found.toString());
        assertEquals(5, found.lines());
        assertTrue(new Examination(0, Line.BEGINNING).result().whole(), "nothing at all is whole");
    }

    @Test
    void namesTheLineThatWasChanged() {
        for (int i = 0; i < 5; i++) {
            List<Line> lines = lines(5);
            Line last = lines.getLast();
            lines.set(
                    i,
                    new Line(i + 1, entry("李", "/v1/portals/" + i), lines.get(i).hash()));
            assertEquals(i + 1, examined(lines, last).broken());
        }
    }

    @Test
    void namesTheLineThatWasTakenOut() {
        for (int i = 0; i < 5; i++) {
            List<Line> lines = lines(5);
            Line last = lines.getLast();
            lines.remove(i);
            assertEquals(i + 1, examined(lines, last).broken(), "line " + (i + 1));
        }
    }

    @Test
    void namesTheLineThatWasExchangedWithItsHash() {
        List<Line> lines = lines(5);
        lines.set(2, Line.after(2, lines.get(1).hash(), entry("李", "/v1/portals/2")));
        assertEquals(4, examined(lines, lines.getLast()).broken(), "the one behind it does not follow any more");
    }

    @Test
    void tellsFieldsApart() {
        List<Line> lines = lines(1);
        Line moved =
                new Line(1, entry("张system", "/v1/portals/0"), lines.getFirst().hash());
        assertEquals(1, examined(List.of(moved), lines.getFirst()).broken());
    }

    @Test
    void acceptsABeginningThatALaterLineExplains() {
        List<Line> lines = lines(5);
        Line third = lines.get(2);
        add(lines, Entry.retention(NOON, third));
        List<Line> kept = lines.subList(3, lines.size());
        assertTrue(examined(kept, lines.getLast()).whole());
        assertEquals(4, examined(lines.subList(4, 6), lines.getLast()).broken(), "one line more is missing");
    }

    private static Verification inFile(List<Line> lines, String lastHash) {
        Examination examination = new Examination(lastHash);
        examination.look(lines);
        return examination.result();
    }

    @Test
    void findsTheEndOfAFileOnlyByAHashWrittenDown() {
        List<Line> lines = lines(5);
        String last = lines.getLast().hash();
        assertTrue(inFile(lines, last).whole());
        assertTrue(inFile(lines.subList(0, 4), null).whole(), "nobody noted where it ends");
        assertEquals(5, inFile(lines.subList(0, 4), last).broken());
    }

    @Test
    void namesALineThatIsThereTwice() {
        List<Line> lines = lines(3);
        lines.add(2, Line.after(1, lines.getFirst().hash(), entry("李", "/v1/portals/1")));
        assertEquals(2, inFile(lines, null).broken());
    }
}
