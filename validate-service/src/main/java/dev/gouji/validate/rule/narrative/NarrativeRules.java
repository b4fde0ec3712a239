package dev.gouji.validate.rule.narrative;

import dev.gouji.validate.rule.Rule;
import java.util.List;

/** The family NAR: what the prose says against the tables, and against itself. */
public final class NarrativeRules {
    /** In the order in which people read them. */
    public static final List<Rule> ALL = List.of(
            new ReceivedRule(),
            new NoneReceivedRule(),
            new ProcessedRule(),
            new CarryRule(),
            new CategoryRule(),
            new ApplicantRule(),
            new ReviewRule(),
            new LitigationRule(),
            new CaseOutcomeRule(),
            new NormativeRule(),
            new RegulationRule(),
            new EnforcementRule(),
            new AllClosedRule(),
            new PartsOverRule(),
            new PartsNearRule(),
            new PercentRule(),
            new SelfContradictionRule(),
            new NumberBlankRule(),
            new MagnitudeRule(),
            new ListedDocumentsRule(),
            new ApprovalsWithoutLicensingRule(),
            new ScopeMixRule());

    private NarrativeRules() {}
}
