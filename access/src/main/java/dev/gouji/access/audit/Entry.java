package dev.gouji.access.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * A line of the record: that somebody asked for a change, or what was answered. Never what was sent.
 *
 * @param at to the microsecond
 * @param person who asked; a program has a name as well
 * @param roles his roles, with blanks between
 * @param address where the request came from
 * @param action the verb
 * @param path as asked, without the query
 * @param phase of the change
 * @param status of the answer, 0 before it
 * @param object what the answer says was made; empty when it says nothing
 * @param asked the line of the question, 0 when there is none
 */
public record Entry(
        Instant at,
        String person,
        String roles,
        String address,
        String action,
        String path,
        Phase phase,
        int status,
        String object,
        long asked) {

    /** The question, the answer, or that old lines were taken out. */
    public enum Phase {
        /** Before it was done. */
        ASKED,
        /** Afterwards. */
        ANSWERED,
        /** Lines that had become too old were taken out; the object names the last of them and its hash. */
        RETENTION
    }

    public Entry {
        at = at.truncatedTo(ChronoUnit.MICROS);
        Objects.requireNonNull(person, "person is null");
        Objects.requireNonNull(roles, "roles is null");
        Objects.requireNonNull(address, "address is null");
        Objects.requireNonNull(action, "action is null");
        Objects.requireNonNull(path, "path is null");
        Objects.requireNonNull(phase, "phase is null");
        Objects.requireNonNull(object, "object is null");
    }

    /** That lines up to one were taken out. */
    public static Entry retention(Instant at, Line last) {
        return new Entry(
                at,
                "retention",
                "",
                "",
                "RETENTION",
                "/v1/audit",
                Phase.RETENTION,
                0,
                last.number() + " " + last.hash(),
                0);
    }

    /** The answer to this question. */
    public Entry answered(Instant when, int answer, String made, long question) {
        return new Entry(when, person, roles, address, action, path, Phase.ANSWERED, answer, made, question);
    }
}
