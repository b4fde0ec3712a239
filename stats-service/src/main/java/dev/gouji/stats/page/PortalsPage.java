package dev.gouji.stats.page;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.contract.event.PortalVerdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How the portals are doing, as ingest-service answers it.
 *
 * @param next address of the following page, empty when there is none
 */
public record PortalsPage(String division, List<Line> lines, String next) {

    /** A portal. */
    public record Line(
            String id,
            String name,
            String division,
            String sign,
            String verdict,
            List<String> remarks,
            String lastSuccess,
            String nextRun,
            String found,
            String expected) {}

    /** The page on one portal, for what ingest answers. */
    public static PortalsPage one(JsonNode answer) {
        return new PortalsPage("", List.of(line(answer)), "");
    }

    /** The page for what ingest answers. */
    public static PortalsPage of(String division, JsonNode answer) {
        List<Line> lines = new ArrayList<>();
        answer.path("items").forEach(item -> lines.add(line(item)));
        String after =
                answer.hasNonNull("next") && !lines.isEmpty() ? lines.getLast().id() : null;
        return new PortalsPage(
                division == null ? "" : division,
                lines,
                after == null
                        ? ""
                        : Address.of("/portals")
                                .with("division", division)
                                .with("after", after)
                                .link());
    }

    private static Line line(JsonNode item) {
        List<String> remarks = new ArrayList<>();
        item.path("remarks").forEach(remark -> remarks.add(remark.asText()));
        String verdict = item.path("verdict").asText();
        return new Line(
                item.path("portal").asText(),
                item.path("name").asText(),
                item.path("division").asText(""),
                verdict.equals("ok") ? "✓" : verdict.equals("waiting") ? "…" : "✗",
                words(verdict),
                remarks,
                time(item.path("last_success")),
                time(item.path("next_run")),
                item.path("reports_found").asText("0"),
                item.hasNonNull("reports_expected")
                        ? item.path("reports_expected").asText()
                        : "—");
    }

    private static String time(JsonNode value) {
        try {
            return value.isTextual() ? ReportLine.time(Instant.parse(value.asText())) : "—";
        } catch (java.time.format.DateTimeParseException e) {
            return value.asText();
        }
    }

    private static String words(String verdict) {
        return Arrays.stream(PortalVerdict.values())
                .filter(known -> known.wire().equals(verdict))
                .findFirst()
                .map(known -> known.title() + " " + verdict.replace('_', ' '))
                .orElse(verdict);
    }
}
