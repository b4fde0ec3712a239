package dev.gouji.validate.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.form.Table;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.ReportBuilder;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Random tables against sums worked out here, in whole numbers of any size, from the names of rows and columns alone. A special rule stands for the
 * general one it replaces: what counts is which identities are objected to.
 */
@Tag("thorough")
class ArithmeticOracleTest {
    private static final int TABLES = Integer.getInteger("gouji.tables", 50_000);
    private static final List<String> KINDS =
            List.of("natural_person", "commercial", "research", "public_welfare", "legal_service", "other_org");
    private static final int WHOLE_BOOK_EVERY = 20;
    private static final int ONE_HUGE_IN = 10;
    private static final BigInteger HUGE = BigInteger.TEN.pow(30);
    private static final Set<String> FRAME = Set.of("new_received", "carried_in", "result_total", "carried_out");

    private static final RuleBook SUMS = new RuleBook(
            "the rules on sums",
            RuleBook.standard().rules().stream()
                    .filter(rule -> rule.text().id().matches("T3-00[1-6]|T4-00[12]"))
                    .toList());

    private final Random random = new Random();
    private FormGeneration form;
    private List<String> rows;
    /** What a table counts in: some of them in figures of thirty digits. */
    private BigInteger unit;

    @ParameterizedTest
    @EnumSource(
            value = FormGeneration.class,
            names = {"G2019", "G2021"})
    void objectsToTheIdentitiesThatDoNotHold(FormGeneration generation) {
        form = generation;
        rows = Form.of(form).table("t3").map(Table::rows).orElseThrow().stream()
                .map(row -> row.id())
                .toList();
        long seed = Long.getLong("gouji.seed", System.nanoTime());
        System.out.println("seed: repeat with -Dgouji.seed=" + seed);
        random.setSeed(seed);
        for (int i = 0; i < TABLES / 2; i++) {
            unit = random.nextInt(ONE_HUGE_IN) == 0 ? HUGE : BigInteger.ONE;
            Map<String, BigInteger> table = balanced();
            for (int change = random.nextInt(4); change > 0; change--) {
                disturb(table);
            }
            assertEquals(expected(table), found(table, i % WHOLE_BOOK_EVERY == 0), "seed " + seed + ", table " + i);
        }
    }

    /** A table that holds: what came in is spread over the outcomes and what is left over. */
    private Map<String, BigInteger> balanced() {
        Map<String, BigInteger> table = new HashMap<>();
        Form.of(form).cells().forEach(cell -> table.put(cell.path(), BigInteger.ZERO));
        for (String kind : KINDS) {
            int requests = random.nextBoolean() ? 0 : random.nextInt(40);
            for (int request = 0; request < requests; request++) {
                add(table, random.nextInt(9) == 0 ? "carried_in" : "new_received", kind);
                String outcome = rows.get(random.nextInt(rows.size()));
                boolean open = FRAME.contains(outcome);
                add(table, open ? "carried_out" : outcome, kind);
                if (!open) {
                    add(table, "result_total", kind);
                }
            }
        }
        for (String group : List.of("review", "litigation_direct", "litigation_after_review")) {
            int cases = random.nextInt(3);
            for (int i = 0; i < cases; i++) {
                String outcome =
                        List.of("upheld", "corrected", "other", "pending").get(random.nextInt(4));
                table.merge("t4." + group + "." + outcome, unit, BigInteger::add);
                table.merge("t4." + group + ".total", unit, BigInteger::add);
            }
        }
        return table;
    }

    private void add(Map<String, BigInteger> table, String row, String kind) {
        table.merge("t3." + row + "." + kind, unit, BigInteger::add);
        table.merge("t3." + row + ".total", unit, BigInteger::add);
    }

    private void disturb(Map<String, BigInteger> table) {
        List<CellId> cells = Form.of(form).cells().stream()
                .filter(cell -> !cell.table().equals("t2"))
                .toList();
        String cell = cells.get(random.nextInt(cells.size())).path();
        BigInteger figure = BigInteger.valueOf(random.nextInt(60)).multiply(unit);
        switch (random.nextInt(3)) {
            case 0 -> table.put(cell, BigInteger.ZERO);
            case 1 -> table.put(cell, figure);
            default -> table.merge(cell, BigInteger.ONE, BigInteger::add);
        }
    }

    private Set<String> expected(Map<String, BigInteger> table) {
        Set<String> broken = new TreeSet<>();
        for (String row : rows) {
            expect(broken, "row " + row, table, List.of("t3." + row + ".total"), cells("t3." + row + ".", KINDS, ""));
        }
        List<String> columns = new ArrayList<>(KINDS);
        columns.add("total");
        List<String> outcomes =
                rows.stream().filter(row -> !FRAME.contains(row)).toList();
        for (String column : columns) {
            String end = "." + column;
            expect(broken, "results " + column, table, List.of("t3.result_total" + end), cells("t3.", outcomes, end));
            expect(
                    broken,
                    "balance " + column,
                    table,
                    cells("t3.", List.of("new_received", "carried_in"), end),
                    cells("t3.", List.of("result_total", "carried_out"), end));
        }
        for (String group : List.of("review", "litigation_direct", "litigation_after_review")) {
            String start = "t4." + group + ".";
            List<String> parts = cells(start, List.of("upheld", "corrected", "other", "pending"), "");
            expect(broken, "group " + group, table, List.of(start + "total"), parts);
        }
        return broken;
    }

    private static List<String> cells(String start, List<String> middles, String end) {
        return middles.stream().map(middle -> start + middle + end).toList();
    }

    private static void expect(
            Set<String> broken, String name, Map<String, BigInteger> table, List<String> left, List<String> right) {
        if (!sum(table, left).equals(sum(table, right))) {
            broken.add(name);
        }
    }

    private static BigInteger sum(Map<String, BigInteger> table, List<String> cells) {
        return cells.stream().map(table::get).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private Set<String> found(Map<String, BigInteger> table, boolean wholeBook) {
        ReportBuilder report = ReportBuilder.of(form);
        report.cells(table.entrySet().stream()
                .filter(cell -> cell.getValue().signum() != 0)
                .map(cell -> cell.getKey() + "=" + cell.getValue())
                .collect(Collectors.joining(" ")));
        return wholeBook ? findings(report.file()) : violations(report.file());
    }

    /** As the book says it: each identity once. */
    private static Set<String> findings(CaseFile file) {
        List<String> names = SUMS.check(file).findings().stream()
                .map(finding -> name(finding.cells()))
                .toList();
        assertEquals(Set.copyOf(names).size(), names.size(), "an identity objected to twice: " + names);
        return new TreeSet<>(names);
    }

    /** As the rules say it, special ones beside general ones: quicker, as nothing is proposed as a correction. */
    private static Set<String> violations(CaseFile file) {
        return SUMS.rules().stream()
                .flatMap(rule -> rule.check(file).violations().stream())
                .map(violation -> name(violation.cells()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(List<CellId> cells) {
        CellId first = cells.getFirst();
        boolean acrossARow = cells.stream().map(CellId::row).distinct().count() == 1;
        if (first.table().equals("t4")) {
            return "group " + first.row();
        }
        if (acrossARow) {
            return "row " + first.row();
        }
        return (first.row().equals("new_received") ? "balance " : "results ") + first.column();
    }
}
