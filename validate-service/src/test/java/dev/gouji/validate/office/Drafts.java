package dev.gouji.validate.office;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;

/** Rules for tests, of which a case says what it is about. */
public final class Drafts {
    private Drafts() {}

    /** A warning about what must hold on the form of 2021. */
    public static RuleDraft of(String expression) {
        return of(expression, Audience.of(FormGeneration.G2021), null);
    }

    static RuleDraft of(String expression, Audience audience, Bilingual message) {
        Bilingual text = new Bilingual("本地规则", "A rule of the office");
        return new RuleDraft(Severity.WARNING, text, text, "办公室通知", text, text, message, expression, audience);
    }
}
