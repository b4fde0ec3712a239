package dev.gouji.validate.rule.privacy;

import dev.gouji.validate.rule.Rule;
import java.util.List;

/** The family PRV: what must not be published. */
public final class PrivacyRules {
    /** In the order in which people read them. */
    public static final List<Rule> ALL = List.of(new PersonalIdRule(), new ApplicantNamedRule(), new SecretMarkRule());

    private PrivacyRules() {}
}
