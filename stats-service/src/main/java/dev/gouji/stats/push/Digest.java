package dev.gouji.stats.push;

import dev.gouji.contract.finding.Severity;
import dev.gouji.stats.alert.Alert;
import dev.gouji.stats.alert.AlertEvent;
import dev.gouji.stats.alert.AlertKind;
import dev.gouji.stats.alert.AlertText;
import dev.gouji.stats.alert.PortalPlace;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Many events in one message.
 *
 * @param title one line
 * @param lines one an event, under a line an organ and year
 */
public record Digest(String title, List<String> lines) {
    public Digest {
        lines = List.copyOf(lines);
    }

    /**
     * The digest of at least one event.
     *
     * @param site where the pages are, without a slash at its end; empty when nobody said
     */
    public static Digest of(List<AlertEvent> events, String site) {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("a digest of nothing");
        }
        Map<String, List<AlertEvent>> groups = new LinkedHashMap<>();
        for (AlertEvent event : events) {
            String year = event.alert().year() == 0 ? "" : " " + event.alert().year() + "年度";
            groups.computeIfAbsent(AlertText.organ(event.alert()) + year, none -> new ArrayList<>())
                    .add(event);
        }
        List<String> lines = new ArrayList<>();
        groups.forEach((group, some) -> {
            lines.add(group + "（" + some.size() + "）" + place(some.getFirst().alert(), site));
            some.forEach(event -> lines.add(line(event)));
        });
        String severities = Arrays.stream(Severity.values())
                .filter(severity -> count(events, severity) > 0)
                .map(severity -> severity.chinese() + count(events, severity) + "条")
                .collect(Collectors.joining("、"));
        return new Digest("勾稽预警%d条：%s".formatted(events.size(), severities), lines);
    }

    private static String place(Alert alert, String site) {
        return alert.kind() == AlertKind.PORTAL ? "，状况见 " + site + PortalPlace.of(alert.organKey()) : "";
    }

    private static long count(List<AlertEvent> events, Severity severity) {
        return events.stream()
                .filter(event -> event.alert().severity().equals(severity.wireName()))
                .count();
    }

    private static String line(AlertEvent event) {
        String rule = event.alert().rule() == null
                ? event.alert().kind().chinese()
                : event.alert().rule();
        return "- [%s] %s %s"
                .formatted(
                        event.change().chinese(),
                        rule,
                        oneLine(event.alert().message().zh()));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** Title and lines, cut between two lines when it would be more than so many bytes of UTF-8. */
    public String within(int bytes) {
        StringBuilder text = new StringBuilder(title);
        int used = bytes(title);
        int left = lines.size();
        int reserve = bytes(rest(left));
        for (String line : lines) {
            int more = bytes(line) + 1;
            if (used + more + (left > 1 ? reserve : 0) > bytes) {
                return text.append(rest(left)).toString();
            }
            text.append('\n').append(line);
            used += more;
            left--;
        }
        return text.toString();
    }

    private static String rest(int lines) {
        return "\n…… 另有%d行，见 /v1/alerts".formatted(lines);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
