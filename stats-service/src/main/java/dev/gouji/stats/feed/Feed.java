package dev.gouji.stats.feed;

import dev.gouji.stats.alert.Alert;
import dev.gouji.stats.alert.AlertEvent;
import dev.gouji.stats.alert.AlertKind;
import dev.gouji.stats.alert.PortalPlace;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/**
 * A page of a feed.
 *
 * @param self where this page is
 * @param current where the feed is
 * @param home the pages for people
 * @param previousArchive where older entries are, null when there are none
 * @param nextArchive where younger entries are, null in the feed itself
 * @param archive whether this is an older page, which stays as it is
 * @param events the last first
 */
public record Feed(
        String title,
        URI self,
        URI current,
        URI home,
        URI previousArchive,
        URI nextArchive,
        boolean archive,
        List<AlertEvent> events) {
    /** The names of all entries begin so; they never change, whatever address the service has. */
    private static final String TAG = "tag:gouji.dev,2026:alert/";

    public Feed {
        events = List.copyOf(events);
    }

    /** When something last happened; the epoch when nothing ever did. */
    Instant updated() {
        return events.stream()
                .map(event -> event.alert().changedAt())
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    /** The name of an entry. */
    static String id(AlertEvent event) {
        return TAG + event.id();
    }

    /** Where people read on about an event: of a portal, how it is doing now. */
    URI link(AlertEvent event) {
        Alert alert = event.alert();
        return home.resolve(
                alert.kind() == AlertKind.PORTAL
                        ? PortalPlace.of(alert.organKey()).substring(1)
                        : "v1/alerts/" + alert.id());
    }
}
