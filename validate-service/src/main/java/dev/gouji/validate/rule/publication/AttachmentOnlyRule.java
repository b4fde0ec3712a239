package dev.gouji.validate.rule.publication;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Report;
import dev.gouji.contract.report.Section;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Claims;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** PUB-010: the page holds an attachment and nothing else. */
public final class AttachmentOnlyRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "PUB-010",
            "attachment-only",
            new Bilingual("仅以附件发布", "Only as an attachment"),
            new Bilingual(
                    "页面有附件，而正文（前言与各部分）不足50字、表格没有一个数的，为仅以附件发布。",
                    "The page has an attachment, less than 50 characters of text and not a single figure."),
            "便于公众查阅",
            new Bilingual("在页面上公布全文，附件另供下载。", "Put the whole text on the page and the attachment beside it."),
            new Bilingual("未见。", "None known."));

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Set<FormGeneration> generations() {
        return EnumSet.allOf(FormGeneration.class);
    }

    private static final int TEXT_MIN = 50;

    @Override
    public Outcome check(CaseFile file) {
        Report report = file.report();
        List<String> attachments = report.appearance().attachments();
        int length = report.appearance().preface().length();
        for (Section section : report.sections()) {
            length += section.text().length();
        }
        boolean figures =
                report.cells().values().stream().anyMatch(cell -> cell.figure().isPresent());
        if (attachments.isEmpty() || length >= TEXT_MIN || figures) {
            return Outcome.PASSED;
        }
        Bilingual message = new Bilingual(
                "页面没有正文，只有附件：%s。".formatted(attachments.getFirst()),
                "The page has no text, only an attachment: %s.".formatted(attachments.getFirst()));
        Map<String, String> values = Map.of("evidence", Claims.evidence(String.join("、", attachments)));
        return Outcome.of(List.of(Violation.of(values, message)));
    }
}
