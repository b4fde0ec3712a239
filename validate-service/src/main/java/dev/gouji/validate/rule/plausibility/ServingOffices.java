package dev.gouji.validate.rule.plausibility;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.FormWords;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Printed;
import dev.gouji.validate.rule.Violation;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Offices that serve a government, study or keep for it, and decide nothing about citizens. */
final class ServingOffices {
    private static final List<String> STUDYING = List.of("研究室", "发展研究");

    private ServingOffices() {}

    /** Whether an organ is one of those that neither penalise nor coerce. */
    static boolean include(Organ organ) {
        return organ.kind() == OrganKind.GOVERNMENT_OFFICE
                || organ.kind() == OrganKind.DEPARTMENT_OFFICE_AFFAIRS
                || organ.kind() == OrganKind.DEPARTMENT_PETITIONS
                || isNamed(organ, STUDYING);
    }

    /** Whether the name of an organ holds one of some words. */
    static boolean isNamed(Organ organ, List<String> words) {
        return organ.name() != null && words.stream().anyMatch(organ.name()::contains);
    }

    /** The outcome for decisions that such an office should not have. */
    static Outcome check(Report report, String decisions, Predicate<Organ> without) {
        Optional<Printed> printed = Printed.of(report, decisions);
        if (printed.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        if (!printed.get().isPositive(decisions)) {
            return Outcome.PASSED;
        }
        if (!without.test(report.organ())) {
            return Outcome.NOT_ASSESSABLE;
        }
        return countsForAll(report) ? Outcome.PASSED : Outcome.of(List.of(violation(report, printed.get(), decisions)));
    }

    /** An office that reports for its whole government has licences as well as penalties. */
    private static boolean countsForAll(Report report) {
        return report.organ().kind() == OrganKind.GOVERNMENT_OFFICE
                && Stream.of("t2.art20_5.licensing.decisions", "t2.art20_6.penalty.decisions")
                        .allMatch(cell -> report.figure(new CellId(cell))
                                .filter(figure -> figure.signum() > 0)
                                .isPresent());
    }

    private static Violation violation(Report report, Printed printed, String decisions) {
        Bilingual matter = FormWords.of(report.form()).row(new CellId(decisions));
        return printed.violation(
                "“%s”处理决定 %s 件，而这类机关通常没有此项职权。".formatted(matter.zh(), printed.text(decisions)),
                "%s decisions on %s, but such an organ has no such power as a rule."
                        .formatted(printed.text(decisions), matter.en()));
    }
}
