package dev.gouji.launcher.check;

import dev.gouji.contract.finding.Attribution;
import dev.gouji.contract.finding.Correction;
import dev.gouji.contract.finding.Finding;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Place;
import dev.gouji.contract.report.ReadingProblem;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.draft.CheckedDraft;
import java.util.List;
import java.util.stream.Collectors;

/** The results for the clerk who wrote the draft: Chinese first, English below. */
public final class CheckText {
    private final StringBuilder text = new StringBuilder();

    private CheckText() {}

    /** All results, an empty line between two. */
    public static String of(List<CheckedDraft> drafts) {
        return drafts.stream().map(CheckText::of).collect(Collectors.joining("\n"));
    }

    private static String of(CheckedDraft draft) {
        CheckText page = new CheckText();
        page.line(0, draft.source());
        switch (draft) {
            case CheckedDraft.Checked checked -> page.checked(checked);
            case CheckedDraft.Refused refused -> page.refused(refused);
        }
        return page.text.toString();
    }

    private void refused(CheckedDraft.Refused refused) {
        line(1, "不能作为年度报告读取 (refused) " + refused.refusal().code());
        line(1, refused.refusal().message());
        line(1, refused.refusal().advice());
    }

    private void checked(CheckedDraft.Checked checked) {
        Report report = checked.report();
        line(1, heading(report));
        List<Finding> findings = checked.verdict().findings();
        if (findings.isEmpty()) {
            line(1, "未发现问题 (nothing found)");
        }
        for (Severity severity : Severity.values()) {
            severity(
                    severity,
                    findings.stream()
                            .filter(finding -> finding.severity() == severity)
                            .toList());
        }
        problems(report.problems());
    }

    private static String heading(Report report) {
        long read = report.cells().values().stream()
                .filter(cell -> cell instanceof Cell.Number)
                .count();
        String organ = report.organ().name() == null
                ? "机关名称未写明 (organ not named)"
                : report.organ().name();
        String year = report.year().value() == null
                ? "年份未写明 (year not named)"
                : report.year().value() + "年";
        return "%1$s · %2$s · %3$s · 读出 %5$d 项数据中的 %4$d 项 (%4$d of %5$d figures read)"
                .formatted(organ, year, report.form(), read, report.cells().size());
    }

    private void severity(Severity severity, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        text.append('\n');
        line(1, "%s %s (%d)".formatted(severity.chinese(), severity.wireName(), findings.size()));
        findings.forEach(this::finding);
    }

    private void finding(Finding finding) {
        String doubt = finding.attribution() == Attribution.READING ? " 读取存疑，请对照原文 (our reading is in doubt)" : "";
        line(2, finding.rule() + place(finding.place()) + doubt);
        line(3, finding.message().zh());
        line(3, finding.message().en());
        if (finding.correction() != null) {
            line(3, correction(finding.correction()));
        }
    }

    private static String correction(Correction correction) {
        return "若将 %1$s 由 %2$s 改为 %3$s，各勾稽关系均成立 (changing %1$s from %2$s to %3$s would satisfy every identity)"
                .formatted(
                        correction.cell(),
                        correction.from().toPlainString(),
                        correction.to().toPlainString());
    }

    private void problems(List<ReadingProblem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        text.append('\n');
        line(1, "读取时遇到的问题 problems while reading (%d)".formatted(problems.size()));
        for (ReadingProblem problem : problems) {
            line(2, problem.code() + place(problem.place()) + cells(problem.cells()));
            line(3, problem.message());
        }
    }

    private static String place(Place place) {
        return place == null ? "" : " " + place.describe();
    }

    private static String cells(List<CellId> cells) {
        return cells.isEmpty() ? "" : cells.stream().map(CellId::path).collect(Collectors.joining(", ", " [", "]"));
    }

    private void line(int depth, String content) {
        String indent = "  ".repeat(depth);
        content.lines().forEach(line -> text.append(indent).append(line).append('\n'));
    }
}
