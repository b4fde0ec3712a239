package dev.gouji.validate.book;

import dev.gouji.validate.rule.acrossyears.CarriedOverRule;
import dev.gouji.validate.rule.acrossyears.EffectiveDocumentsRule;
import dev.gouji.validate.rule.cases.CaseCountRule;
import dev.gouji.validate.rule.cases.CaseSumRule;
import dev.gouji.validate.rule.cases.CaseTotalMismatchRule;
import dev.gouji.validate.rule.disclosure.DecisionsWithoutItemsRule;
import dev.gouji.validate.rule.disclosure.DisclosedBeyondMadeRule;
import dev.gouji.validate.rule.disclosure.DisclosedTotalRule;
import dev.gouji.validate.rule.disclosure.DisclosureCountRule;
import dev.gouji.validate.rule.disclosure.FeeAmountRule;
import dev.gouji.validate.rule.disclosure.ItemsBelowZeroRule;
import dev.gouji.validate.rule.disclosure.OpeningBalanceRule;
import dev.gouji.validate.rule.disclosure.ProcurementMismatchRule;
import dev.gouji.validate.rule.reading.BlankCellRule;
import dev.gouji.validate.rule.reading.DecimalCountRule;
import dev.gouji.validate.rule.reading.NegativeRule;
import dev.gouji.validate.rule.reading.NonNumericRule;
import dev.gouji.validate.rule.reading.PlaceholderRule;
import dev.gouji.validate.rule.reading.ValueCountRule;
import dev.gouji.validate.rule.requests.BalanceRule;
import dev.gouji.validate.rule.requests.DetailWithoutTotalRule;
import dev.gouji.validate.rule.requests.OverProcessedRule;
import dev.gouji.validate.rule.requests.RequestCountRule;
import dev.gouji.validate.rule.requests.ResultSumRule;
import dev.gouji.validate.rule.requests.RowSumRule;
import dev.gouji.validate.rule.requests.TableBlankRule;
import dev.gouji.validate.rule.requests.TableZeroRule;
import dev.gouji.validate.rule.requests.TotalColumnGapRule;
import dev.gouji.validate.rule.requests.TotalWithoutDetailRule;
import dev.gouji.validate.rule.structure.OrganUnnamedRule;
import dev.gouji.validate.rule.structure.RowMissingRule;
import dev.gouji.validate.rule.structure.SectionMissingRule;
import dev.gouji.validate.rule.structure.TableMissingRule;
import dev.gouji.validate.rule.structure.TitleMissingRule;
import dev.gouji.validate.rule.structure.WrongGenerationRule;
import dev.gouji.validate.rule.structure.YearUndeterminedRule;
import java.util.List;

/** The built-in rules in the order in which people read them. A rule that is not listed here is not applied. */
final class StandardRules {
    /** To be raised with every change of what a rule says or finds: part of the id of every checked report. */
    private static final String VERSION = "1.0.0";

    static final RuleBook BOOK = new RuleBook(
            VERSION,
            List.of(
                    new TitleMissingRule(),
                    new OrganUnnamedRule(),
                    new YearUndeterminedRule(),
                    new WrongGenerationRule(),
                    new SectionMissingRule(),
                    new TableMissingRule(),
                    new RowMissingRule(),
                    new BlankCellRule(),
                    new PlaceholderRule(),
                    new NonNumericRule(),
                    new DecimalCountRule(),
                    new NegativeRule(),
                    new ValueCountRule(),
                    new OpeningBalanceRule(),
                    new DisclosureCountRule(),
                    new FeeAmountRule(),
                    new DisclosedTotalRule(),
                    new DisclosedBeyondMadeRule(),
                    new ItemsBelowZeroRule(),
                    new DecisionsWithoutItemsRule(),
                    new ProcurementMismatchRule(),
                    new RowSumRule(),
                    new ResultSumRule(),
                    new BalanceRule(),
                    new TotalWithoutDetailRule(),
                    new DetailWithoutTotalRule(),
                    new OverProcessedRule(),
                    new RequestCountRule(),
                    new TableBlankRule(),
                    new TableZeroRule(),
                    new TotalColumnGapRule(),
                    new CaseSumRule(),
                    new CaseTotalMismatchRule(),
                    new CaseCountRule(),
                    new CarriedOverRule(),
                    new EffectiveDocumentsRule()));

    private StandardRules() {}
}
