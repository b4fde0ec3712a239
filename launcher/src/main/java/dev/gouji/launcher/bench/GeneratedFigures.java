package dev.gouji.launcher.bench;

import dev.gouji.contract.form.Block;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Column;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.form.Quantity;
import dev.gouji.contract.form.Row;
import dev.gouji.contract.form.Table;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Random figures for every cell of the form of 2021 that satisfy all its identities. */
final class GeneratedFigures {
    static final Form FORM = Form.of(FormGeneration.G2021);
    private static final String TOTAL = "total";

    private final Map<CellId, BigDecimal> figures = new HashMap<>();
    private final SplittableRandom random;

    private GeneratedFigures(SplittableRandom random) {
        this.random = random;
    }

    static GeneratedFigures random(SplittableRandom random) {
        GeneratedFigures figures = new GeneratedFigures(random);
        figures.fillDisclosure(table("t2"));
        figures.fillRequests(table("t3"));
        figures.fillCases(table("t4"));
        return figures;
    }

    static Table table(String id) {
        return FORM.table(id).orElseThrow();
    }

    /** As printed. */
    String printed(Table table, Row row, Column column) {
        return figures.get(table.cell(row, column)).toPlainString();
    }

    /** The figure of a cell of counts. */
    int count(String cell) {
        return figures.get(new CellId(cell)).intValueExact();
    }

    /** Makes one total too high, as by a slip of the pen: that of cases in the first row. */
    void miscountCases() {
        Table cases = table("t4");
        Row row = cases.rows().getFirst();
        figures.merge(cases.cell(row, cases.blocks().getFirst().columns().getLast()), BigDecimal.ONE, BigDecimal::add);
    }

    private void put(CellId cell, long value) {
        figures.put(cell, BigDecimal.valueOf(value));
    }

    private void fillDisclosure(Table table) {
        for (Block block : table.blocks()) {
            for (Row row : block.rows()) {
                int ofRow = row.id().endsWith("regulation") ? 0 : random.nextInt(40);
                for (Column column : block.columns()) {
                    figures.put(table.cell(row, column), disclosed(column, ofRow));
                }
            }
        }
    }

    /** No organ here may make regulations; documents in force are more than those issued. */
    private BigDecimal disclosed(Column column, int ofRow) {
        if (column.quantity() == Quantity.AMOUNT_WAN_YUAN) {
            return BigDecimal.valueOf(random.nextInt(100_000), 2).stripTrailingZeros();
        }
        return BigDecimal.valueOf(
                switch (column.id()) {
                    case "issued" -> ofRow / 4;
                    case "repealed" -> ofRow / 8;
                    case "effective" -> ofRow;
                    default -> random.nextInt(900);
                });
    }

    private void fillRequests(Table table) {
        List<Column> columns = table.blocks().getFirst().columns();
        List<Column> applicants =
                columns.stream().filter(column -> !column.id().equals(TOTAL)).toList();
        for (Column applicant : applicants) {
            fillApplicant(table, applicant, applicant.id().equals("natural_person"));
        }
        Column total = columns.getLast();
        for (Row row : table.rows()) {
            put(table.cell(row, total), sum(table, row, applicants));
        }
    }

    /** Most cells of a real report are 0; persons ask more often than companies. */
    private void fillApplicant(Table table, Column applicant, boolean person) {
        int handled = 0;
        int most = person ? 12 : 3;
        for (Row row : table.rows()) {
            if (row.role() == Row.Role.OUTCOME) {
                boolean common = row.group().isEmpty();
                int rarity = (person ? 1 : 5) * (common ? 1 : 6);
                int cases = random.nextInt(rarity) == 0 ? random.nextInt(most) : 0;
                put(table.cell(row, applicant), cases);
                handled += cases;
            }
        }
        int left = random.nextInt(3) == 0 ? random.nextInt(most) : 0;
        int carriedIn = Math.min(handled, random.nextInt(2));
        for (Row row : table.rows()) {
            CellId cell = table.cell(row, applicant);
            switch (row.role()) {
                case INFLOW -> put(cell, row.id().equals("carried_in") ? carriedIn : handled + left - carriedIn);
                case OUTCOME_TOTAL -> put(cell, handled);
                case OUTFLOW -> put(cell, left);
                case OUTCOME, PLAIN -> {}
            }
        }
    }

    private long sum(Table table, Row row, List<Column> columns) {
        return columns.stream()
                .mapToLong(column -> figures.get(table.cell(row, column)).longValueExact())
                .sum();
    }

    private void fillCases(Table table) {
        List<Column> columns = table.blocks().getFirst().columns();
        List<Column> outcomes = columns.subList(0, columns.size() - 1);
        for (Row row : table.rows()) {
            outcomes.forEach(outcome -> put(table.cell(row, outcome), random.nextInt(6) == 0 ? 1 : 0));
            put(table.cell(row, columns.getLast()), sum(table, row, outcomes));
        }
    }
}
