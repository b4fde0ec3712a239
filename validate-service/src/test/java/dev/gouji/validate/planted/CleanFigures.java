package dev.gouji.validate.planted;

import dev.gouji.contract.form.Block;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Column;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.Identity;
import dev.gouji.contract.form.Row;
import dev.gouji.contract.form.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Figures for every cell of a form that satisfy all its identities. */
final class CleanFigures {
    private static final String TOTAL = "total";

    private final Form form;
    private final Random random;
    private final Map<CellId, Long> figures = new LinkedHashMap<>();

    private CleanFigures(Form form, Random random) {
        this.form = form;
        this.random = random;
        form.cells().forEach(cell -> figures.put(cell, 0L));
    }

    /** As overrides of a report: {@code t3.granted.total=5 …}. */
    static String overrides(Form form, Random random) {
        CleanFigures figures = new CleanFigures(form, random);
        for (Table table : form.tables()) {
            switch (table.id()) {
                case "t2" -> figures.disclosure(table);
                case "t3" -> figures.requests(table);
                case "t4" -> figures.cases(table);
                default -> figures.indicators(table);
            }
        }
        return figures.figures.entrySet().stream()
                .filter(figure -> figure.getValue() != 0)
                .map(figure -> figure.getKey().path() + "=" + figure.getValue())
                .collect(Collectors.joining(" "));
    }

    private void put(CellId cell, long value) {
        figures.put(cell, value);
    }

    private void disclosure(Table table) {
        for (Block block : table.blocks()) {
            for (Row row : block.rows()) {
                boolean regulation = row.id().endsWith("regulation");
                for (Column column : block.columns()) {
                    put(table.cell(row, column), regulation ? 0 : disclosed(column.id()));
                }
            }
        }
    }

    /** Documents in force are more than those made; what was made is disclosed, and more was before. */
    private long disclosed(String column) {
        return switch (column) {
            case "issued", "newly_made", "newly_disclosed" -> 3;
            case "repealed", "items_change" -> 1;
            case "effective", "total_disclosed" -> 20 + random.nextInt(40);
            default -> 5 + random.nextInt(90);
        };
    }

    private void requests(Table table) {
        List<Column> columns = table.blocks().getFirst().columns();
        List<Column> applicants =
                columns.stream().filter(column -> !column.id().equals(TOTAL)).toList();
        for (Column applicant : applicants) {
            applicant(table, applicant, applicant.id().equals("natural_person"));
        }
        Column total = columns.getLast();
        for (Row row : table.rows()) {
            put(table.cell(row, total), sum(table, row, applicants));
        }
    }

    private void applicant(Table table, Column applicant, boolean person) {
        long handled = 0;
        for (Row row : table.rows()) {
            boolean often = row.id().equals("granted")
                    || row.id().equals("partial")
                    || row.id().equals("unable.not_held");
            if (row.role() == Row.Role.OUTCOME && often) {
                long count = person ? 4 + random.nextInt(9) : random.nextInt(3);
                put(table.cell(row, applicant), count);
                handled += count;
            }
        }
        long left = person ? 1 + random.nextInt(2) : 0;
        long carriedIn = person ? 1 + random.nextInt(2) : 0;
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
                .mapToLong(column -> figures.get(table.cell(row, column)))
                .sum();
    }

    private void cases(Table table) {
        List<Column> columns = table.blocks().getFirst().columns();
        List<Column> outcomes = columns.subList(0, columns.size() - 1);
        for (Row row : table.rows()) {
            outcomes.forEach(
                    outcome -> put(table.cell(row, outcome), outcome.id().equals("upheld") ? 1 : 0));
            put(table.cell(row, columns.getLast()), sum(table, row, outcomes));
        }
    }

    /** Figures of a statistics table: parts by chance, wholes by their identities, those of wholes of wholes last. */
    private void indicators(Table table) {
        for (CellId cell : table.cells()) {
            put(cell, random.nextInt(20));
        }
        List<Identity> equalities = new ArrayList<>(form.identities());
        equalities.removeIf(identity -> identity.relation() != Identity.Relation.EQUAL
                || identity.left().size() != 1);
        for (int i = 0; i < equalities.size(); i++) {
            for (Identity identity : equalities) {
                put(identity.left().getFirst(), sum(identity.right()));
            }
        }
        atLeast();
        everyRequestClosed();
    }

    /** An inequality that does not hold yet is made to: the first figure of its larger side makes up for it. */
    private void atLeast() {
        for (Identity identity : form.identities()) {
            if (identity.relation() == Identity.Relation.AT_LEAST) {
                CellId first = identity.left().getFirst();
                put(first, figures.get(first) + Math.max(0, sum(identity.right()) - sum(identity.left())));
            }
        }
    }

    private long sum(List<CellId> cells) {
        return cells.stream().mapToLong(figures::get).sum();
    }

    /** What is usual and no identity: every request is closed in time with one reply. */
    private void everyRequestClosed() {
        CellId replies = new CellId("s14.replies");
        if (form.has(replies)) {
            long count = figures.get(replies);
            List.of("closed", "on_time", "received", "online").forEach(row -> put(new CellId("s14." + row), count));
            List.of("extended", "in_person", "fax", "letter").forEach(row -> put(new CellId("s14." + row), 0));
        }
    }
}
