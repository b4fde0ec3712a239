package dev.gouji.stats.page;

import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Chapter;
import dev.gouji.stats.version.YearComparison;
import dev.gouji.stats.version.YearComparison.CommonFigure;
import dev.gouji.stats.version.YearComparison.Difference;
import dev.gouji.stats.view.ReportKey;
import java.math.BigDecimal;
import java.util.List;

/**
 * An organ's reports on two years beside each other.
 *
 * @param before the earlier report, {@code after} the later one
 * @param api address of the same as JSON
 * @param ofOneForm whether cells are compared; else what the forms have in common
 * @param rows the figures that differ
 * @param parts the parts whose words differ
 * @param sameParts headings of those whose words do not
 */
public record YearsPage(
        Side before,
        Side after,
        String api,
        boolean ofOneForm,
        List<Row> rows,
        List<DiffPage.Part> parts,
        List<String> sameParts) {

    /** One of the two reports. */
    public record Side(int year, String link, String title, String form, String sha256) {}

    /**
     * A figure of both years.
     *
     * @param absolute with its sign, empty where one of them is no figure
     * @param percent with its sign, empty where there is none
     * @param caution where the forms count something a little different, else empty
     */
    public record Row(
            String name, SheetCell before, SheetCell after, String absolute, String percent, String caution) {}

    /** The page for a comparison. */
    public static YearsPage of(String organKey, YearComparison compared) {
        String link = ReportLine.link(new ReportKey(organKey, compared.toYear()));
        CellNames names =
                new CellNames(Form.of(FormGeneration.valueOf(compared.to().form())));
        List<Row> rows = compared.isOfOneForm()
                ? compared.cells().stream()
                        .map(cell -> row(
                                names.of(cell.cell()),
                                PrintedFigure.of(cell.before()),
                                PrintedFigure.of(cell.after()),
                                cell.difference(),
                                ""))
                        .toList()
                : compared.common().stream().map(YearsPage::row).toList();
        return new YearsPage(
                new Side(
                        compared.fromYear(),
                        ReportLine.link(new ReportKey(organKey, compared.fromYear())),
                        compared.from().title(),
                        Words.form(compared.from().form()),
                        compared.from().sha256()),
                new Side(
                        compared.toYear(),
                        link,
                        compared.to().title(),
                        Words.form(compared.to().form()),
                        compared.to().sha256()),
                "/v1%s/compare?with=%d".formatted(link, compared.fromYear()),
                compared.isOfOneForm(),
                rows,
                compared.text().stream().map(DiffPage::part).toList(),
                compared.sameText().stream().map(Chapter::heading).toList());
    }

    private static Row row(CommonFigure figure) {
        return row(
                figure.title().zh(),
                figure(figure.before()),
                figure(figure.after()),
                figure.difference(),
                figure.caution());
    }

    private static SheetCell figure(BigDecimal value) {
        return value == null
                ? SheetCell.figure("missing", "", "不明")
                : SheetCell.figure("number", value.toPlainString(), "");
    }

    private static Row row(String name, SheetCell before, SheetCell after, Difference difference, String caution) {
        return new Row(
                name,
                before,
                after,
                difference == null ? "" : signed(difference.absolute(), ""),
                difference == null || difference.percent() == null ? "" : signed(difference.percent(), "%"),
                caution);
    }

    private static String signed(BigDecimal value, String unit) {
        return (value.signum() > 0 ? "+" : "") + value.toPlainString() + unit;
    }
}
