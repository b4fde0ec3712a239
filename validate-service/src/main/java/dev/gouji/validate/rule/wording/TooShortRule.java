package dev.gouji.validate.rule.wording;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Prose;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** TXT-010: part one is too short. */
final class TooShortRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "TXT-010",
            "too-short",
            new Bilingual("总体情况过短", "Overall section too short"),
            new Bilingual(
                    "第一部分正文不足200字（空白不计）；乡镇、街道、村（居）委会以100字为限。不足10字的见 STR-010。没有第一部分的不判断。",
                    "Part one is shorter than 200 characters without white space, 100 for towns, sub-districts and villages. Less than 10 is STR-010. Not assessed without part one."),
            "国办公开办函〔2021〕30号四",
            new Bilingual("按五方面写明本机关当年的情况。", "Write what was done in the year, aspect by aspect."),
            new Bilingual("乡镇、街道报告本就简短。", "Townships, whose reports are short."));
    private static final int LEAST = 200;
    private static final int LEAST_OF_SMALL = 100;
    private static final int LENGTH_OF_NOTHING = 10;

    /** Of a longer text the beginning tells. */
    private static final int ENOUGH = 300;

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

    @Override
    public Outcome check(CaseFile file) {
        List<Prose.Piece> parts = file.prose().pieces(Chapter.OVERALL);
        if (parts.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        int least = leastLength(file.report().organ());
        String first = parts.getFirst().text();
        if (Prose.printedLength(first.substring(0, Math.min(first.length(), ENOUGH))) >= least) {
            return Outcome.PASSED;
        }
        int length = parts.stream()
                .mapToInt(part -> Prose.printedLength(part.text()))
                .sum();
        if (length >= least || length < LENGTH_OF_NOTHING) {
            return Outcome.PASSED;
        }
        Map<String, String> values = new LinkedHashMap<>();
        values.put("expected", "≥" + least);
        values.put("found", String.valueOf(length));
        return Outcome.of(List.of(Violation.of(
                values,
                new Bilingual(
                        "总体情况只有 %d 字，不足 %d 字。".formatted(length, least),
                        "Part one has %d characters, less than %d.".formatted(length, least)))));
    }

    private static int leastLength(Organ organ) {
        boolean isSmall = organ.kind() == OrganKind.TOWNSHIP
                || organ.kind() == OrganKind.SUB_DISTRICT
                || organ.kind() == OrganKind.VILLAGE_COMMITTEE;
        return isSmall ? LEAST_OF_SMALL : LEAST;
    }
}
