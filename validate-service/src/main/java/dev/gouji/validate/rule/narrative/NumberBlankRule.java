package dev.gouji.validate.rule.narrative;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Claim;
import dev.gouji.contract.report.Metric;
import dev.gouji.contract.report.Place;
import dev.gouji.contract.report.Report;
import dev.gouji.contract.report.Section;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Claims;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** NAR-018: a number is left out. */
public final class NumberBlankRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "NAR-018",
            "number-blank",
            new Bilingual("正文数字空缺", "Number left blank"),
            new Bilingual(
                    "正文写“信息  条”而没有数字，或写“260余”“约条”而没有计量单位或数字的，为数字空缺。每处一条。",
                    "A place where the number is missing (信息  条), where 余 is not followed by what is counted, or where 约 stands before a counter without a number. One finding a place."),
            "《政府信息公开工作年度报告格式》：内容应当准确完整",
            new Bilingual("补上数字和单位。", "Fill in the number and its unit."),
            new Bilingual("排版丢失了数字。", "Typesetting lost the number."));

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<FormGeneration> generations() {
        return EnumSet.allOf(FormGeneration.class);
    }

    private static final String END = "，,。；;、）)";
    private static final String COUNTERS = "条件份篇次";

    @Override
    public Outcome check(CaseFile file) {
        Report report = file.report();
        Map<String, Place> blanks = new LinkedHashMap<>();
        for (Claim claim : report.claims()) {
            if (claim.metric() == Metric.LEFT_BLANK) {
                blanks.putIfAbsent(Claims.evidence(claim), claim.place());
            }
        }
        for (Section section : report.sections()) {
            uncounted(section.text()).ifPresent(words -> blanks.putIfAbsent(words, section.place()));
        }
        List<Violation> violations = new ArrayList<>();
        blanks.forEach((words, place) -> violations.add(violation(words).at(place)));
        return Outcome.of(violations);
    }

    /** The words around the first 260余 without a noun, or 约条 without a number. */
    private static Optional<String> uncounted(String text) {
        for (int at = text.indexOf('余'); at > 0; at = text.indexOf('余', at + 1)) {
            if (isDigit(text.charAt(at - 1)) && endsAt(text, at + 1)) {
                return Optional.of(around(text, at));
            }
        }
        for (int at = text.indexOf('约'); at > 0; at = text.indexOf('约', at + 1)) {
            boolean counter = at + 1 < text.length() && COUNTERS.indexOf(text.charAt(at + 1)) >= 0;
            if (counter && endsAt(text, at + 2) && "公契合条节".indexOf(text.charAt(at - 1)) < 0) {
                return Optional.of(around(text, at));
            }
        }
        return Optional.empty();
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9' || unit >= '０' && unit <= '９';
    }

    private static boolean endsAt(String text, int at) {
        return at < text.length() && END.indexOf(text.charAt(at)) >= 0;
    }

    /** The sentence, or as much of it as stands near. */
    private static String around(String text, int at) {
        int start = Math.max(text.lastIndexOf('。', at), text.lastIndexOf('\n', at)) + 1;
        int end = text.indexOf('。', at);
        return Claims.evidence(text.substring(Math.max(start, at - 60), end < 0 ? text.length() : end + 1));
    }

    private static Violation violation(String words) {
        Bilingual message = new Bilingual(
                "正文此处数字或单位空缺：%s".formatted(words), "A number or its noun is missing here: %s".formatted(words));
        return Violation.of(Map.of("evidence", words), message);
    }
}
