package dev.gouji.stats.store;

import dev.gouji.access.policy.Scope;
import dev.gouji.stats.listing.Filter;
import dev.gouji.stats.listing.Selection;

/** A selection of reports as conditions on {@code stats.report}. */
final class ReportConditions {
    private ReportConditions() {}

    /** Whose findings a statement reads that is narrowed so: without a rule none, so that it needs no fence. */
    static Scope findings(Selection selection) {
        return selection.filter().rule() == null
                ? Scope.EVERYTHING
                : selection.filter().scope();
    }

    /** For lists, whose order the indexes of a province and a city have. */
    static Select listed(Select select, Selection selection) {
        return narrow(select.inListedDivision(selection.filter().division()), selection);
    }

    /** For counts: the index by code holds what is counted. */
    static Select counted(Select select, Selection selection) {
        return narrow(select.inDivision("division", selection.filter().division()), selection);
    }

    private static void known(Select select, String column, String value) {
        if (Selection.UNKNOWN.equals(value)) {
            select.where(column + " is null");
        } else {
            select.whereGiven(column + " = ?", value);
        }
    }

    private static Select narrow(Select select, Selection selection) {
        Filter filter = selection.filter();
        select.inListedYear(filter.year()).whereGiven("form = ?", filter.form());
        known(select, "kind", selection.kind());
        known(select, "level", selection.level());
        if (filter.organ() != null) {
            select.where("position(? in coalesce(organ_name, '') || ' ' || organ_key) > 0", filter.organ());
        }
        if (filter.severity() != null) {
            // One of error, warning, info: the columns errors, warnings, infos.
            select.where(filter.severity() + "s > 0").within(filter.scope());
        }
        if (filter.rule() != null) {
            select.where("""
                    exists (select from stats.finding f
                    where f.organ_key = report.organ_key and f.year = report.year and f.rule = ?)""", filter.rule()).within(filter.scope());
        }
        if (selection.own()) {
            select.within(filter.scope());
        }
        if (selection.words() != null) {
            // In the statement and no parameter: how many reports have the words decides between two plans a
            // hundredfold apart.
            select.where(
                    "words @@ cast('%s' as tsquery)".formatted(selection.words().query()));
        }
        return select;
    }
}
