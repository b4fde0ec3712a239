package dev.gouji.validate.rule.disclosure;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Figures;
import dev.gouji.validate.rule.FormWords;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** T2-102: more was newly disclosed than newly made. */
public final class DisclosedBeyondMadeRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "T2-102",
            "disclosed-gt-made",
            new Bilingual("新公开数量大于新制作数量", "Disclosed more than made"),
            new Bilingual(
                    "规章、规范性文件：本年新公开数量大于本年新制作数量时提示。有空白的不作判断。",
                    "Notes regulations or normative documents of which more were newly disclosed than newly made. Not judged with blanks."),
            "合理性",
            new Bilingual("确认是否公开了往年制作的文件。", "Make sure that documents of earlier years were disclosed."),
            new Bilingual("本年公开了往年文件。", "Older documents disclosed this year."));

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
        return Set.of(FormGeneration.G2019);
    }

    @Override
    public Outcome check(CaseFile file) {
        Report report = file.report();
        List<Violation> violations = new ArrayList<>();
        boolean everythingSeen = true;
        for (String row : List.of("t2.art20_1.regulation.", "t2.art20_1.normative_document.")) {
            CellId made = new CellId(row + "newly_made");
            CellId disclosed = new CellId(row + "newly_disclosed");
            Optional<BigDecimal> whatWasMade = report.figure(made);
            Optional<BigDecimal> whatWasDisclosed = report.figure(disclosed);
            if (whatWasMade.isEmpty() || whatWasDisclosed.isEmpty()) {
                everythingSeen = false;
            } else if (whatWasDisclosed.get().compareTo(whatWasMade.get()) > 0) {
                violations.add(violation(report, made, disclosed));
            }
        }
        return Outcome.of(violations, everythingSeen);
    }

    private static Violation violation(Report report, CellId made, CellId disclosed) {
        String madeText = report.figure(made).map(Figures::text).orElseThrow();
        String disclosedText = report.figure(disclosed).map(Figures::text).orElseThrow();
        Bilingual row = FormWords.of(report.form()).row(made);
        Bilingual message = new Bilingual(
                "“%s”行：本年新公开 %s 大于本年新制作 %s。".formatted(row.zh(), disclosedText, madeText),
                "Row “%s”: newly disclosed %s exceeds newly made %s.".formatted(row.en(), disclosedText, madeText));
        Map<String, String> values = new LinkedHashMap<>();
        values.put("newly_made", madeText);
        values.put("newly_disclosed", disclosedText);
        return Violation.of(List.of(disclosed, made), values, message);
    }
}
