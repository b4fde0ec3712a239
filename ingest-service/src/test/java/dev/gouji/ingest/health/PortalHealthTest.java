package dev.gouji.ingest.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.event.PortalVerdict;
import dev.gouji.ingest.frontier.PageKind;
import dev.gouji.ingest.frontier.PageState;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortalHealthTest {
    private static final Instant NOW = Instant.parse("2026-02-01T04:00:00Z");
    private static final PortalFacts.Trouble CLOSED =
            new PortalFacts.Trouble("https://a.example/nb/", PageKind.LIST, 412, "脚本验证（412）", 4);

    private static PortalFacts facts(
            Map<PageState, Long> lists, Map<PageState, Long> reports, List<String> emptied, int daysAgo) {
        return new PortalFacts(
                lists, reports, Map.of(), NOW.minus(Duration.ofDays(daysAgo)), null, 0, emptied, List.of());
    }

    private static PortalVerdict verdict(PortalFacts facts, int expected) {
        return PortalHealth.of(facts, expected == 0 ? OptionalInt.empty() : OptionalInt.of(expected), NOW)
                .verdict();
    }

    @ParameterizedTest
    @CsvSource({"10,0,OK", "10,10,OK", "10,11,INCOMPLETE", "10,20,INCOMPLETE", "10,21,SPARSE"})
    void takesLessThanHalfOfWhatIsExpectedForSparse(long found, int expected, PortalVerdict verdict) {
        assertEquals(
                verdict,
                verdict(facts(Map.of(PageState.STORED, 1L), Map.of(PageState.STORED, found), List.of(), 1), expected));
    }

    @Test
    void callsNothingSparseBeforeEverythingWasLookedAt() {
        Map<PageState, Long> one = Map.of(PageState.STORED, 1L);
        assertEquals(
                PortalVerdict.INCOMPLETE,
                verdict(facts(one, Map.of(PageState.STORED, 1L, PageState.NEW, 1L), List.of(), 1), 50));
        assertEquals(
                PortalVerdict.INCOMPLETE,
                verdict(facts(Map.of(PageState.STORED, 1L, PageState.NEW, 1L), one, List.of(), 1), 50));
        assertEquals(PortalVerdict.INCOMPLETE, verdict(PortalFacts.NOTHING, 50));
    }

    @ParameterizedTest
    @CsvSource({"35,OK", "36,UNREACHED"})
    void noticesThatNothingWasFetchedForLong(int days, PortalVerdict verdict) {
        assertEquals(verdict, verdict(facts(Map.of(PageState.STORED, 1L), Map.of(), List.of(), days), 0));
    }

    @ParameterizedTest
    @CsvSource({"STORED,OK", "GONE,LAYOUT_CHANGED", "MISSING,OK"})
    void takesListsThatAreAllGoneForAnotherSite(PageState last, PortalVerdict verdict) {
        assertEquals(verdict, verdict(facts(Map.of(last, 2L), Map.of(), List.of(), 1), 0));
        assertEquals(
                PortalVerdict.OK,
                verdict(facts(Map.of(PageState.GONE, 2L, PageState.STORED, 1L), Map.of(), List.of(), 1), 0));
    }

    @Test
    void saysTheGravestFirst() {
        PortalFacts facts = new PortalFacts(
                Map.of(PageState.FAILING, 1L),
                Map.of(PageState.GONE, 3L),
                Map.of(),
                NOW.minus(Duration.ofDays(90)),
                null,
                0,
                Collections.nCopies(7, "https://a.example/old/"),
                List.of(CLOSED));
        PortalHealth health = PortalHealth.of(facts, OptionalInt.of(9), NOW);
        assertEquals(PortalVerdict.BLOCKED, health.verdict());
        assertTrue(health.reason().zh().contains("脚本验证（412）"), health.toString());
        assertEquals(5, health.remarks().size());
        assertTrue(health.remarks().get(1).zh().endsWith("https://a.example/old/ … (7)。"), health.toString());
        assertEquals("已有 90 天没有成功抓取。", health.remarks().get(2).zh());
    }
}
