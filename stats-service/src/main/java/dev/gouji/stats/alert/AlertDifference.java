package dev.gouji.stats.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What happens to alerts when matters are as they are now. */
public final class AlertDifference {
    private final Quietness quietness;

    public AlertDifference(Quietness quietness) {
        this.quietness = quietness;
    }

    /**
     * What happened to the alerts on one report.
     *
     * @param known all alerts on it that can have changed, by id
     * @param now all matters of these kinds on it
     * @param asOf the day of the version that tells so
     */
    public List<AlertEvent> between(Map<String, Alert> known, List<Notice> now, LocalDate asOf) {
        Instant moment = quietness.now();
        List<AlertEvent> events = new ArrayList<>();
        Set<String> there = new HashSet<>();
        for (Notice notice : now) {
            boolean quiet = quietness.covers(notice.happenedOn());
            Alert before = known.get(notice.subject().id());
            there.add(notice.subject().id());
            if (before == null) {
                events.add(event(Alert.opened(notice, moment), Change.OPENED, quiet));
            } else if (!before.open()) {
                events.add(event(before.with(notice, AlertState.NEW, moment), Change.REOPENED, quiet));
            } else if (before.differsFrom(notice)) {
                AlertState state = before.state().afterChange();
                events.add(event(before.with(notice, state, moment), Change.CHANGED, quiet));
            }
        }
        for (Alert alert : known.values()) {
            if (alert.open() && !there.contains(alert.id())) {
                Alert after = alert.with(false, alert.state(), moment);
                events.add(event(after, Change.RESOLVED, quietness.covers(asOf)));
            }
        }
        return events;
    }

    private static AlertEvent event(Alert alert, Change change, boolean quiet) {
        return new AlertEvent(0, alert, change, null, null, quiet);
    }
}
