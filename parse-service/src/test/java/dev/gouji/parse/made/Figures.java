package dev.gouji.parse.made;

import dev.gouji.contract.form.Block;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Column;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.Quantity;
import dev.gouji.contract.form.Row;
import dev.gouji.contract.form.Table;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Figures for a form that tie out: rows add up to their totals, columns balance. */
final class Figures {
    private static final int EMPTY_REPORTS_IN_TEN = 2;

    private final Random random;
    private final Map<CellId, BigDecimal> figures = new LinkedHashMap<>();
    /** Of this report: nothing happened in it, a little, or a lot. */
    private final int most;

    private Figures(Random random) {
        this.random = random;
        boolean empty = random.nextInt(10) < EMPTY_REPORTS_IN_TEN;
        this.most = empty ? 0 : List.of(9, 40, 400, 6_000).get(random.nextInt(4));
    }

    static Map<CellId, BigDecimal> tyingOut(Form form, Random random) {
        Figures made = new Figures(random);
        for (Table table : form.tables()) {
            switch (table.id()) {
                case "t3" -> made.requests(table);
                case "t4" -> made.cases(table);
                default -> made.plain(table);
            }
        }
        return made.figures;
    }

    private BigDecimal count(int oneIn) {
        return BigDecimal.valueOf(most == 0 || random.nextInt(oneIn) > 0 ? 0 : 1 + random.nextInt(most));
    }

    private void plain(Table table) {
        for (Block block : table.blocks()) {
            for (Row row : block.rows()) {
                for (Column column : block.columns()) {
                    figures.put(table.cell(row, column), plain(column.quantity()));
                }
            }
        }
    }

    private BigDecimal plain(Quantity quantity) {
        return switch (quantity) {
            case COUNT -> count(2);
            case CHANGE -> random.nextBoolean() ? count(2) : count(2).negate();
            case AMOUNT_WAN_YUAN, AMOUNT_AS_PRINTED ->
                count(2).add(BigDecimal.valueOf(most == 0 ? 0 : random.nextInt(10_000), random.nextInt(5)));
        };
    }

    private void requests(Table table) {
        Block block = table.blocks().getFirst();
        for (Column column : block.columns().subList(0, block.columns().size() - 1)) {
            boolean people = column.id().equals("natural_person");
            BigDecimal handled = BigDecimal.ZERO;
            for (Row row : block.rows()) {
                if (row.role() == Row.Role.OUTCOME) {
                    BigDecimal count = count(people ? 3 : 12);
                    handled = handled.add(count);
                    figures.put(table.cell(row, column), count);
                }
            }
            BigDecimal left = count(people ? 3 : 12);
            BigDecimal all = handled.add(left);
            BigDecimal carried = all.min(count(4));
            for (Row row : block.rows()) {
                CellId id = table.cell(row, column);
                switch (row.role()) {
                    case OUTCOME_TOTAL -> figures.put(id, handled);
                    case OUTFLOW -> figures.put(id, left);
                    case INFLOW -> figures.put(id, row.id().equals("carried_in") ? carried : all.subtract(carried));
                    case OUTCOME, PLAIN -> {}
                }
            }
        }
        block.rows().forEach(row -> total(table, block, row));
    }

    private void cases(Table table) {
        Block block = table.blocks().getFirst();
        for (Row row : block.rows()) {
            for (Column column : block.columns()) {
                figures.put(table.cell(row, column), count(3).min(BigDecimal.valueOf(99)));
            }
            total(table, block, row);
        }
    }

    private void total(Table table, Block block, Row row) {
        List<Column> columns = block.columns();
        BigDecimal sum = columns.subList(0, columns.size() - 1).stream()
                .map(column -> figures.get(table.cell(row, column)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        figures.put(table.cell(row, columns.getLast()), sum);
    }
}
