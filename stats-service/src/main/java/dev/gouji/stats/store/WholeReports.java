package dev.gouji.stats.store;

/** Current reports with all that is kept of their documents. */
final class WholeReports {
    /** To be put in brackets and given a name; the columns of {@code stats.report} first. */
    static final String QUERY = """
            select current.*, v.places, v.sections, v.problems, v.not_assessable, v.basis
            from stats.report current join stats.report_version v on v.document_id = current.document_id""";

    private WholeReports() {}
}
