package dev.gouji.validate.office;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.FormWords;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentence of a finding: the author's own with its places filled in, or one made of the title and the figures. */
final class MessageTemplate {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    private static final List<String> SIDES =
            List.of(BrokenCondition.FOUND, BrokenCondition.EXPECTED, BrokenCondition.DIFFERENCE);

    private final Bilingual title;
    private final Bilingual own;

    private MessageTemplate(Bilingual title, Bilingual own) {
        this.title = title;
        this.own = own;
    }

    /** Refuses places that the expression cannot fill. */
    static MessageTemplate of(RuleDraft draft, Condition condition) throws RejectedRuleException {
        if (draft.message() != null) {
            Set<String> known = known(condition);
            List<RuleComplaint> complaints = new ArrayList<>();
            check("message.zh", draft.message().zh(), known, complaints);
            check("message.en", draft.message().en(), known, complaints);
            if (!complaints.isEmpty()) {
                throw new RejectedRuleException(complaints);
            }
        }
        return new MessageTemplate(draft.title(), draft.message());
    }

    private static Set<String> known(Condition condition) {
        Set<String> known = new LinkedHashSet<>();
        for (Name name : condition.names().values()) {
            known.add(name.cell().isEmpty() ? name.text() : key(name));
        }
        if (condition.compares()) {
            known.addAll(SIDES);
        }
        known.add("year");
        known.add("organ.name");
        return known;
    }

    private static String key(Name name) {
        return (name.ofYearBefore() ? Vocabulary.YEAR_BEFORE : "")
                + name.cell().orElseThrow().path();
    }

    private static void check(String field, String text, Set<String> known, List<RuleComplaint> complaints) {
        Matcher places = PLACE.matcher(text);
        while (places.find()) {
            String name = places.group(1);
            if (!known.contains(name)) {
                String usable = String.join("、", known);
                complaints.add(RuleComplaint.of(
                        field,
                        "没有 {%s}。可填的有 %s。".formatted(name, usable),
                        "there is no {%s}. What can be filled in: %s.".formatted(name, usable)));
            }
        }
    }

    /** The sentence on a report that breaks the rule. */
    Bilingual filled(BrokenCondition broken, CaseFile file) {
        if (own != null) {
            return new Bilingual(filled(own.zh(), broken, file), filled(own.en(), broken, file));
        }
        Map<String, String> values = broken.values();
        Bilingual cells = cells(broken.cells(), file);
        boolean sides = values.containsKey(BrokenCondition.FOUND);
        String zh = sides
                ? "实为 %s，应为 %s".formatted(values.get(BrokenCondition.FOUND), values.get(BrokenCondition.EXPECTED))
                : "条件不成立";
        String en = sides
                ? "found %s, expected %s"
                        .formatted(values.get(BrokenCondition.FOUND), values.get(BrokenCondition.EXPECTED))
                : "the condition does not hold";
        return new Bilingual(
                "%s：%s%s。".formatted(title.zh(), zh, cells == null ? "" : "；涉及" + cells.zh()),
                "%s: %s%s.".formatted(title.en(), en, cells == null ? "" : "; see " + cells.en()));
    }

    private static Bilingual cells(List<CellId> cells, CaseFile file) {
        Form form = Form.of(file.report().form());
        List<CellId> named = cells.stream().filter(form::has).toList();
        return named.isEmpty() ? null : FormWords.of(file.report().form()).cells(named);
    }

    private static String filled(String text, BrokenCondition broken, CaseFile file) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(value(place.group(1), broken, file)));
    }

    private static String value(String name, BrokenCondition broken, CaseFile file) {
        String known = broken.values().get(name);
        if (known != null) {
            return known;
        }
        return switch (name) {
            case "year" -> String.valueOf(file.report().year().value());
            case "organ.name" -> String.valueOf(file.report().organ().name());
            default -> "—";
        };
    }
}
