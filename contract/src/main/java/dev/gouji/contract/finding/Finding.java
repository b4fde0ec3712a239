package dev.gouji.contract.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One thing that a rule has to say on a report.
 *
 * @param id function of organ, year, rule, cells and values: a re-run keeps it, a changed figure gives another
 * @param rule as in the rule book: {@code T3-003}
 * @param cells the figures it is about, possibly none
 * @param values both sides and whatever else the sentence names: {@code expected}, {@code found} …, as printed
 * @param place where to look first; null when the finding is about something that is not there
 * @param correction the single change that would satisfy every identity, null when there is none or more than one
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Finding(
        String id,
        String rule,
        Severity severity,
        Attribution attribution,
        List<CellId> cells,
        Map<String, String> values,
        Bilingual message,
        Place place,
        Correction correction) {

    public Finding {
        Objects.requireNonNull(id, "id is null");
        Objects.requireNonNull(rule, "rule is null");
        Objects.requireNonNull(severity, "severity is null");
        Objects.requireNonNull(attribution, "attribution is null");
        cells = List.copyOf(cells);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        Objects.requireNonNull(message, "message is null");
    }
}
