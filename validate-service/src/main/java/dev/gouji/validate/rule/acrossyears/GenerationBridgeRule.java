package dev.gouji.validate.rule.acrossyears;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.FormWords;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Sum;
import dev.gouji.validate.rule.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** XY-006: more documents are in force in 2021 than were disclosed in 2020 and issued since. */
public final class GenerationBridgeRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "XY-006",
            "generation-bridge",
            new Bilingual("2020与2021口径衔接", "2020 total vs 2021 effective"),
            new Bilingual(
                    "2021年报规章、规范性文件的“现行有效件数”一般不多于2020年报“对外公开总数量”加2021年制发件数。两表口径不同，只作提示；空白按0计。",
                    "Documents in force in the report on 2021 are rarely more than those disclosed in all in 2020 and those issued in 2021. The two forms count different things, so this is a note only; blanks count as 0."),
            "各行列的含义",
            new Bilingual("核对现行有效件数的统计口径。", "Check how the documents in force were counted."),
            new Bilingual("有效而未公开的文件。", "Documents in force that are not disclosed."));

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
        return Set.of(FormGeneration.G2021);
    }

    private static final List<String> ROWS = List.of("t2.art20_1.regulation.", "t2.art20_1.normative_document.");

    @Override
    public Outcome check(CaseFile file) {
        Optional<Report> previous = file.previousYear().filter(report -> report.form() == FormGeneration.G2019);
        if (previous.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        List<Violation> violations = new ArrayList<>();
        boolean everythingSeen = true;
        for (String row : ROWS) {
            CellId effective = new CellId(row + "effective");
            Sum now = Sum.of(file.report(), List.of(effective));
            Sum issued = Sum.of(file.report(), List.of(new CellId(row + "issued")));
            Sum disclosed = Sum.of(previous.get(), List.of(new CellId(row + "total_disclosed")));
            boolean known = now.isKnown() && issued.isKnown() && disclosed.isKnown();
            everythingSeen &= known;
            Sum most = new Sum(
                    disclosed.value().add(issued.value()), known, disclosed.assumesZero() || issued.assumesZero());
            if (known && now.value().compareTo(most.value()) > 0) {
                violations.add(violation(file.report(), effective, now, most));
            }
        }
        return Outcome.of(violations, everythingSeen);
    }

    private static Violation violation(Report report, CellId effective, Sum now, Sum most) {
        Bilingual row = FormWords.of(report.form()).row(effective);
        Bilingual message = new Bilingual(
                "“%s”现行有效 %s 件，多于2020年对外公开总数与2021年制发数之和 %s。".formatted(row.zh(), now.text(), most.text()),
                "“%s”: %s in force, more than those disclosed by 2020 and issued in 2021 together (%s)."
                        .formatted(row.en(), now.text(), most.text()));
        return Violation.of(List.of(effective), Links.values("≤" + most.text(), now, most), message);
    }
}
