package dev.gouji.validate.office;

import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Organ;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An office's own rule as an ordinary rule of the book. */
public final class WrittenRule implements Rule {
    private final RuleText text;
    private final RuleDraft draft;
    private final Condition condition;
    private final MessageTemplate message;

    private WrittenRule(RuleText text, RuleDraft draft, Condition condition, MessageTemplate message) {
        this.text = text;
        this.draft = draft;
        this.condition = condition;
        this.message = message;
    }

    /** Compiles a rule. */
    public static WrittenRule compile(String id, RuleDraft draft) throws RejectedRuleException {
        DraftLimits.check(draft);
        Condition condition =
                ExpressionCompiler.compile(draft.expression(), draft.audience().forms());
        MessageTemplate message = MessageTemplate.of(draft, condition);
        RuleText text = new RuleText(
                id,
                id.toLowerCase(Locale.ROOT),
                draft.title(),
                draft.explanation(),
                draft.basis(),
                draft.advice(),
                draft.falseAlarms());
        return new WrittenRule(text, draft, condition, message);
    }

    @Override
    public RuleText text() {
        return text;
    }

    @Override
    public Severity severity() {
        return draft.severity();
    }

    @Override
    public Set<FormGeneration> generations() {
        return draft.audience().forms();
    }

    @Override
    public boolean concerns(Organ organ) {
        return draft.audience().belongs(organ) != Audience.Belongs.NO;
    }

    @Override
    public Outcome check(CaseFile file) {
        if (draft.audience().belongs(file.report().organ()) == Audience.Belongs.UNKNOWN) {
            return Outcome.NOT_ASSESSABLE;
        }
        return switch (condition.of(file)) {
            case HOLDS -> Outcome.PASSED;
            case UNKNOWN -> Outcome.NOT_ASSESSABLE;
            case FAILS -> Outcome.of(List.of(BrokenCondition.of(condition, file).violation(message, file)));
        };
    }
}
