package dev.gouji.validate.rule;

import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.Identity;
import dev.gouji.contract.report.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All identities of a report's form, each weighed once: several rules and the repair look at the same ones. */
public final class Weighings {
    private final List<Weighing> all;
    private final Map<String, List<Weighing>> byRule = new HashMap<>();

    Weighings(Report report) {
        List<Identity> identities = Form.of(report.form()).identities();
        List<Weighing.Settled> settled = Weighing.settled(report);
        List<Weighing> weighed = new ArrayList<>(identities.size());
        for (Identity identity : identities) {
            Weighing weighing = Weighing.of(report, identity, settled);
            weighed.add(weighing);
            byRule.computeIfAbsent(identity.rule(), rule -> new ArrayList<>()).add(weighing);
        }
        all = weighed;
    }

    /** In the form's order. */
    public List<Weighing> all() {
        return all;
    }

    /** Those that one rule checks. */
    public List<Weighing> of(String rule) {
        return byRule.getOrDefault(rule, List.of());
    }
}
