package dev.gouji.contract.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Where a document came from.
 *
 * @param id portal and path, or the name given at upload; with the hash it identifies the document
 * @param url of the page, null for uploads without one
 * @param publishedOn date of publication as the source gives it, null when unknown
 * @param organ the organ as the source gives it, null when unknown
 * @param division six-digit division code of that organ, null when unknown
 * @param receivedAt when it was accepted
 * @param sightings what crawls saw of its publication, null when it came another way
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Source(
        String id,
        String url,
        LocalDate publishedOn,
        String organ,
        String division,
        Instant receivedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) Sightings sightings) {
    public Source {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(receivedAt, "receivedAt is null");
        if (id.isBlank()) {
            throw new IllegalArgumentException("a source needs an id: the portal and path, or the name of the file");
        }
        if (division != null && !division.matches("\\d{6}")) {
            throw new IllegalArgumentException(
                    "division is '%s': expected six digits, as in 410404".formatted(division));
        }
    }

    /** A document that no crawl has found. */
    public Source(String id, String url, LocalDate publishedOn, String organ, String division, Instant receivedAt) {
        this(id, url, publishedOn, organ, division, receivedAt, null);
    }

    /** Told apart from the same document with other sightings; empty without any. */
    public String sightingsMark() {
        return sightings == null ? "" : "/s" + sightings.revision();
    }
}
