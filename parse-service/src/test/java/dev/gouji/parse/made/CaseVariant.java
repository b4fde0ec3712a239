package dev.gouji.parse.made;

import static dev.gouji.parse.made.PrintedCell.Role.HEADER;
import static dev.gouji.parse.made.PrintedCell.Role.LABEL;

import dev.gouji.contract.form.Block;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.Row;
import dev.gouji.contract.form.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Table 4 in other shapes than the form's own. Drawn for itself: every other plan stays as it is. */
enum CaseVariant implements Deviation {
    A_ROW_A_KIND {
        @Override
        List<Grid> grids(Cases cases) {
            List<PrintedCell> cells = new ArrayList<>(List.of(label(0, 0, 1, 2, "类别", HEADER)));
            for (int column = 0; column < cases.columns(); column++) {
                cells.add(label(0, 2 + column, 1, 1, cases.outcome(column), HEADER));
            }
            for (int kind = 0; kind < cases.kinds(); kind++) {
                boolean alone = cases.over(kind).isEmpty();
                if (kind == 1) {
                    cells.add(label(2, 0, 2, 1, cases.over(kind), LABEL));
                }
                cells.add(label(1 + kind, alone ? 0 : 1, 1, alone ? 2 : 1, cases.kind(kind), LABEL));
                for (int column = 0; column < cases.columns(); column++) {
                    cells.add(cases.figure(kind, column).at(1 + kind, 2 + column));
                }
            }
            return List.of(new Grid(cases.table().id(), cells));
        }
    },
    A_ROW_AN_OUTCOME {
        @Override
        List<Grid> grids(Cases cases) {
            List<PrintedCell> cells = new ArrayList<>(List.of(
                    label(0, 0, 2, 1, "项目", HEADER),
                    label(0, 1, 2, 1, cases.kind(0), HEADER),
                    label(0, 2, 1, 2, cases.over(1), HEADER),
                    label(1, 2, 1, 1, cases.kind(1), HEADER),
                    label(1, 3, 1, 1, cases.kind(2), HEADER)));
            for (int column = 0; column < cases.columns(); column++) {
                cells.add(label(2 + column, 0, 1, 1, cases.outcome(column), LABEL));
                for (int kind = 0; kind < cases.kinds(); kind++) {
                    cells.add(cases.figure(kind, column).at(2 + column, 1 + kind));
                }
            }
            return List.of(new Grid(cases.table().id(), cells));
        }
    },
    A_TABLE_A_KIND {
        @Override
        List<Grid> grids(Cases cases) {
            return Stream.of(0, 1, 2)
                    .map(kind -> new Grid(cases.table().id(), cases.stacked(kind, 0)))
                    .toList();
        }
    },
    STACKED {
        @Override
        List<Grid> grids(Cases cases) {
            List<PrintedCell> cells = new ArrayList<>();
            for (int kind = 0; kind < cases.kinds(); kind++) {
                cells.addAll(cases.stacked(kind, 3 * kind));
            }
            return List.of(new Grid(cases.table().id(), cells));
        }
    },
    /** The words of merged cells once in every place that they covered, as converters leave them. */
    EXPANDED {
        @Override
        List<Grid> grids(Cases cases) {
            List<PrintedCell> cells = new ArrayList<>();
            for (PrintedCell cell : cases.grid().cells()) {
                for (int i = 0; i < cell.height() * cell.width(); i++) {
                    cells.add(cell.sized(1, 1).at(cell.row() + i / cell.width(), cell.column() + i % cell.width()));
                }
            }
            return List.of(new Grid(cases.table().id(), cells));
        }
    };

    /** Table 4 of a report: what it prints, and where it stood. */
    record Cases(Table table, Grid grid) {
        private Block block() {
            return table.blocks().getFirst();
        }

        private int kinds() {
            return block().rows().size();
        }

        private int columns() {
            return block().columns().size();
        }

        private String outcome(int column) {
            return block().columns().get(column).label();
        }

        private String kind(int kind) {
            return block().rows().get(kind).label();
        }

        private String over(int kind) {
            return block().rows().get(kind).group();
        }

        private PrintedCell figure(int kind, int column) {
            Row row = block().rows().get(kind);
            CellId id = table.cell(row, block().columns().get(column));
            return grid.cells().stream()
                    .filter(cell -> cell.figure() != null && cell.figure().id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        /** A kind's name, its outcomes and its figures below one another. */
        private List<PrintedCell> stacked(int kind, int row) {
            String name = over(kind).isEmpty() ? kind(kind) : over(kind) + "（" + kind(kind) + "）";
            List<PrintedCell> cells = new ArrayList<>(List.of(label(row, 0, 1, columns(), name, HEADER)));
            for (int column = 0; column < columns(); column++) {
                cells.add(label(row + 1, column, 1, 1, outcome(column), HEADER));
                cells.add(figure(kind, column).at(row + 2, column));
            }
            return cells;
        }
    }

    private static PrintedCell label(int row, int column, int height, int width, String text, PrintedCell.Role role) {
        return PrintedCell.label(row, column, height, width, text, role);
    }

    abstract List<Grid> grids(Cases cases);

    @Override
    public boolean suits(Shape shape, MadeReport report) {
        return report.generation().hasThreeTables();
    }

    @Override
    public MadeReport apply(MadeReport report, Random random) {
        Table table = Form.of(report.generation()).tables().getLast();
        List<Part> parts = new ArrayList<>();
        for (Part part : report.parts()) {
            if (part instanceof Grid grid && grid.table().equals(table.id())) {
                parts.addAll(grids(new Cases(table, grid)));
            } else {
                parts.add(part);
            }
        }
        return report.withParts(parts);
    }
}
