package dev.gouji.validate.planted;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.form.Identity;
import dev.gouji.validate.book.RuleBook;
import dev.gouji.validate.planted.Planting.Plant;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.Violation;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a rule answers to a plant, in words and with everything that becomes part of a finding. */
final class Answer {
    private static final int FOUND_SHOWN = 3;
    private static final int CELLS_SHOWN = 8;
    private static final String INDENT = "    ";
    private static final Map<String, Rule> RULES = RuleBook.standard().rules().stream()
            .collect(Collectors.toMap(rule -> rule.text().id(), Function.identity()));

    private Answer() {}

    static String to(Plant plant) {
        CaseDraft draft = CaseDraft.clean(plant.form(), 1);
        plant.change().accept(draft);
        Rule rule = RULES.get(plant.rule());
        assertEquals(plant.rule(), rule.text().id());
        return text(rule, draft.file()).indent(INDENT.length()).stripTrailing();
    }

    /** What the rule makes of reports on its newest form that lack something; those that it lets pass are left out. */
    static String toLacks(String id) {
        Rule rule = RULES.get(id);
        FormGeneration form = List.of(FormGeneration.values()).reversed().stream()
                .filter(rule.generations()::contains)
                .findFirst()
                .orElseThrow();
        Map<String, EnumSet<Lack>> lacks = new TreeMap<>();
        for (Lack lack : Lack.values()) {
            CaseDraft draft = CaseDraft.clean(form, 1);
            lack.from(draft);
            lacks.computeIfAbsent(inShort(rule, draft.file()), answer -> EnumSet.noneOf(Lack.class))
                    .add(lack);
        }
        return lacks.entrySet().stream()
                .filter(answer -> !answer.getKey().equals("passed"))
                .map(answer -> answer.getKey() + " <- " + names(answer.getValue()))
                .collect(Collectors.joining("\n"))
                .indent(INDENT.length())
                .stripTrailing();
    }

    private static String names(EnumSet<Lack> lacks) {
        EnumSet<Lack> others = EnumSet.complementOf(lacks);
        return others.size() < lacks.size() ? "all but " + others : lacks.toString();
    }

    private static String inShort(Rule rule, CaseFile file) {
        String text = text(rule, file);
        String[] lines = text.split("\n");
        return lines.length == 1 ? text : "%s (%d lines)".formatted(lines[1], lines.length);
    }

    private static String text(Rule rule, CaseFile file) {
        if (!rule.generations().contains(file.report().form())) {
            return "not for this form";
        }
        if (!rule.concerns(file.report().organ())) {
            return "not for this organ";
        }
        return switch (rule.check(file)) {
            case Outcome.Passed passed -> "passed";
            case Outcome.NotAssessable lacking -> "not assessable";
            case Outcome.Failed failed -> text(rule, failed.violations());
        };
    }

    private static String text(Rule rule, List<Violation> violations) {
        String shown = violations.stream()
                .limit(FOUND_SHOWN)
                .map(violation -> text(rule, violation))
                .collect(Collectors.joining("\n"));
        int more = violations.size() - FOUND_SHOWN;
        return more > 0 ? shown + "\nand " + more + " more" : shown;
    }

    private static String text(Rule rule, Violation violation) {
        StringBuilder text =
                new StringBuilder(violation.severity().orElse(rule.severity()).name());
        text.append(violation.misread() ? " (misread)" : "").append(cells(violation.cells()));
        if (!violation.evidence().equals(violation.cells())) {
            text.append(" | seen in").append(cells(violation.evidence()));
        }
        if (violation.identity().isPresent() && !rule.replaces().isEmpty()) {
            text.append(" | instead of ").append(new TreeSet<>(rule.replaces()));
        }
        violation.identity().map(Answer::identity).ifPresent(text::append);
        violation.place().ifPresent(place -> text.append(" | at ").append(place));
        text.append("\n").append(violation.message().zh());
        text.append("\n").append(violation.message().en());
        violation
                .values()
                .forEach((name, value) ->
                        text.append("\n  ").append(name).append("=").append(value.replace("\n", "\\n")));
        return text.toString();
    }

    private static String identity(Identity identity) {
        return " | breaks%s %s%s"
                .formatted(cells(identity.left()), identity.relation().sign(), cells(identity.right()));
    }

    private static String cells(List<CellId> cells) {
        String shown =
                cells.stream().limit(CELLS_SHOWN).map(cell -> " " + cell.path()).collect(Collectors.joining());
        return cells.size() > CELLS_SHOWN ? shown + " … " + cells.size() : shown;
    }
}
