package dev.gouji.stats.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What was found in a draft, as validate-service answers it.
 *
 * @param name of the file
 * @param refusal why it was not read, with what to do; empty when it was
 * @param errors how many findings say that a figure is wrong
 */
public record CheckedDraft(
        String name, String organ, String year, String form, List<String> refusal, List<Note> notes, int errors) {

    private static final List<String> GRAVEST_FIRST = List.of("error", "warning", "info");

    /**
     * A finding.
     *
     * @param place where to look in the draft, empty when it stands nowhere
     */
    public record Note(
            String sign,
            String severity,
            String severityZh,
            String rule,
            String zh,
            String en,
            List<String> cells,
            String place,
            String correction) {}

    public CheckedDraft {
        refusal = List.copyOf(refusal);
        notes = List.copyOf(notes);
    }

    /** The documents of a file: one, or those of an archive. */
    public static List<CheckedDraft> all(JsonNode answer) {
        List<CheckedDraft> drafts = new ArrayList<>();
        answer.forEach(file -> drafts.add(of(file)));
        return drafts;
    }

    private static CheckedDraft of(JsonNode file) {
        JsonNode refusal = file.path("refusal");
        String form = file.path("form").asText("");
        CellNames names = form.isEmpty() ? null : new CellNames(Form.of(FormGeneration.valueOf(form)));
        List<Note> notes = new ArrayList<>();
        file.path("findings").forEach(finding -> notes.add(note(finding, names)));
        notes.sort(Comparator.comparingInt(note -> GRAVEST_FIRST.indexOf(note.severity())));
        return new CheckedDraft(
                file.path("source").asText(),
                file.path("organ").path("name").asText("（未载明机关）"),
                Words.year(file.hasNonNull("year") ? file.path("year").asInt() : null),
                Words.form(form),
                refusal.isObject()
                        ? List.of(
                                refusal.path("code").asText(),
                                refusal.path("message").asText(),
                                refusal.path("advice").asText())
                        : List.of(),
                notes,
                (int) notes.stream()
                        .filter(note -> note.severity().equals("error"))
                        .count());
    }

    private static Note note(JsonNode finding, CellNames names) {
        String severity = finding.path("severity").asText();
        List<String> cells = new ArrayList<>();
        finding.path("values").fieldNames().forEachRemaining(key -> {
            if (names != null && key.startsWith("t") && key.contains(".")) {
                cells.add("%s %s"
                        .formatted(
                                names.of(new CellId(key)),
                                finding.path("values").path(key).asText()));
            }
        });
        JsonNode correction = finding.path("correction");
        return new Note(
                Words.sign(severity),
                severity,
                Words.severity(severity),
                finding.path("rule").asText(),
                finding.path("message").path("zh").asText(),
                finding.path("message").path("en").asText(),
                cells,
                place(finding.path("place")),
                correction.isObject() && names != null
                        ? "%s 由 %s 改为 %s"
                                .formatted(
                                        names.of(new CellId(
                                                correction.path("cell").asText())),
                                        correction.path("from").asText(),
                                        correction.path("to").asText())
                        : "");
    }

    private static String place(JsonNode place) {
        try {
            return place.isObject()
                    ? WireEvent.json().treeToValue(place, Place.class).describe()
                    : "";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("validate-service names a place that is none", e);
        }
    }
}
