package dev.gouji.validate.rule.plausibility;

import dev.gouji.validate.rule.Rule;
import java.util.List;

/** The family IMP: figures that cannot be, or hardly. */
public final class PlausibilityRules {
    /** In the order in which people read them. */
    public static final List<Rule> ALL = List.of(
            new RegulationPowerRule(),
            new NormativePowerRule(),
            new LicensingPowerRule(),
            new PenaltyPowerRule(),
            new CoercionPowerRule(),
            new CoreFunctionZeroRule(),
            new FeeUnitSlipRule(),
            new PeerOutlierRule(),
            new PatternNumberRule(),
            new NotACountRule(),
            new LevelCapRule());

    private PlausibilityRules() {}
}
