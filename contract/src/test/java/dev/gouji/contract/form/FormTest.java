package dev.gouji.contract.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FormTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # form | table | rows | cells
            G2021  | t2    | 6    | 10
            G2021  | t3    | 25   | 175
            G2021  | t4    | 3    | 15
            G2019  | t2    | 8    | 22
            G2019  | t3    | 23   | 161
            G2019  | t4    | 3    | 15
            G2014  | s14   | 58   | 58
            G2008L | s08   | 54   | 54
            """)
    void hasTheRowsAndCellsOfTheOfficialAnnex(FormGeneration generation, String table, int rows, int cells) {
        Table found = Form.of(generation).table(table).orElseThrow();
        assertEquals(rows, found.rows().size());
        assertEquals(cells, found.cells().size());
    }

    @ParameterizedTest
    @EnumSource(FormGeneration.class)
    void namesEveryCellOnce(FormGeneration generation) {
        List<CellId> cells = Form.of(generation).cells();
        assertEquals(cells.size(), new HashSet<>(cells).size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # form | rule   | identities
            G2021  | T2-001 | 2
            G2021  | T3-001 | 25
            G2021  | T3-002 | 7
            G2021  | T3-003 | 7
            G2021  | T4-001 | 3
            G2021  | T2-101 | 0
            G2019  | T2-101 | 2
            G2019  | T2-103 | 5
            G2019  | T3-001 | 23
            G2019  | T3-002 | 7
            G2019  | T3-003 | 7
            G2019  | T4-001 | 3
            G2019  | T2-001 | 0
            G2014  | G14-001 | 1
            G2014  | G14-008 | 1
            G2014  | G14-009 | 2
            G2014  | G14-012 | 0
            G2008L | G08-002 | 1
            G2008L | G08-004 | 3
            """)
    void hasTheIdentitiesOfTheRuleBook(FormGeneration generation, String rule, int count) {
        assertEquals(count, Form.of(generation).identities(rule).size());
    }

    @Test
    void sumsTheTwentyOneOutcomesOfTheNewerForm() {
        Identity total = Form.of(FormGeneration.G2021).identities("T3-002").getFirst();
        assertEquals(List.of(new CellId("t3.result_total.natural_person")), total.left());
        assertEquals(21, total.right().size());
        assertEquals(
                19,
                Form.of(FormGeneration.G2019)
                        .identities("T3-002")
                        .getFirst()
                        .right()
                        .size());
    }

    @Test
    void balancesWhatCameInAgainstWhatBecameOfIt() {
        Identity balance = Form.of(FormGeneration.G2021).identities("T3-003").getLast();
        assertEquals("t3.new_received.total+t3.carried_in.total", join(balance.left()));
        assertEquals("t3.result_total.total+t3.carried_out.total", join(balance.right()));
    }

    @Test
    void addsUpTheIndicatorsOfTheOlderTables() {
        Identity refused = Form.of(FormGeneration.G2014).identities("G14-004").getFirst();
        assertEquals("s14.refused", join(refused.left()));
        assertEquals(6, refused.right().size());
        Identity channels = Form.of(FormGeneration.G2014).identities("G14-008").getFirst();
        assertEquals(Identity.Relation.AT_LEAST, channels.relation());
        assertEquals(5, channels.left().size());
        assertEquals("s14.disclosed", join(channels.right()));
        Identity replies = Form.of(FormGeneration.G2008L).identities("G08-002").getFirst();
        assertEquals("s08.c20+s08.c21+s08.c22+s08.c23+s08.c24+s08.c25+s08.c26+s08.c27", join(replies.right()));
    }

    private static String join(List<CellId> cells) {
        return cells.stream().map(CellId::path).collect(Collectors.joining("+"));
    }

    @ParameterizedTest
    @CsvSource({
        "2007, ,",
        "2008, G2008L,",
        "2013, G2008L,",
        "2014, G2014,",
        "2018, G2014,",
        "2019, G2019, ",
        "2020, G2019, ",
        "2021, G2021, ",
        "2026, G2021,",
    })
    void governsItsYears(int year, FormGeneration expected, String ignored) {
        for (FormGeneration generation : FormGeneration.values()) {
            assertEquals(generation == expected, generation.governs(year));
        }
    }

    @Test
    void splitsAnIdentifierIntoTableRowAndColumn() {
        CellId cell = new CellId("t2.art20_1.regulation.issued");
        assertEquals("t2", cell.table());
        assertEquals("art20_1.regulation", cell.row());
        assertEquals("issued", cell.column());
    }

    @Test
    void refusesWhatIsNoIdentifier() {
        for (String path : new String[] {"", "t3", "t3.granted.", ".granted.total"}) {
            assertThrows(IllegalArgumentException.class, () -> new CellId(path), path);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # form | cell                                             | admitted
            G2021  | t3.other.undivided.total                         | true
            G2019  | t3.other.fee_overdue.total                       | true
            G2019  | t2.art20_1.x_other_documents.newly_made          | true
            G2021  | t2.art20_1.x_other_documents.newly_made          | false
            G2014  | s14.received.cumulative                          | true
            G2014  | s14.x.其他类型答复数                             | true
            G2014  | s14.x.其他类型答复数.cumulative                  | true
            G2008L | s14.x.其他类型答复数                             | false
            G2008L | s08.c12                                          | true
            """)
    void admitsRowsThatReportsPrintBesideTheForm(FormGeneration generation, String cell, boolean admitted) {
        assertEquals(admitted, Form.of(generation).admits(new CellId(cell)));
        assertEquals(admitted && cell.equals("s08.c12"), Form.of(generation).has(new CellId(cell)));
    }

    @Test
    void knowsWhatACellCounts() {
        Form form = Form.of(FormGeneration.G2019);
        assertTrue(
                form.quantity(new CellId("t2.art20_5.licensing.items_change")).maySink());
        assertFalse(form.quantity(new CellId("t3.granted.total")).mayBeFractional());
        assertThrows(IllegalArgumentException.class, () -> form.quantity(new CellId("t3.other.misc.total")));
    }
}
