package dev.gouji.ingest.revision;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * When and where a document could be seen on its portal, as far as the crawl looked.
 *
 * @param documentId null while the page has not been published
 * @param address of the page
 * @param firstSeen when it was first fetched, null when it was not
 * @param lastSeen when it was last fetched
 * @param absentBefore when its list, or its address, was looked at before it was found, and it was not there; null when
 *     nobody had looked
 * @param changedAt when its text was last found changed, null when it never was
 * @param goneAt since when it is gone, with all its aliases; null while it is there
 * @param aliases further addresses of the same content
 * @param brokenLinks addresses of its attachments that could not be had
 * @param lists where it stands now; empty when no list shows it
 */
public record PublicationHistory(
        String documentId,
        String address,
        Instant firstSeen,
        Instant lastSeen,
        Instant absentBefore,
        Instant changedAt,
        Instant goneAt,
        List<String> aliases,
        List<String> brokenLinks,
        List<Listed> lists) {

    /**
     * A list that shows the document.
     *
     * @param address of the list
     * @param position in it, from 1
     * @param name that the configuration of its portal gives it, null when it gives none
     * @param years of all that the list shows, in its order; what names no year is left out
     */
    public record Listed(String address, int position, String name, List<Integer> years) {
        public Listed {
            Objects.requireNonNull(address, "address is null");
            years = List.copyOf(years);
        }
    }

    public PublicationHistory {
        Objects.requireNonNull(address, "address is null");
        aliases = List.copyOf(aliases);
        brokenLinks = List.copyOf(brokenLinks);
        lists = List.copyOf(lists);
    }
}
