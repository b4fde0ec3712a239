package dev.gouji.validate.planted;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Aspect;
import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Metric;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.ReportBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;

/** Made-up reports with nothing wrong: figures that tie out, prose that agrees with them, published in time. */
final class CleanReport {
    private static final String ORGAN = "青山县水利局";

    private CleanReport() {}

    /** The clean report of a seed. */
    static ReportBuilder of(FormGeneration form, Random random) {
        ReportBuilder report = ReportBuilder.of(form).cells(CleanFigures.overrides(Form.of(form), random));
        return dressed(report, random);
    }

    /** A clean report on the year before that agrees with the given one. */
    static ReportBuilder yearBefore(Report report) {
        Random random = new Random(report.year().value());
        FormGeneration form =
                report.form() == FormGeneration.G2021 && report.year().value() == 2021
                        ? FormGeneration.G2019
                        : report.form();
        ReportBuilder before = ReportBuilder.of(form)
                .year(report.year().value() - 1)
                .cells(CleanFigures.overrides(Form.of(form), random));
        for (CellId cell : Form.of(form).cells()) {
            if (cell.table().equals("t3") && cell.row().equals("carried_out")) {
                carryOver(report, before, cell.column());
            }
            if (report.form() == FormGeneration.G2019 && cell.column().equals("items_prev_year")) {
                BigDecimal change = before.figure("t2." + cell.row() + ".items_change");
                before.cells(cell.path() + "=" + figure(report, cell.path()).subtract(change));
            }
            if (form == FormGeneration.G2021 && cell.column().equals("effective")) {
                String row = "t2." + cell.row() + ".";
                BigDecimal stock = figure(report, row + "effective")
                        .subtract(figure(report, row + "issued"))
                        .add(figure(report, row + "repealed"));
                before.cells(row + "effective=" + stock.max(BigDecimal.ZERO));
            }
        }
        return dressed(before, random).document("document-0", java.time.Instant.parse("2025-01-15T08:00:00Z"));
    }

    /** What was left over becomes what the next year took over; the difference goes into what was granted. */
    private static void carryOver(Report report, ReportBuilder before, String column) {
        BigDecimal wanted = figure(report, "t3.carried_in." + column);
        BigDecimal change = wanted.subtract(before.figure("t3.carried_out." + column));
        before.plus("t3.carried_out.%1$s=%2$s t3.new_received.%1$s=%2$s".formatted(column, change));
    }

    private static BigDecimal figure(Report report, String cell) {
        return report.figure(new CellId(cell)).orElse(BigDecimal.ZERO);
    }

    private static ReportBuilder dressed(ReportBuilder builder, Random random) {
        int year = builder.build().year().value();
        builder.name(ORGAN, OrganKind.DEPARTMENT_WATER, OrganLevel.COUNTY)
                .title(ORGAN + year + "年政府信息公开工作年度报告")
                .preface(("本报告根据《中华人民共和国政府信息公开条例》编制。所列数据的统计期限自%d年1月1日起至%d年12月31日止。"
                                + "本报告电子版可在青山县人民政府网站下载。如有疑问，请联系青山县水利局办公室（地址：青山县河东路8号，电话：0999-1234567）。")
                        .formatted(year, year))
                .published(LocalDate.of(year + 1, 1, 20))
                .aspects(Aspect.values());
        builder.claim(Metric.PERIOD_START, year * 10_000L + 101).claim(Metric.PERIOD_END, year * 10_000L + 1231);
        prose(builder, year, random);
        return builder;
    }

    private static void prose(ReportBuilder builder, int year, Random random) {
        Report report = builder.build();
        StringBuilder overall = new StringBuilder("%d年，我局认真做好政府信息公开工作。\n".formatted(year));
        overall.append("（一）主动公开。").append(Sentences.some(year, random, 3)).append('\n');
        overall.append("（二）依申请公开。");
        if (report.form().hasThreeTables()) {
            long received = figure(report, "t3.new_received.total").longValueExact();
            long closed = figure(report, "t3.result_total.total").longValueExact();
            overall.append("全年新收政府信息公开申请%d件，办结%d件。".formatted(received, closed));
            builder.claim(Metric.RECEIVED, received).claim(Metric.CLOSED, closed);
        }
        overall.append('\n').append("（三）政府信息管理。").append(Sentences.some(year + 3, random, 2));
        overall.append('\n').append("（四）平台建设。").append(Sentences.some(year + 5, random, 2));
        overall.append('\n').append("（五）监督保障。").append(Sentences.some(year + 7, random, 2));
        builder.text(Chapter.OVERALL, overall.toString())
                .text(
                        Chapter.PROBLEMS,
                        "存在的主要问题：一是%s二是%s\n改进措施：一是%s二是%s"
                                .formatted(
                                        Sentences.problem(year, random),
                                        Sentences.problem(year + 1, random),
                                        Sentences.remedy(year, random),
                                        Sentences.remedy(year + 1, random)))
                .text(Chapter.OTHER, "本年度未收取政府信息处理费，未发出收费通知。无其他需要报告的事项。");
        builder.claim(Metric.INFORMATION_FEE, 0);
    }
}
