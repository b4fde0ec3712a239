package dev.gouji.validate.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.form.CellId;
import dev.gouji.validate.rule.ReportBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nine persons and two companies asked; every figure ties out until a case changes some. */
class SmallestRepairTest {
    private static final String SOUND = """
            t3.new_received.natural_person=9 t3.new_received.commercial=2 t3.new_received.total=11
            t3.granted.natural_person=5 t3.granted.commercial=2 t3.granted.total=7
            t3.denied.third_party.natural_person=3 t3.denied.third_party.total=3
            t3.result_total.natural_person=8 t3.result_total.commercial=2 t3.result_total.total=10
            t3.carried_out.natural_person=1 t3.carried_out.total=1
            t4.review.upheld=2 t4.review.pending=1 t4.review.total=3
            """;

    private static String repair(String changes, String... doubtful) {
        Set<CellId> inDoubt = Stream.of(doubtful).map(CellId::new).collect(Collectors.toSet());
        return SmallestRepair.of(
                        ReportBuilder.g2021().cells(SOUND).cells(changes).file(), inDoubt)
                .values()
                .stream()
                .map(correction -> correction.cell().path() + ":" + correction.from() + ">" + correction.to())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            one figure                   | t3.granted.commercial=3                                       | t3.granted.commercial:3>2
            a total                      | t3.granted.total=8                                            | t3.granted.total:8>7
            two in different places      | t3.granted.commercial=3 t3.denied.third_party.natural_person=4    | t3.denied.third_party.natural_person:4>3 t3.granted.commercial:3>2
            three in different places    | t3.granted.commercial=3 t3.denied.third_party.natural_person=4 t3.new_received.total=12 | t3.denied.third_party.natural_person:4>3 t3.granted.commercial:3>2 t3.new_received.total:12>11
            two in one row               | t3.granted.commercial=3 t3.granted.natural_person=6           | t3.granted.commercial:3>2 t3.granted.natural_person:6>5
            nothing is wrong             | t3.granted.commercial=2                                       | none
            any figure of a group would do | t4.review.upheld=3                                          | none
            others would have to be negative | t4.review.total=0                                         | t4.review.total:0>3
            a blank cannot be changed    | t3.granted.commercial=_                                       | none
            a figure less than zero      | t3.granted.commercial=-1                                      | t3.granted.commercial:-1>2
            not in whole steps           | t3.granted.commercial=1.5                                     | none
            what is unread may explain it | t3.granted.commercial=3 t3.granted.research=?x               | none
            """)
    void changesTheFewestFigures(String what, String changes, String expected) {
        assertEquals(expected == null ? "" : expected, repair(changes), what);
    }

    @Test
    void takesTheFigureThatTheReaderDoubts() {
        assertEquals("t4.review.upheld:3>2", repair("t4.review.upheld=3", "t4.review.upheld"));
        assertEquals("t4.review.total:4>3", repair("t4.review.total=4", "t4.review.total"));
        assertEquals("", repair("t4.review.upheld=3", "t4.review.upheld", "t4.review.pending"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            0 1 = 3; 1 0 = 2                            | 2 3
            1 1 = 1; 2 2 = 2                            | none
            1 1 = 1; 2 2 = 3                            | none
            1 0 = 1; 0 1 = 2; 1 1 = 3                   | 1 2
            1 0 = 1; 0 1 = 2; 1 1 = 4                   | none
            2 0 = 3; 0 1 = 1                            | none
            2 0 = 4; 0 -1 = 1                           | 2 -1
            1 1 0 = 3; 0 1 1 = 5; 1 0 1 = 4             | 1 2 3
            1 1 0 = 3; 0 1 1 = 5; 1 0 1 = 5             | none
            1 1 0 = 3; 0 0 1 = 5; 1 1 1 = 8             | none
            3 = 9                                       | 3
            1 = 0                                       | 0
            """)
    void solvesEquationsInWholeNumbers(String equations, String expected) {
        String[] rows = equations.split("; ");
        LinearSystem system = new LinearSystem(rows[0].split(" = ")[0].split(" ").length);
        for (String row : rows) {
            String[] sides = row.split(" = ");
            system.add(
                    Stream.of(sides[0].split(" ")).mapToInt(Integer::parseInt).toArray(), new BigDecimal(sides[1]));
        }
        assertEquals(
                expected,
                system.solution()
                        .map(values -> values.stream().map(Object::toString).collect(Collectors.joining(" ")))
                        .orElse(null));
    }

    @Test
    void solvesOnlyWhatIsSettled() {
        LinearSystem open = new LinearSystem(2);
        open.add(new int[] {1, 1}, BigDecimal.TEN);
        assertEquals(true, open.solution().isEmpty());
        open.add(new int[] {1, -1}, BigDecimal.TWO);
        assertEquals(
                List.of("6", "4"),
                open.solution().orElseThrow().stream().map(Object::toString).toList());
        open.add(new int[] {1, 0}, BigDecimal.ONE);
        assertEquals(true, open.solution().isEmpty());
    }
}
