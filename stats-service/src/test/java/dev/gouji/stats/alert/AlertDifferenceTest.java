package dev.gouji.stats.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.finding.Bilingual;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AlertDifferenceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 1);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-02-01T04:00:00Z"), ZoneOffset.UTC);
    private static final Quietness LOUD = new Quietness(CLOCK, false, Duration.ofDays(90));

    private final Map<String, Alert> alerts = new HashMap<>();

    private static Notice notice(String rule, String finding, String severity, LocalDate day) {
        return new Notice(
                new AlertSubject.OfFinding("410404:甲局", 2025, rule, "[]", 0),
                "甲局",
                "410404",
                rule,
                severity,
                "[]",
                finding,
                "doc",
                new Bilingual("不平", "does not tie out"),
                day);
    }

    private static Notice notice(String rule, String finding) {
        return notice(rule, finding, "error", TODAY);
    }

    /** What happens when these are the matters, as in {@code OPENED T3-001, RESOLVED T3-002}. */
    private String now(Notice... notices) {
        List<AlertEvent> events = new AlertDifference(LOUD).between(alerts, List.of(notices), TODAY);
        events.forEach(event -> alerts.put(event.alert().id(), event.alert()));
        return events.stream()
                .map(event -> event.change() + " " + event.alert().rule())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    @Test
    void opensChangesResolvesAndReopens() {
        assertEquals("OPENED T3-001, OPENED T3-002", now(notice("T3-001", "a"), notice("T3-002", "b")));
        assertEquals("", now(notice("T3-002", "b"), notice("T3-001", "a")));
        assertEquals("CHANGED T3-001, RESOLVED T3-002", now(notice("T3-001", "other figures")));
        assertEquals("RESOLVED T3-001", now());
        assertEquals("", now());
        assertEquals("REOPENED T3-002", now(notice("T3-002", "b")));
        Alert again = alerts.get(notice("T3-002", "b").subject().id());
        assertEquals(3, again.revision());
        assertTrue(again.open());
    }

    @Test
    void takesAnotherSeverityForAChange() {
        now(notice("T3-001", "a"));
        assertEquals("CHANGED T3-001", now(notice("T3-001", "a", "warning", TODAY)));
    }

    @ParameterizedTest
    @CsvSource({"NEW,NEW", "DISPATCHED,DISPATCHED", "EXPLAINED,NEW", "CORRECTED,NEW", "VERIFIED,NEW"})
    void forgetsWhatWasSaidOnOtherFigures(AlertState before, AlertState after) {
        now(notice("T3-001", "a"));
        alerts.replaceAll((id, alert) -> alert.with(true, before, Instant.EPOCH));
        now(notice("T3-001", "other figures"));
        assertEquals(after, alerts.values().iterator().next().state());
    }

    @Test
    void keepsWhatPeopleDidWhenTheMatterIsResolved() {
        now(notice("T3-001", "a"));
        alerts.replaceAll((id, alert) -> alert.with(true, AlertState.CORRECTED, Instant.EPOCH));
        now();
        assertEquals(AlertState.CORRECTED, alerts.values().iterator().next().state());
    }

    @Test
    void pushesNothingThatHappenedLongAgo() {
        List<Notice> both = List.of(
                notice("T3-001", "a", "error", TODAY.minusDays(90)),
                notice("T3-002", "b", "error", TODAY.minusDays(91)));
        Map<String, Boolean> quiet = new AlertDifference(LOUD)
                .between(Map.of(), both, TODAY).stream()
                        .collect(Collectors.toMap(event -> event.alert().rule(), AlertEvent::quiet));
        assertEquals(Map.of("T3-001", false, "T3-002", true), quiet);
        Quietness filling = new Quietness(CLOCK, true, Duration.ofDays(90));
        assertTrue(new AlertDifference(filling)
                .between(Map.of(), both, TODAY).stream().allMatch(AlertEvent::quiet));
    }

    @Test
    void tellsMattersApart() {
        Set<String> ids = Set.of(
                new AlertSubject.OfFinding("甲", 2025, "T3-001", "[]", 0).id(),
                new AlertSubject.OfFinding("甲", 2025, "T3-001", "[]", 1).id(),
                new AlertSubject.OfFinding("甲", 2024, "T3-001", "[]", 0).id(),
                new AlertSubject.OfFinding("甲", 2025, "T3-001", "[\"a\"]", 0).id(),
                new AlertSubject.MissingReport("甲", 2025).id(),
                new AlertSubject.LateReport("甲", 2025).id(),
                new AlertSubject.PortalHealth("甲").id());
        assertEquals(7, ids.size());
    }

    @ParameterizedTest
    @EnumSource(AlertState.class)
    void takesLegalStepsOnly(AlertState from) {
        now(notice("T3-001", "a"));
        Alert alert = alerts.values().iterator().next().with(true, from, Instant.EPOCH);
        String legal = Arrays.stream(AlertState.values())
                .filter(to -> new Step(to, "张科长", "说明").isLegalFrom(from))
                .map(AlertState::name)
                .collect(Collectors.joining(" "));
        assertEquals(
                switch (from) {
                    case NEW -> "DISPATCHED";
                    case DISPATCHED -> "EXPLAINED CORRECTED";
                    case EXPLAINED, CORRECTED -> "DISPATCHED VERIFIED";
                    case VERIFIED -> "";
                },
                legal);
        for (AlertState to : AlertState.values()) {
            Step step = new Step(to, "张科长", "说明");
            if (step.isLegalFrom(from)) {
                AlertEvent event = step.on(alert, CLOCK.instant());
                assertEquals(to, event.alert().state());
                assertEquals(alert.revision() + 1, event.alert().revision());
                assertFalse(event.quiet());
            } else {
                assertThrows(IllegalArgumentException.class, () -> step.on(alert, CLOCK.instant()));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "甲局, 2025, 2026-01-31",
        "乙县人民政府, 2025, 2026-03-31",
        "乙县人民政府办公室, 2025, 2026-01-31",
        ", 2025, 2026-03-31",
    })
    void knowsTheDayOfTheRegulation(String organ, int year, LocalDate day) {
        assertEquals(day, Deadline.of(organ, year));
    }
}
