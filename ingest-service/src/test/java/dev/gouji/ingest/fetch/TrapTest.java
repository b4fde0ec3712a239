package dev.gouji.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.ingest.address.WebAddress;
import dev.gouji.ingest.farm.Farm;
import dev.gouji.ingest.farm.FarmPlan;
import dev.gouji.ingest.farm.FarmPortal;
import dev.gouji.ingest.farm.Trap;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One request into each trap: the right answer, in time. */
class TrapTest {
    private static final Map<Trap, String> ANSWERS = """
            REDIRECT_LOOP                   Moved
            REDIRECT_CHAIN_OF_TEN           Moved
            REDIRECT_TO_FORBIDDEN_ADDRESS   Forbidden ADDRESS
            REDIRECT_ENDLESS_QUERY          Moved
            REDIRECT_WITHOUT_TARGET         Failed BAD_REDIRECT
            REDIRECT_TO_OTHER_SCHEME        Failed BAD_REDIRECT
            COOKIES_NEEDED                  Failed BAD_REDIRECT
            MOVED_SITE                      Moved
            ENDLESS_STREAM                  Failed TOO_LARGE
            GZIP_BOMB                       Failed TOO_LARGE
            BROKEN_GZIP                     Failed BROKEN_OFF
            LENGTH_TOO_LARGE                Failed BROKEN_OFF
            LENGTH_TOO_SMALL                Content
            HEADER_FLOOD                    Failed TOO_LARGE
            HEADER_WITHOUT_END              Failed TOO_LARGE
            EMPTY_BODY                      Content
            SLOW_BODY                       Failed TOO_SLOW
            SLOW_HEADERS                    Failed TOO_SLOW
            SILENCE                         Failed TOO_SLOW
            RESET                           Failed BROKEN_OFF
            RESET_IN_BODY                   Failed BROKEN_OFF
            HALF_CLOSE                      Failed BROKEN_OFF
            NOT_HTTP                        Failed BROKEN_OFF
            BAD_CERTIFICATE                 Failed BAD_CERTIFICATE
            UNKNOWN_HOST                    Failed NAME_UNKNOWN
            SERVER_ERRORS                   Blocked 500
            TOO_MANY_REQUESTS_SECONDS       Blocked 429
            TOO_MANY_REQUESTS_DATE          Blocked 429
            FORBIDDEN                       Blocked 403
            SCRIPT_CHALLENGE                Blocked 412
            HEAD_REFUSED                    Content
            SOFT_404                        Content
            ROBOTS_DENY                     Content
            ROBOTS_SERVER_ERROR             Blocked 503
            ROBOTS_FORBIDDEN                Blocked 403
            ROBOTS_MISSING                  Gone 404
            ROBOTS_DELAY_30                 Content
            ROBOTS_DELAY_300                Content
            ROBOTS_REDIRECT                 Moved
            ROBOTS_HUGE                     Content
            CALENDAR                        Content
            ENDLESS_PAGES                   Content
            LONG_LINKS                      Content
            MANY_LINKS                      Content
            CHARSET_LIE                     Content
            DUPLICATE_URLS                  Content
            SESSION_IDS                     Content
            META_REFRESH                    Content
            BASE_HREF                       Content
            ODD_HREFS                       Content
            """.lines()
            .map(line -> line.split(" +", 2))
            .collect(Collectors.toMap(cells -> Trap.valueOf(cells[0]), cells -> cells[1]));

    private static final Farm FARM = Farm.start(FarmPlan.of(7, 1).withAllTraps());
    private static final HttpFetcher FETCHER = Network.fetcher(FARM);

    @AfterAll
    static void close() {
        FETCHER.close();
        FARM.close();
    }

    static String said(Answer answer) {
        return switch (answer) {
            case Answer.Content content -> "Content";
            case Answer.Unchanged unchanged -> "Unchanged";
            case Answer.Moved moved -> "Moved";
            case Answer.Gone gone -> "Gone " + gone.status();
            case Answer.Blocked blocked -> "Blocked " + blocked.status();
            case Answer.Forbidden forbidden -> "Forbidden " + forbidden.reason();
            case Answer.Failed failed -> "Failed " + failed.fault();
        };
    }

    @ParameterizedTest
    @EnumSource(Trap.class)
    void everyTrapEndsInTheRightAnswer(Trap trap) {
        FarmPortal portal = FARM.portal(trap);
        long start = System.nanoTime();
        Answer answer = FETCHER.fetch(Wanted.afresh(WebAddress.of(portal.trapAddress())));
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertEquals(ANSWERS.get(trap), said(answer), () -> trap + ": " + answer);
        assertTrue(took.compareTo(Duration.ofSeconds(60)) < 0, trap + " took " + took);
        assertTrue(FARM.log().mostConnectionsAtOnce(portal.host()) <= 1, trap + " saw two connections");
    }

    @Test
    void retryAfterIsReadInBothForms() {
        try (Farm farm = Farm.start(
                        FarmPlan.of(8, 0).with(Trap.TOO_MANY_REQUESTS_SECONDS, Trap.TOO_MANY_REQUESTS_DATE));
                HttpFetcher fetcher = Network.fetcher(farm)) {
            for (FarmPortal portal : farm.portals()) {
                Answer.Blocked blocked =
                        (Answer.Blocked) fetcher.fetch(Wanted.afresh(WebAddress.of(portal.trapAddress())));
                assertTrue(
                        blocked.retryAfter().compareTo(Duration.ofSeconds(3)) >= 0
                                && blocked.retryAfter().compareTo(Duration.ofSeconds(5)) <= 0,
                        blocked.toString());
            }
        }
    }

    /** The whole JVM of this test has less memory than the stream and the bomb have bytes. */
    @Test
    void whatIsTooLargeIsNotHeld() {
        Runtime runtime = Runtime.getRuntime();
        for (Trap trap : new Trap[] {Trap.ENDLESS_STREAM, Trap.GZIP_BOMB, Trap.HEADER_WITHOUT_END}) {
            System.gc();
            long before = runtime.totalMemory() - runtime.freeMemory();
            FETCHER.fetch(Wanted.afresh(WebAddress.of(FARM.portal(trap).trapAddress())));
            System.gc();
            long after = runtime.totalMemory() - runtime.freeMemory();
            assertTrue(after - before < 20_000_000, trap + " leaves " + (after - before) + " bytes behind");
        }
    }

    @Test
    void everyTrapHasItsAnswer() {
        assertEquals(Trap.values().length, ANSWERS.size());
        assertTrue(Arrays.stream(Trap.values()).count() >= 30);
    }
}
