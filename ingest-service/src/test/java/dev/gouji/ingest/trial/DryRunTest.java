package dev.gouji.ingest.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.ingest.address.WebAddress;
import dev.gouji.ingest.fetch.Answer;
import dev.gouji.ingest.fetch.Validators;
import dev.gouji.ingest.portal.Access;
import dev.gouji.ingest.portal.Portal;
import dev.gouji.ingest.portal.ReportSource;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class DryRunTest {
    private static final String HOST = "https://www.jia.example";
    private static final String REPORT = "<li><a href='/r/%1$d.html'>甲县20%1$02d年政府信息公开工作年度报告</a>2024-01-20</li>";

    private final List<String> asked = new ArrayList<>();
    private final List<Instant> times = new ArrayList<>();
    private Instant now = Instant.parse("2026-01-10T00:00:00Z");
    private Duration each = Duration.ofMillis(100);

    private Trial run(Portal portal, Function<String, Answer> site) throws InterruptedException {
        Errand errand = (address, same) -> {
            asked.add(address.toString().replace(HOST, ""));
            times.add(now);
            now = now.plus(each);
            return site.apply(address.toString().replace(HOST, ""));
        };
        return new DryRun(errand, () -> now, time -> now = now.plus(time)).of(portal);
    }

    private static Portal portal(Access access) {
        return new Portal(
                "a", "甲县", null, null, new ReportSource.ListPages(List.of(WebAddress.of(HOST + "/nb/"))), access, true);
    }

    private static Answer page(String html) {
        return new Answer.Content(html.getBytes(StandardCharsets.UTF_8), "text/html", Validators.NONE);
    }

    @Test
    void readsTheListsAndNoReport() throws InterruptedException {
        Trial trial = run(
                portal(Access.USUAL),
                path -> path.equals("/nb/")
                        ? page(REPORT.formatted(23)
                                + "<a href='index_2.html'>下一页</a><a href='/x'>甲县2023年法治政府建设年度报告</a>")
                        : page(REPORT.formatted(22) + REPORT.formatted(23)));

        assertEquals(List.of("/nb/", "/nb/index_2.html"), asked);
        assertEquals(
                List.of(2023, 2022),
                trial.reports().stream().map(Trial.ListedReport::year).toList());
        assertEquals(
                List.of(1, 1),
                trial.lists().stream().map(Trial.FetchedList::reports).toList());
        assertEquals(1, trial.passedOver().size());
        assertEquals(2, trial.requests());
        assertEquals(Duration.ofSeconds(1), trial.shortestGap());
        assertTrue(trial.complete());
    }

    @Test
    void endsAfterTenPagesAndKeepsItsDistance() throws InterruptedException {
        Access slow = new Access(null, 3, null, null, null, null);
        Trial trial = run(
                portal(slow),
                path -> page(
                        REPORT.formatted(asked.size()) + "<a href='" + "p".repeat(asked.size()) + ".html'>下一页</a>"));

        assertEquals(10, trial.lists().size());
        assertFalse(trial.complete());
        assertEquals(Duration.ofSeconds(3), trial.shortestGap());
        for (int i = 1; i < times.size(); i++) {
            assertTrue(Duration.between(times.get(i - 1), times.get(i)).compareTo(Duration.ofSeconds(3)) >= 0);
        }
    }

    @Test
    void endsAfterAMinute() throws InterruptedException {
        each = Duration.ofSeconds(25);
        Trial trial = run(portal(Access.USUAL), path -> page("<a href='" + asked.size() + ".html'>下一页</a>"));
        assertEquals(3, trial.lists().size());
        assertFalse(trial.complete());
    }

    @Test
    void followsRedirectsToAllowedHostsOnly() throws InterruptedException {
        Trial looped = run(portal(Access.USUAL), path -> new Answer.Moved(WebAddress.of(HOST + path + "x"), true));
        assertEquals(6, looped.requests());
        assertTrue(looped.lists().getFirst().outcome().startsWith("转址超过 5 次"), looped.toString());

        Trial away = run(portal(Access.USUAL), path -> new Answer.Moved(WebAddress.of("http://10.0.0.1/"), true));
        assertEquals(1, away.requests());
        assertTrue(away.lists().getFirst().outcome().contains("10.0.0.1"), away.toString());
    }

    @Test
    void saysWhatBecameOfEachRequest() throws InterruptedException {
        List<Answer> answers = new ArrayList<>(List.of(
                new Answer.Gone(404),
                new Answer.Blocked(412, null),
                new Answer.Unchanged(),
                new Answer.Forbidden(Answer.Forbidden.Reason.ROBOTS, ""),
                new Answer.Forbidden(Answer.Forbidden.Reason.ADDRESS, "")));
        for (Answer.Failed.Fault fault : Answer.Failed.Fault.values()) {
            answers.add(new Answer.Failed(fault, ""));
        }
        for (Answer answer : answers) {
            Trial trial = run(portal(Access.USUAL), path -> answer);
            String outcome = trial.lists().getFirst().outcome();
            assertTrue(outcome.matches("[^a-z]*(?:[a-z._]+[^a-z]*)*。 .*[A-Za-z].*\\."), outcome);
            assertEquals(1, trial.remarks().size(), "nothing found is said");
        }
    }
}
