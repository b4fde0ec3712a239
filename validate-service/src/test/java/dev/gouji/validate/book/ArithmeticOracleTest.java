package dev.gouji.validate.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.finding.Finding;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.form.Table;
import dev.gouji.validate.rule.ReportBuilder;
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
 * Random tables against sums worked out here from the names of rows and columns alone. A special rule stands for the
 * general one it replaces: what counts is which identities are objected to.
 */
@Tag("thorough")
class ArithmeticOracleTest {
    private static final int TABLES = Integer.getInteger("gouji.tables", 50_000);
    private static final List<String> KINDS =
            List.of("natural_person", "commercial", "research", "public_welfare", "legal_service", "other_org");
    private static final Set<String> FRAME = Set.of("new_received", "carried_in", "result_total", "carried_out");

    private final Random random = new Random();
    private FormGeneration form;
    private List<String> rows;

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
            Map<String, Integer> table = balanced();
            for (int change = random.nextInt(4); change > 0; change--) {
                disturb(table);
            }
            assertEquals(expected(table), found(table), "seed " + seed + ", table " + i);
        }
    }

    /** A table that holds: what came in is spread over the outcomes and what is left over. */
    private Map<String, Integer> balanced() {
        Map<String, Integer> table = new HashMap<>();
        Form.of(form).cells().forEach(cell -> table.put(cell.path(), 0));
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
                table.merge("t4." + group + "." + outcome, 1, Integer::sum);
                table.merge("t4." + group + ".total", 1, Integer::sum);
            }
        }
        return table;
    }

    private static void add(Map<String, Integer> table, String row, String kind) {
        table.merge("t3." + row + "." + kind, 1, Integer::sum);
        table.merge("t3." + row + ".total", 1, Integer::sum);
    }

    private void disturb(Map<String, Integer> table) {
        List<CellId> cells = Form.of(form).cells().stream()
                .filter(cell -> !cell.table().equals("t2"))
                .toList();
        String cell = cells.get(random.nextInt(cells.size())).path();
        table.put(cell, random.nextInt(3) == 0 ? 0 : random.nextInt(60));
    }

    private Set<String> expected(Map<String, Integer> table) {
        Set<String> broken = new TreeSet<>();
        for (String row : rows) {
            int sum = 0;
            for (String kind : KINDS) {
                sum += table.get("t3." + row + "." + kind);
            }
            if (sum != table.get("t3." + row + ".total")) {
                broken.add("row " + row);
            }
        }
        List<String> columns = new ArrayList<>(KINDS);
        columns.add("total");
        for (String column : columns) {
            int results = table.get("t3.result_total." + column);
            int outcomes = 0;
            for (String row : rows) {
                outcomes += FRAME.contains(row) ? 0 : table.get("t3." + row + "." + column);
            }
            if (outcomes != results) {
                broken.add("results " + column);
            }
            int came = table.get("t3.new_received." + column) + table.get("t3.carried_in." + column);
            if (came != results + table.get("t3.carried_out." + column)) {
                broken.add("balance " + column);
            }
        }
        for (String group : List.of("review", "litigation_direct", "litigation_after_review")) {
            String cell = "t4." + group + ".";
            int sum = table.get(cell + "upheld")
                    + table.get(cell + "corrected")
                    + table.get(cell + "other")
                    + table.get(cell + "pending");
            if (sum != table.get(cell + "total")) {
                broken.add("group " + group);
            }
        }
        return broken;
    }

    private Set<String> found(Map<String, Integer> table) {
        ReportBuilder report = ReportBuilder.of(form);
        report.cells(table.entrySet().stream()
                .filter(cell -> cell.getValue() != 0)
                .map(cell -> cell.getKey() + "=" + cell.getValue())
                .collect(Collectors.joining(" ")));
        List<String> names = RuleBook.standard().check(report.file()).findings().stream()
                .filter(finding -> finding.rule().matches("T3-00[1-6]|T4-00[12]"))
                .map(ArithmeticOracleTest::name)
                .toList();
        assertEquals(Set.copyOf(names).size(), names.size(), "an identity objected to twice: " + names);
        return new TreeSet<>(names);
    }

    private static String name(Finding finding) {
        CellId first = finding.cells().getFirst();
        boolean acrossARow =
                finding.cells().stream().map(CellId::row).distinct().count() == 1;
        if (first.table().equals("t4")) {
            return "group " + first.row();
        }
        if (acrossARow) {
            return "row " + first.row();
        }
        return (first.row().equals("new_received") ? "balance " : "results ") + first.column();
    }
}
