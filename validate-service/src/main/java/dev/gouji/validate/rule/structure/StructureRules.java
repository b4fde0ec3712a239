package dev.gouji.validate.rule.structure;

import dev.gouji.validate.rule.Rule;
import java.util.List;

/** The family STR: structure and form. */
public final class StructureRules {
    /** In the order in which people read them. */
    public static final List<Rule> ALL = List.of(
            new TitleMissingRule(),
            new OrganUnnamedRule(),
            new OrganInferredRule(),
            new YearUndeterminedRule(),
            new WrongGenerationRule(),
            new SectionMissingRule(),
            new SectionOrderRule(),
            new SectionDuplicateRule(),
            new HeadingVariantRule(),
            new SectionEmptyRule(),
            new FiveAspectsRule(),
            new GovernmentAssessmentRule(),
            new TableMissingRule(),
            new RowMissingRule(),
            new ExtraRowRule(),
            new ColumnMismatchRule(),
            new RowLabelVariantRule(),
            new HeaderTruncatedRule(),
            new OldLabelRule(),
            new TableRepeatedRule(),
            new TableAsImageRule(),
            new PeriodMissingRule(),
            new PeriodWrongRule(),
            new ContactMissingRule(),
            new CopyLinkMissingRule(),
            new TitleNonstandardRule(),
            new TitleDuplicatedRule(),
            new FeeUnitMissingRule());

    private StructureRules() {}
}
