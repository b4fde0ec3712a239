package dev.gouji.contract.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What crawls of a portal saw of a document: facts about its publication that the document itself cannot tell.
 *
 * @param revision counts from 1 each time that something new was seen; the higher one of a document is the true one
 * @param firstSeen the day of the first crawl that found it
 * @param absentBefore the day of the last crawl before that, which looked for it and did not find it; null when there
 *     was none
 * @param changedOn the day on which its page was first seen with other figures or words; null when it never was
 * @param goneOn the day since which its page is no longer there; null while it is
 * @param brokenLinks attachments and pictures of its page that could not be fetched, as the page writes them
 * @param column the list of the portal it stands in, null when the list has no name
 * @param listedYears years in the titles of the list it stands in, in the order of the list
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Sightings(
        int revision,
        LocalDate firstSeen,
        LocalDate absentBefore,
        LocalDate changedOn,
        LocalDate goneOn,
        List<String> brokenLinks,
        String column,
        List<Integer> listedYears) {
    public Sightings {
        Objects.requireNonNull(firstSeen, "firstSeen is null");
        brokenLinks = List.copyOf(brokenLinks);
        listedYears = List.copyOf(listedYears);
        if (revision < 1) {
            throw new IllegalArgumentException("revision is %d: the first one is 1".formatted(revision));
        }
        if (absentBefore != null && absentBefore.isAfter(firstSeen)) {
            throw new IllegalArgumentException(
                    "first seen on %s, but not there on %s".formatted(firstSeen, absentBefore));
        }
    }
}
