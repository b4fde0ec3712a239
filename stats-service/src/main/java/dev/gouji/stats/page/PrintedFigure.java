package dev.gouji.stats.page;

import dev.gouji.contract.report.Cell;

/** How a figure looks: always the printed text, and in words where that is no number. */
final class PrintedFigure {
    private PrintedFigure() {}

    static SheetCell of(Cell cell) {
        return switch (cell) {
            case Cell.Number number -> SheetCell.figure("number", number.raw().strip(), "");
            case Cell.Blank blank -> SheetCell.figure("blank", "", "空白");
            case Cell.Placeholder placeholder ->
                SheetCell.figure("placeholder", placeholder.raw().strip(), "占位");
            case Cell.Unreadable unreadable ->
                SheetCell.figure("unreadable", unreadable.raw().strip(), "难以识读");
            case Cell.Missing missing -> SheetCell.figure("missing", "", "缺失");
        };
    }
}
