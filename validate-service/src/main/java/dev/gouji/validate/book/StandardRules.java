package dev.gouji.validate.book;

import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.acrossorgans.OrganRules;
import dev.gouji.validate.rule.acrosstables.TableRules;
import dev.gouji.validate.rule.acrossyears.YearRules;
import dev.gouji.validate.rule.cases.CaseRules;
import dev.gouji.validate.rule.disclosure.DisclosureRules;
import dev.gouji.validate.rule.fee.FeeRules;
import dev.gouji.validate.rule.narrative.NarrativeRules;
import dev.gouji.validate.rule.older.OlderFormRules;
import dev.gouji.validate.rule.plausibility.PlausibilityRules;
import dev.gouji.validate.rule.privacy.PrivacyRules;
import dev.gouji.validate.rule.publication.PublicationRules;
import dev.gouji.validate.rule.reading.ReadingRules;
import dev.gouji.validate.rule.requests.RequestRules;
import dev.gouji.validate.rule.structure.StructureRules;
import dev.gouji.validate.rule.wording.WordingRules;
import java.util.List;
import java.util.stream.Stream;

/** The built-in rules in the order in which people read them. A family that is not listed here is not applied. */
final class StandardRules {
    /** To be raised with every change of what a rule says or finds: part of the id of every checked report. */
    private static final String VERSION = "2.6.0";

    static final RuleBook BOOK = new RuleBook(
            VERSION,
            Stream.<List<Rule>>of(
                            StructureRules.ALL,
                            ReadingRules.ALL,
                            DisclosureRules.ALL,
                            RequestRules.ALL,
                            CaseRules.ALL,
                            TableRules.ALL,
                            NarrativeRules.ALL,
                            YearRules.ALL,
                            PlausibilityRules.ALL,
                            OrganRules.ALL,
                            PublicationRules.ALL,
                            WordingRules.ALL,
                            PrivacyRules.ALL,
                            FeeRules.ALL,
                            OlderFormRules.ALL)
                    .flatMap(List::stream)
                    .toList());

    private StandardRules() {}
}
