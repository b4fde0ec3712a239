package dev.gouji.ingest.frontier;

/** What a page is fetched for. */
public enum PageKind {
    /** Leads to reports. */
    LIST,
    /** Should be a report. */
    REPORT,
    /** A file that a report page leads to. */
    ATTACHMENT;

    /** Whether what is fetched is a document and goes to the intake. */
    public boolean isDocument() {
        return this != LIST;
    }
}
