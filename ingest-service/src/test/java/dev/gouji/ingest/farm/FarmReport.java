package dev.gouji.ingest.farm;

import java.time.LocalDate;
import java.util.List;

/**
 * A report as it stands on a portal now.
 *
 * @param host of the portal
 * @param paths where these bytes are; the first is the one that is listed, more are duplicates
 * @param sha256 of the page, lower-case hexadecimal
 * @param attachments files that the page links to; their paths, with the hash of each
 */
public record FarmReport(
        String host,
        String organ,
        int year,
        String title,
        LocalDate publishedOn,
        List<String> paths,
        String sha256,
        List<Attachment> attachments) {

    public FarmReport {
        paths = List.copyOf(paths);
        attachments = List.copyOf(attachments);
    }

    /** A file beside the report. */
    public record Attachment(String path, String title, String sha256) {}
}
