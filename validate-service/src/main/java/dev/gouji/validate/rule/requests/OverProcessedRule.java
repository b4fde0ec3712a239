package dev.gouji.validate.rule.requests;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.form.Identity;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.IdentitySentence;
import dev.gouji.validate.rule.IdentitySentence.Runs;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import dev.gouji.validate.rule.Violation;
import dev.gouji.validate.rule.Weighing;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** T3-006: more was handled than there was to handle. */
public final class OverProcessedRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "T3-006",
            "over-processed",
            new Bilingual("办理件数超过新收与结转之和", "More processed than available"),
            new Bilingual(
                    "表三每一列的（七）总计不得超过本年新收与上年结转之和。代替 T3-003 的一般提示。",
                    "In no column of table 3 may the results total exceed what was received and carried in. Speaks in place of T3-003."),
            "由 T3-003 及结转下年度不小于0推出",
            new Bilingual("核对新收数、上年结转数和（七）总计。", "Check the figures received and carried in against the results total."),
            new Bilingual("无。", "None known."));

    private static final Map<FormGeneration, List<Supply>> SUPPLIES = new EnumMap<>(FormGeneration.class);

    static {
        for (FormGeneration form : FormGeneration.values()) {
            SUPPLIES.put(form, supplies(form));
        }
    }

    /** What has to hold because a balance has to. */
    private record Supply(Identity balance, Identity identity) {}

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Set<String> replaces() {
        return Set.of("T3-003");
    }

    @Override
    public Outcome check(CaseFile file) {
        Report report = file.report();
        IdentitySentence sentence = new IdentitySentence(report, Runs.DOWN_A_COLUMN);
        List<Violation> violations = new ArrayList<>();
        boolean everythingSeen = true;
        for (Supply supplied : SUPPLIES.get(report.form())) {
            Weighing supply = Weighing.of(report, supplied.identity());
            everythingSeen &= supply.isKnown();
            if (supply.fails()) {
                violations.add(sentence.violation(supply).breaking(supplied.balance()));
            }
        }
        return Outcome.of(violations, everythingSeen);
    }

    private static List<Supply> supplies(FormGeneration form) {
        return Form.of(form).identities("T3-003").stream()
                .map(balance -> new Supply(balance, supply(balance)))
                .toList();
    }

    /** What came in has to reach what was handled: the balance without what is left over. */
    private static Identity supply(Identity balance) {
        List<CellId> handled = balance.right().stream()
                .filter(cell -> cell.row().equals("result_total"))
                .toList();
        return new Identity(TEXT.id(), Identity.Relation.AT_LEAST, balance.left(), handled);
    }
}
