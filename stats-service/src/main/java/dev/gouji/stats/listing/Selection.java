package dev.gouji.stats.listing;

import dev.gouji.access.policy.Scope;
import dev.gouji.stats.search.Words;

/**
 * What the list of reports is narrowed to.
 *
 * @param words that the reports have, null for all reports
 * @param kind and {@code level}: as in the events, {@link #UNKNOWN}, or null where it is not
 * @param own whether only reports count whose findings may be seen: an order by them would tell of the others
 */
public record Selection(Filter filter, Words words, String kind, String level, boolean own) {
    /** Asks for the reports whose organ is of no known kind, or level. */
    public static final String UNKNOWN = "unknown";

    /** Of reports, whoever may see their findings. */
    public Selection(Filter filter, Words words, String kind, String level) {
        this(filter, words, kind, level, false);
    }

    /** As the request says. */
    public static Selection of(Parameters parameters) {
        return new Selection(
                Filter.of(parameters),
                parameters.words(),
                parameters.word("kind"),
                parameters.word("level"),
                parameters.order() == ReportOrder.ERRORS);
    }

    /** The same, with the findings of a scope. */
    public Selection within(Scope whose) {
        return new Selection(filter.within(whose), words, kind, level, own);
    }

    /** How many digits of a division's code tell its parts from one another: two, four or six. */
    public int digits() {
        String division = filter.division();
        return division == null ? 2 : Math.min(6, division.length() + 2);
    }
}
