package dev.gouji.parse.made;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Quantity;
import dev.gouji.parse.made.PrintedCell.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Tables that are not built like the form, and pages with more than the report on them. */
enum StructureVariant implements Deviation {
    /** Rows that lost empty fields at their left, as after careless copying. */
    SHIFTED_ROWS {
        @Override
        Grid change(Grid grid, Random random) {
            Grid shifted = grid;
            for (int row : grid.figureRows()) {
                int free = grid.startingIn(row).getFirst().column();
                if (free > 0 && random.nextInt(3) == 0) {
                    shifted = shifted.shifted(row, 1 + random.nextInt(free));
                }
            }
            return shifted;
        }

        @Override
        public boolean suits(Shape shape, MadeReport report) {
            return shape == Shape.TABS || shape == Shape.PIPES;
        }
    },
    /** Labels that should reach over several rows and no longer do. */
    LOST_SPANS {
        @Override
        Grid change(Grid grid, Random random) {
            return grid.map(cell -> cell.role() == Role.LABEL ? cell.sized(1, cell.width()) : cell);
        }
    },
    /** A column in which nothing is printed. */
    EMPTY_COLUMN {
        @Override
        Grid change(Grid grid, Random random) {
            int first = grid.cells().stream()
                    .filter(cell -> cell.figure() != null)
                    .mapToInt(PrintedCell::column)
                    .min()
                    .orElse(0);
            int at = first + random.nextInt(grid.columns() - first + 1);
            Grid wider = grid.withColumnBefore(at);
            for (int row = 0; row < grid.rows(); row++) {
                int place = row;
                boolean free = wider.cells().stream().noneMatch(cell -> cell.coversRow(place) && cell.coversColumn(at));
                wider = free ? wider.with(PrintedCell.label(row, at, 1, 1, "", Role.LABEL)) : wider;
            }
            return wider;
        }
    },
    MISSING_ROW {
        @Override
        Grid change(Grid grid, Random random) {
            List<Integer> rows = grid.figureRows();
            return rows.size() < 2 ? grid : grid.withoutRow(rows.get(random.nextInt(rows.size())));
        }
    },
    MISSING_TABLE {
        @Override
        public MadeReport apply(MadeReport report, Random random) {
            Grid gone = report.grids().get(random.nextInt(report.grids().size()));
            return report.withParts(
                    report.parts().stream().filter(part -> part != gone).toList());
        }

        @Override
        public boolean suits(Shape shape, MadeReport report) {
            return report.generation().hasThreeTables();
        }
    },
    /** A row that no form has. */
    INVENTED_ROW {
        @Override
        Grid change(Grid grid, Random random) {
            List<Integer> rows = grid.figureRows();
            if (rows.size() < 2) {
                return grid;
            }
            int model = rows.get(random.nextInt(rows.size()));
            Grid more = grid.withRowBefore(model + 1);
            for (PrintedCell cell : grid.startingIn(model)) {
                boolean label = cell.figure() == null && cell.height() == 1;
                String text = label ? "其中：涉及网格化巡查事项" : String.valueOf(random.nextInt(90));
                if (label || cell.figure() != null) {
                    more = more.with(PrintedCell.label(model + 1, cell.column(), 1, cell.width(), text, Role.LABEL));
                }
            }
            return more;
        }

        @Override
        public boolean suits(Shape shape, MadeReport report) {
            return report.generation().hasThreeTables() && shape != Shape.RUN_TOGETHER;
        }
    },
    /** Two kinds of organisations, or two outcomes of a group, have changed places, headers and all. */
    COLUMNS_SWAPPED {
        @Override
        Grid change(Grid grid, Random random) {
            List<Integer> columns = grid.figureColumns();
            return switch (grid.table()) {
                case "t3" -> grid.swapped(columns.get(1 + random.nextInt(2)), columns.get(3 + random.nextInt(3)));
                case "t4" -> grid.swapped(columns.get(random.nextInt(2)), columns.get(2 + random.nextInt(3)));
                default -> grid;
            };
        }

        @Override
        public MadeReport apply(MadeReport report, Random random) {
            boolean cut = report.grids().stream()
                    .anyMatch(grid ->
                            grid.cells().stream().anyMatch(cell -> cell.text().equals("结果")));
            MadeReport swapped = report.mapGrids(grid -> change(grid, random));
            // 结果 stands for two outcomes: nothing shows which is which once they have moved.
            return cut ? swapped.excusing(cellsOf(report, "t4")) : swapped;
        }
    },
    TOTAL_MISSING {
        @Override
        Grid change(Grid grid, Random random) {
            return grid.table().equals("t3") && grid.columns() == 10 ? grid.withoutColumn(9) : grid;
        }

        @Override
        public MadeReport apply(MadeReport report, Random random) {
            return report.mapGrids(grid -> change(grid, random)).excusing(cellsOf(report, "t3"));
        }
    },
    /** Rows without the empty fields at their end, as editors leave them. */
    TRIMMED_ROWS {
        @Override
        Grid change(Grid grid, Random random) {
            return grid.trimmed();
        }

        @Override
        public boolean suits(Shape shape, MadeReport report) {
            return shape == Shape.TABS || shape == Shape.ROW_PER_LINE;
        }
    },
    /** The header once more where a page began. */
    HEADER_REPEATED {
        @Override
        Grid change(Grid grid, Random random) {
            List<Integer> rows = grid.figureRows();
            int height = rows.getFirst();
            if (rows.size() < 4 || height == 0 || !grid.table().equals("t3")) {
                return grid;
            }
            int at = rows.get(1 + random.nextInt(rows.size() - 2));
            Grid more = grid;
            for (int i = 0; i < height; i++) {
                more = more.withRowBefore(at);
            }
            // Labels that reach over the break stand on both sides of it in print; one stays enough here.
            for (PrintedCell cell : grid.cells()) {
                boolean free = more.cells().stream()
                        .noneMatch(
                                other -> other.row() < at && other.coversRow(at) && other.coversColumn(cell.column()));
                if (cell.row() < height && free && cell.figure() == null) {
                    more = more.with(cell.at(cell.row() + at, cell.column()));
                }
            }
            return more;
        }
    },
    CAPTION_IN_TABLE {
        @Override
        Grid change(Grid grid, Random random) {
            String caption = grid.table().equals("t2") ? "主动公开政府信息情况" : "情况统计（单位：件）";
            return grid.withRowBefore(0).with(PrintedCell.label(0, 0, 1, grid.columns(), caption, Role.HEADING));
        }
    },
    /** Figures that do not tie out: the organ's mistake, to be read as printed. */
    TIES_BROKEN {
        @Override
        Grid change(Grid grid, Random random) {
            return grid.map(cell -> {
                boolean chosen =
                        cell.figure() != null && cell.figure().quantity() == Quantity.COUNT && random.nextInt(25) == 0;
                BigDecimal other = BigDecimal.valueOf(random.nextInt(random.nextBoolean() ? 12 : 3_000));
                return chosen ? cell.reading(other.toPlainString(), Truth.figure(other)) : cell;
            });
        }
    },
    /** What portals print around a report. */
    PORTAL_AROUND {
        @Override
        public MadeReport apply(MadeReport report, Random random) {
            List<Part> parts = new ArrayList<>();
            parts.add(new Part.Paragraph("当前位置：首页 > 政府信息公开 > 法定主动公开内容 > 年度报告"));
            parts.add(new Part.Paragraph("行政许可"));
            parts.addAll(report.parts());
            parts.add(new Part.Paragraph("浏览次数：%d　扫一扫在手机打开当前页".formatted(random.nextInt(9_000))));
            parts.add(new Part.Paragraph("网站标识码：%010d".formatted(random.nextInt(1_000_000_000))));
            return report.withParts(parts);
        }
    },
    TITLE_TWICE {
        @Override
        public MadeReport apply(MadeReport report, Random random) {
            List<Part> parts = new ArrayList<>(report.parts());
            parts.addFirst(parts.getFirst());
            return report.withParts(parts);
        }
    },
    /** Words between heading and table. */
    WORDS_BEFORE_TABLES {
        @Override
        public MadeReport apply(MadeReport report, Random random) {
            List<Part> parts = new ArrayList<>();
            for (Part part : report.parts()) {
                if (part instanceof Grid) {
                    parts.add(new Part.Paragraph("本年度行政许可办件%d件，各项数据如下表所示：".formatted(random.nextInt(500))));
                }
                parts.add(part);
            }
            return report.withParts(parts);
        }
    };

    private static Set<CellId> cellsOf(MadeReport report, String table) {
        return report.truth().keySet().stream()
                .filter(cell -> cell.table().equals(table))
                .collect(Collectors.toSet());
    }

    Grid change(Grid grid, Random random) {
        return grid;
    }

    @Override
    public boolean suits(Shape shape, MadeReport report) {
        return true;
    }

    @Override
    public MadeReport apply(MadeReport report, Random random) {
        return report.mapGrids(grid -> change(grid, random));
    }
}
