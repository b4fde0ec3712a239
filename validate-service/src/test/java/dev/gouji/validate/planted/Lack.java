package dev.gouji.validate.planted;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.Report;
import dev.gouji.contract.report.ReportYear;
import dev.gouji.validate.rule.ReportBuilder;
import java.util.Collection;
import java.util.function.Consumer;

/** What a clean report may lack, or have too much of, everywhere at once. */
enum Lack {
    BLANKS(draft -> all(draft.report(), "_")),
    UNREADABLE(draft -> all(draft.report(), "?x")),
    MISSING(draft -> all(draft.report(), "!")),
    EVERY_SECOND_CELL(draft -> every(draft.report(), 2, 0)),
    EVERY_OTHER_SECOND_CELL(draft -> every(draft.report(), 2, 1)),
    EVERY_THIRD_CELL(draft -> every(draft.report(), 3, 0)),
    TABLE_2(draft -> draft.report().cells("t2.*=_")),
    TABLE_3(draft -> draft.report().cells("t3.*=_")),
    TABLE_4(draft -> draft.report().cells("t4.*=_")),
    NEGATIVE(draft -> all(draft.report(), "-1")),
    HALVES(draft -> all(draft.report(), "0.5")),
    THOUSANDS(draft -> all(draft.report(), "1000")),
    LAST_YEAR_BLANK(draft -> all(draft.previous(), "_")),
    LAST_YEAR_MISSING(draft -> all(draft.previous(), "!")),
    LAST_YEAR_EVERY_SECOND_CELL(draft -> every(draft.previous(), 2, 0)),
    LAST_YEAR_OF_THOUSANDS(draft -> all(draft.previous(), "1000")),
    LAST_YEAR(CaseDraft::previous),
    YEAR(draft -> draft.report().year(new ReportYear(null, null, null))),
    KIND_AND_LEVEL(draft -> draft.report().name("青山", null, null)),
    ORGAN(draft -> draft.report().organ(new Organ("青山", null, null, null, null, null))),
    PROSE(draft -> {
        for (Chapter chapter : Chapter.values()) {
            draft.report().text(chapter, "");
        }
    }),
    PARTS(draft -> {
        for (Chapter chapter : Chapter.values()) {
            draft.report().without(chapter);
        }
    }),
    WORDS(draft -> {
        draft.report().preface("");
        for (Chapter chapter : Chapter.values()) {
            draft.report().text(chapter, "");
        }
    }),
    PREFACE(draft -> draft.report().preface("")),
    CLAIMS(draft -> draft.report().withoutClaims()),
    TITLE(draft -> draft.report().title(null)),
    DATE(draft -> draft.report().published(null));

    private final Consumer<CaseDraft> change;

    Lack(Consumer<CaseDraft> change) {
        this.change = change;
    }

    void from(CaseDraft draft) {
        boolean hasTables = draft.report().build().form().hasThreeTables();
        if (hasTables || !name().startsWith("TABLE_")) {
            change.accept(draft);
        }
    }

    private static void all(ReportBuilder builder, String printed) {
        cells(builder.build()).forEach(cell -> builder.cells(cell.path() + "=" + printed));
    }

    private static void every(ReportBuilder builder, int step, int first) {
        int number = 0;
        for (CellId cell : cells(builder.build())) {
            if (number++ % step == first) {
                builder.cells(cell.path() + "=_");
            }
        }
    }

    private static Collection<CellId> cells(Report report) {
        return Form.of(report.form()).cells();
    }
}
