package dev.gouji.validate.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.event.ReportChecked;
import dev.gouji.contract.event.ReportRead;
import dev.gouji.contract.finding.Finding;
import dev.gouji.contract.report.Report;
import dev.gouji.contract.report.ReportYear;
import dev.gouji.contract.report.Sightings;
import dev.gouji.contract.report.Source;
import dev.gouji.validate.book.RuleBook;
import dev.gouji.validate.comparison.Comparisons;
import dev.gouji.validate.rule.ReportBuilder;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeriesCheckTest {
    private static final String VERSION = RuleBook.standard().version();
    private static final Instant NOW = Instant.parse("2026-02-01T00:00:00Z");
    private final Map<SeriesKey, ReceivedReport> stored = new HashMap<>();
    private SeriesCheck series = begin();

    private SeriesCheck begin() {
        return new SeriesCheck(
                RuleBook.standard(),
                Clock.fixed(NOW, ZoneOffset.UTC),
                new Kept(stored, Map.of(), Map.of()),
                Comparisons.NONE);
    }

    private static ReceivedReport report(int year, String document, String cells) {
        ReportBuilder builder = ReportBuilder.g2021()
                .year(year)
                .organ("organ")
                .cells(cells)
                .document(document, NOW.minusSeconds(100 - document.length()));
        return new ReceivedReport(new ReportRead(builder.build(), "1", NOW), new byte[0]);
    }

    private static List<String> ids(List<ReportChecked> events) {
        return events.stream().map(ReportChecked::eventId).toList();
    }

    @Test
    void checksAgainstTheStoredPreviousYear() {
        ReceivedReport previous = report(2022, "a", "t3.carried_out.total=1");
        stored.put(previous.key().orElseThrow(), previous);
        series = begin();
        List<ReportChecked> events = series.check(report(2023, "b", ""));
        assertEquals(List.of("b/" + VERSION + "/a"), ids(events));
        assertTrue(events.getFirst().findings().stream()
                .anyMatch(finding -> finding.rule().equals("XY-001")));
        assertEquals(NOW, events.getFirst().checkedAt());
    }

    @Test
    void checksAgainstThePreviousYearOfTheSameBatch() {
        assertEquals(List.of("a/" + VERSION + "/"), ids(series.check(report(2022, "a", ""))));
        assertEquals(List.of("b/" + VERSION + "/a"), ids(series.check(report(2023, "b", ""))));
    }

    @Test
    void checksTheNextYearAgainAfterALateArrival() {
        assertEquals(List.of("b/" + VERSION + "/"), ids(series.check(report(2023, "b", ""))));
        assertEquals(List.of("a/" + VERSION + "/", "b/" + VERSION + "/a"), ids(series.check(report(2022, "a", ""))));
        assertEquals(2, series.changed().size());
    }

    private static ReceivedReport at(String address, int minute, String cells) {
        ReportBuilder builder = ReportBuilder.g2021()
                .year(2023)
                .organ("organ")
                .cells(cells)
                .at(address)
                .document(address + minute, NOW.plusSeconds(60L * minute));
        return new ReceivedReport(new ReportRead(builder.build(), "1", NOW), new byte[0]);
    }

    private static boolean differs(ReportChecked event) {
        return event.findings().stream().anyMatch(finding -> finding.rule().equals("XO-005"));
    }

    @Test
    void comparesTheCopiesOfAReportAtSeveralAddresses() {
        assertFalse(differs(series.check(at("http://a/1", 1, "")).getFirst()));
        ReportChecked other =
                series.check(at("http://b/1", 2, "t3.new_received.total=1")).getFirst();
        assertEquals(List.of("http://a/11"), other.basis());
        assertTrue(differs(other));
        assertEquals(2, series.changedCopies().size());
    }

    @Test
    void checksTheStandingReportAgainAfterAnOlderOneFromElsewhere() {
        series.check(at("http://b/1", 2, "t3.new_received.total=1"));
        List<ReportChecked> events = series.check(at("http://a/1", 1, ""));
        assertEquals(
                List.of(true, true),
                events.stream().map(SeriesCheckTest::differs).toList());
        assertEquals("http://b/12", events.getLast().report().documentId());
    }

    @Test
    void takesANewVersionAtTheSameAddressForNoCopy() {
        series.check(at("http://a/1", 1, ""));
        assertFalse(differs(
                series.check(at("http://a/1", 2, "t3.new_received.total=1")).getFirst()));
        assertEquals(List.of(), List.copyOf(series.changedCopies()));
    }

    @Test
    void comparesWithTheCopiesThatAreKept() {
        ReceivedReport kept = at("http://a/1", 1, "");
        ReceivedReport standing = at("http://b/1", 2, "");
        SeriesKey key = kept.key().orElseThrow();
        series = new SeriesCheck(
                RuleBook.standard(),
                Clock.fixed(NOW, ZoneOffset.UTC),
                new Kept(Map.of(key, standing), Map.of(), Map.of(key, List.of(kept, standing))),
                Comparisons.NONE);
        ReportChecked corrected =
                series.check(at("http://b/1", 3, "t3.new_received.total=1")).getFirst();
        assertEquals(List.of("http://a/11"), corrected.basis());
        assertTrue(differs(corrected));
    }

    @Test
    void doesNotLetAnOlderDocumentStandForTheYear() {
        series.check(report(2023, "next", ""));
        series.check(report(2022, "newer-document", ""));
        assertEquals(List.of("old/" + VERSION + "/"), ids(series.check(report(2022, "old", "t3.carried_out.total=1"))));
        assertEquals(
                Set.of("newer-document", "next"),
                Set.copyOf(series.changed().stream()
                        .map(report -> report.report().documentId())
                        .toList()));
    }

    @Test
    void checksAReportOfUnknownYearByItself() {
        ReportBuilder unknown = ReportBuilder.g2021().organ("organ").year(ReportYear.UNKNOWN);
        ReceivedReport report = new ReceivedReport(new ReportRead(unknown.build(), "1", NOW), new byte[0]);
        assertEquals(1, series.check(report).size());
        assertEquals(0, series.changed().size());
        assertEquals(Set.of(), SeriesCheck.neighbourhood(List.of(report)));
    }

    @Test
    void saysTheSameAgainOnRedelivery() {
        ReceivedReport early = report(2022, "a", "");
        ReceivedReport late = report(2023, "b", "");
        series.check(late);
        List<String> first = ids(series.check(early));
        assertEquals(first, ids(series.check(early)));
        assertEquals(List.of("b/" + VERSION + "/a"), ids(series.check(late)));
    }

    @Test
    void knowsWhatCrawlsSawOfThePublication() {
        ReceivedReport there = seen(report(2023, "a", ""), 1, null);
        ReceivedReport gone = seen(report(2023, "a", ""), 2, LocalDate.of(2024, 3, 1));
        List<ReportChecked> events = series.check(there);
        assertEquals(List.of("a/" + VERSION + "//s1"), ids(events));
        assertEquals(List.of(), rules(events, "PUB-007"));
        events = series.check(gone);
        assertEquals(List.of("a/" + VERSION + "//s2"), ids(events));
        assertEquals(List.of("PUB-007"), rules(events, "PUB-007"));
    }

    private static List<String> rules(List<ReportChecked> events, String rule) {
        return events.getFirst().findings().stream()
                .map(Finding::rule)
                .filter(rule::equals)
                .toList();
    }

    private static ReceivedReport seen(ReceivedReport received, int revision, LocalDate goneOn) {
        Report of = received.report();
        Source before = of.source();
        Sightings sightings =
                new Sightings(revision, LocalDate.of(2024, 1, 20), null, null, goneOn, List.of(), null, List.of());
        Source source = new Source(
                before.id(),
                before.url(),
                before.publishedOn(),
                before.organ(),
                before.division(),
                before.receivedAt(),
                sightings);
        Report report = new Report(
                of.documentId(),
                of.sha256(),
                source,
                of.organ(),
                of.year(),
                of.form(),
                of.title(),
                of.cells(),
                of.sections(),
                of.claims(),
                of.appearance(),
                of.problems());
        return new ReceivedReport(
                new ReportRead(report, "1", received.reading().readAt().plusSeconds(revision)), new byte[0]);
    }
}
