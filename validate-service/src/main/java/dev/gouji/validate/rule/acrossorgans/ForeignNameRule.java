package dev.gouji.validate.rule.acrossorgans;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.Section;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Claims;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Quote;
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

/** XO-007: the prose speaks in another organ's name. */
public final class ForeignNameRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "XO-007",
            "foreign-name",
            new Bilingual("出现其他机关或地区名称", "Another organ's or place's name in first-person text"),
            new Bilingual(
                    "正文自称（我县、我区、我镇、我乡、我街道、我局、我委）与机关名称、类别、级别冲突，出现两次以上，且从未用过本机关应有的自称的，疑照抄他处。上级地名（我省、我市，乡镇说我县）不算；自治区内说“我区”不算；类别或级别不明的不作判断。部门的年报中，编制、公布、联系的机关或总体情况首句的主语是职责不同或外地的另一部门的，以及其他句子以外地同级部门为主语的，也提示；改名、合并常见的不算。",
                    "What the prose calls itself (我县, 我区, 我镇, 我乡, 我街道, 我局, 我委) conflicts with the organ's name, kind and level, twice at least, and its own word never occurs: probably copied. Higher places are left out (我省, 我市, a town's 我县), and 我区 within an autonomous region; not judged where kind or level is unknown. In a department's report also another department, of another task or place, that made, publishes or answers for the report or is the subject of the first sentence of part one, and one of another place and the same level that is the subject of any other; common mergers and renamings are let pass."),
            "国办关于年度报告质量的要求（不得内容雷同）",
            new Bilingual("改为本机关的名称。", "Put in the organ's own name."),
            new Bilingual("机关合并或更名；引用上级、下级的话。", "Merged or renamed organs; words quoted from others."));

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

    private static final int OFTEN = 2;

    @Override
    public Outcome check(CaseFile file) {
        Organ organ = file.report().organ();
        if (organ.name() == null || organ.kind() == null) {
            return Outcome.NOT_ASSESSABLE;
        }
        Optional<Quote> left = LeftName.in(file.prose(), organ);
        if (organ.level() == null && !organ.kind().isDepartment()) {
            return Outcome.NOT_ASSESSABLE;
        }
        List<Section> sections = file.report().sections();
        List<Violation> violations = new ArrayList<>();
        for (SelfName foreign : SelfName.values()) {
            int count = count(sections, foreign);
            if (count >= OFTEN && foreign.isForeignTo(organ) && !callsItselfByItsName(sections, organ)) {
                violations.add(violation(sections, foreign, organ, count));
            }
        }
        left.ifPresent(quote -> violations.add(violation(quote, organ)));
        return Outcome.of(violations);
    }

    private static Violation violation(Quote left, Organ organ) {
        Map<String, String> values = new LinkedHashMap<>(Quote.values(List.of(left)));
        Bilingual message = new Bilingual(
                "%s的年报写作“%s”。".formatted(organ.name(), left.words()),
                "The report of %s names %s in its own place.".formatted(organ.name(), left.words()));
        return Violation.of(values, message).at(left.piece().place());
    }

    private static int count(List<Section> sections, SelfName word) {
        int count = 0;
        for (Section section : sections) {
            count += word.count(section.text());
        }
        return count;
    }

    private static boolean callsItselfByItsName(List<Section> sections, Organ organ) {
        for (SelfName word : SelfName.values()) {
            if (word.isIn(organ.name()) && count(sections, word) > 0) {
                return true;
            }
        }
        return false;
    }

    private static Violation violation(List<Section> sections, SelfName foreign, Organ organ, int count) {
        Section where = sections.stream()
                .filter(section -> foreign.count(section.text()) > 0)
                .findFirst()
                .orElseThrow();
        String text = where.text();
        int at = text.indexOf(foreign.self());
        Map<String, String> values = new LinkedHashMap<>();
        values.put("self", foreign.self());
        values.put("count", Integer.toString(count));
        values.put("evidence", Claims.evidence(text.substring(at, Math.min(text.length(), at + 60))));
        Bilingual message = new Bilingual(
                "%s的年报 %d 次自称“%s”。".formatted(organ.name(), count, foreign.self()),
                "The report of %s calls itself %s %d times.".formatted(organ.name(), foreign.self(), count));
        return Violation.of(values, message).at(where.place());
    }
}
