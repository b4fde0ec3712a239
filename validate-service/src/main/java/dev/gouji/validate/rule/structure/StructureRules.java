package dev.gouji.validate.rule.structure;

import dev.gouji.validate.rule.Rule;
import java.util.List;

/** The family STR: structure and form. */
public final class StructureRules {
    /** In the order in which people read them. */
    public static final List<Rule> ALL = List.of(
            new TitleMissingRule(),
            new OrganUnnamedRule(),
            new YearUndeterminedRule(),
            new WrongGenerationRule(),
            new SectionMissingRule(),
            new TableMissingRule(),
            new RowMissingRule());

    private StructureRules() {}
}
