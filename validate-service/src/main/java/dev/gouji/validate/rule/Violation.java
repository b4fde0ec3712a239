package dev.gouji.validate.rule;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Identity;
import dev.gouji.contract.report.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * What a rule objects to.
 *
 * @param severity when it differs from the rule's own
 * @param cells the figures to be named, possibly none
 * @param evidence the cells that decide it, for the place and for the question whether the reading is to blame
 * @param values what the sentence names, in words and figures; by name where they come without an order
 * @param identity the identity that is broken, if it is one
 * @param misread whether the reader itself reported the trouble
 * @param place of the words objected to; without one, that of the cells
 */
public record Violation(
        Optional<Severity> severity,
        List<CellId> cells,
        List<CellId> evidence,
        Map<String, String> values,
        Bilingual message,
        Optional<Identity> identity,
        boolean misread,
        Optional<Place> place) {

    public Violation {
        Objects.requireNonNull(severity, "severity is null");
        cells = List.copyOf(cells);
        evidence = List.copyOf(evidence);
        values = Collections.unmodifiableSequencedMap(
                values instanceof SequencedMap ? new LinkedHashMap<>(values) : new TreeMap<>(values));
        Objects.requireNonNull(message, "message is null");
        Objects.requireNonNull(identity, "identity is null");
        Objects.requireNonNull(place, "place is null");
    }

    /** An objection to some cells, which are its evidence too. */
    public static Violation of(List<CellId> cells, Map<String, String> values, Bilingual message) {
        return new Violation(
                Optional.empty(), cells, cells, values, message, Optional.empty(), false, Optional.empty());
    }

    /** An objection that concerns no figure. */
    public static Violation of(Map<String, String> values, Bilingual message) {
        return of(List.of(), values, message);
    }

    /** The same with other evidence than the cells it names. */
    public Violation seenIn(List<CellId> otherEvidence) {
        return new Violation(severity, cells, otherEvidence, values, message, identity, misread, place);
    }

    /** The same with a severity of its own. */
    public Violation as(Severity other) {
        return new Violation(Optional.of(other), cells, evidence, values, message, identity, misread, place);
    }

    /** The same, as the break of an identity. */
    public Violation breaking(Identity broken) {
        return new Violation(severity, cells, evidence, values, message, Optional.of(broken), misread, place);
    }

    /** The same, reported by the reader itself. */
    public Violation asMisread() {
        return new Violation(severity, cells, evidence, values, message, identity, true, place);
    }

    /** The same, about words that stand there; null where nobody knows. */
    public Violation at(Place words) {
        return new Violation(severity, cells, evidence, values, message, identity, misread, Optional.ofNullable(words));
    }

    /** Each once: the same figures in the same words twice are one finding. */
    public static List<Violation> distinct(List<Violation> violations) {
        Map<List<Object>, Violation> distinct = new LinkedHashMap<>();
        violations.forEach(violation -> distinct.putIfAbsent(List.of(violation.cells, violation.values), violation));
        return List.copyOf(distinct.values());
    }
}
