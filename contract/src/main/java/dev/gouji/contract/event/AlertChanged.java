package dev.gouji.contract.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import java.time.Instant;
import java.util.Objects;

/**
 * Something happened to an alert: it opened, changed, was resolved or reopened, or a person took a step with it.
 *
 * @param alert its id, the same for the same matter
 * @param revision counts what happened to it, from 1
 * @param sequence in the order in which things happened to all alerts
 * @param change {@code opened}, {@code changed}, {@code resolved}, {@code reopened}, {@code dispatched}, {@code explained},
 *     {@code corrected} or {@code verified}
 * @param kind {@code finding}, {@code missing}, {@code late} or {@code portal}
 * @param organ the organ's name, null when unknown
 * @param division six-digit code, null when unknown
 * @param year of the report, null where there is none
 * @param rule null where no rule says it
 * @param finding id of the finding, null where there is none
 * @param document id of the document, null where there is none
 * @param open whether it is still so
 * @param state how far people are: {@code new}, {@code dispatched}, {@code explained}, {@code corrected}, {@code verified}
 * @param quiet about something of long ago, which is not pushed to people
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record AlertChanged(
        String alert,
        int revision,
        long sequence,
        String change,
        String kind,
        String organKey,
        String organ,
        String division,
        Integer year,
        String rule,
        Severity severity,
        String finding,
        String document,
        Bilingual message,
        boolean open,
        String state,
        boolean quiet,
        Instant changedAt)
        implements Event {
    public AlertChanged {
        Objects.requireNonNull(alert, "alert is null");
        Objects.requireNonNull(change, "change is null");
        Objects.requireNonNull(kind, "kind is null");
        Objects.requireNonNull(organKey, "organKey is null");
        Objects.requireNonNull(severity, "severity is null");
        Objects.requireNonNull(message, "message is null");
        Objects.requireNonNull(state, "state is null");
        Objects.requireNonNull(changedAt, "changedAt is null");
    }

    @Override
    public Topic topic() {
        return Topic.ALERTS;
    }

    @Override
    public String key() {
        return organKey;
    }

    @Override
    public String eventId() {
        return alert + "-" + revision;
    }

    @Override
    public String type() {
        return "dev.gouji.alert-changed.v1";
    }

    @Override
    public String producer() {
        return "/gouji/stats-service";
    }

    @Override
    public Instant time() {
        return changedAt;
    }
}
