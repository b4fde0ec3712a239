package dev.gouji.stats.push;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.stats.alert.AlertEvent;
import dev.gouji.stats.made.AlertEvents;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PushRulesTest {
    private static final Instant NOON = Instant.parse("2026-02-01T04:00:00Z");

    @Test
    void triesAgainOverThreeDays() {
        RetrySchedule schedule = new RetrySchedule(1);
        Duration shortest = Duration.ZERO;
        for (int attempts = 1; attempts <= 9; attempts++) {
            Duration wait = schedule.after(attempts, null, new Random(1)).orElseThrow();
            shortest = shortest.plus(wait);
            assertTrue(wait.compareTo(Duration.ofHours(24)) <= 0, wait::toString);
        }
        assertTrue(shortest.compareTo(Duration.ofHours(75)) > 0, shortest.toString());
        assertEquals(Optional.empty(), schedule.after(10, null, new Random(1)));
    }

    @Test
    void waitsAsLongAsItIsAskedButNotForEver() {
        RetrySchedule schedule = new RetrySchedule(1);
        assertEquals(
                Duration.ofHours(1),
                schedule.after(1, Duration.ofHours(1), new Random(1)).orElseThrow());
        assertEquals(
                Duration.ofHours(24),
                schedule.after(1, Duration.ofDays(9), new Random(1)).orElseThrow());
        assertTrue(schedule.after(2, Duration.ofSeconds(1), new Random(1))
                        .orElseThrow()
                        .compareTo(Duration.ofMinutes(5))
                >= 0);
    }

    @Test
    void doesNotAskAllReceiversAtTheSameMoment() {
        Random random = new Random(1);
        RetrySchedule schedule = new RetrySchedule(1);
        long different = LongStream.range(0, 50)
                .map(i -> schedule.after(3, null, random).orElseThrow().toMillis())
                .distinct()
                .count();
        assertTrue(different > 40);
    }

    @ParameterizedTest
    @CsvSource({
        "200, Delivered",
        "204, Delivered",
        "301, Failed",
        "302, Failed",
        "400, Failed",
        "404, Failed",
        "410, Gone",
        "429, Failed",
        "500, Failed",
        "503, Failed",
    })
    void judgesByTheStatus(int status, String verdict) {
        assertEquals(verdict, Verdict.ofWebhook(status, null).getClass().getSimpleName());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"errcode\":0,\"errmsg\":\"ok\"} | Delivered",
                "{\"errcode\":130101,\"errmsg\":\"send too fast\"} | Failed",
                "{\"errcode\":45009} | Failed",
                "{\"code\":0,\"msg\":\"success\"} | Delivered",
                "{\"code\":19021,\"msg\":\"sign match fail\"} | Failed",
                "{} | Failed",
                "<html> | Failed",
            })
    void asksARobotWhetherItLikedTheMessage(String body, String verdict) {
        assertEquals(verdict, Verdict.ofRobot(200, null, body).getClass().getSimpleName());
        assertInstanceOf(Verdict.Failed.class, Verdict.ofRobot(502, null, body));
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"DINGTALK", "WECOM", "FEISHU"})
    void keepsToTheLimitsOfARobot(Channel channel) {
        int minute = channel == Channel.FEISHU ? 100 : 20;
        int second = channel == Channel.FEISHU ? 5 : 20;
        RateLimit limit = RateLimit.of(channel);
        List<Instant> sent = new ArrayList<>();
        Instant now = NOON;
        for (int message = 0; message < 500; message++) {
            now = limit.next(sent, now);
            sent.add(now);
        }
        for (Instant one : sent) {
            assertTrue(sent.stream()
                            .filter(other -> within(one, other, Duration.ofMinutes(1)))
                            .count()
                    <= minute);
            assertTrue(sent.stream()
                            .filter(other -> within(one, other, Duration.ofSeconds(1)))
                            .count()
                    <= second);
        }
        assertTrue(Duration.between(NOON, now).compareTo(Duration.ofMinutes(500 / minute)) <= 0, "slower than it may");
    }

    private static boolean within(Instant from, Instant other, Duration length) {
        return !other.isBefore(from) && other.isBefore(from.plus(length));
    }

    @Test
    void sendsNoDigestAtFullAndHalfHours() {
        Random random = new Random(1);
        for (int second = 0; second < 7_200; second++) {
            Instant due = DigestTime.after(NOON.plusSeconds(second), Duration.ofMinutes(10), random);
            long inHalfHour = due.getEpochSecond() % 1_800;
            assertTrue(inHalfHour >= 120 && inHalfHour < 1_740, due::toString);
            assertFalse(due.isBefore(NOON.plusSeconds(second + 600)));
        }
    }

    @Test
    void saysManyThingsInOneMessageOfSoManyBytes() {
        List<AlertEvent> events = LongStream.rangeClosed(1, 300)
                .mapToObj(i -> AlertEvents.event(i, "410404", "机关" + i % 7))
                .toList();
        Digest digest = Digest.of(events, "");
        assertEquals("勾稽预警300条：错误300条", digest.title());
        assertEquals(307, digest.lines().size());
        for (int bytes = 200; bytes < 30_000; bytes += 97) {
            String text = digest.within(bytes);
            int used = text.getBytes(StandardCharsets.UTF_8).length;
            assertTrue(used <= bytes, used + " bytes where " + bytes + " are allowed");
            assertTrue(used > bytes - 200 || text.lines().count() == 308, "half of the message is wasted");
            assertFalse(text.contains("\uFFFD"));
        }
        assertTrue(digest.within(1_000).endsWith("行，见 /v1/alerts"));
        assertEquals(308, digest.within(100_000).lines().count());
    }

    @Test
    void saysWhereAPortalIsShown() {
        Digest digest = Digest.of(
                List.of(AlertEvents.ofPortal(1, "白沙 1"), AlertEvents.event(2, "410404")), "https://gouji.example");
        assertEquals(
                "白沙 1网站（1），状况见 https://gouji.example/portals?portal=%E7%99%BD%E6%B2%99+1",
                digest.lines().getFirst());
        assertEquals("甲局 2023年度（1）", digest.lines().get(2));
    }

    @Test
    void coversADivisionAndWhatIsBelowIt() {
        Interest city = new Interest("4104", Set.of("finding"), Set.of(), Set.of("error", "warning"));
        assertTrue(city.covers(AlertEvents.event(1, "410404").alert()));
        assertFalse(city.covers(AlertEvents.event(1, "410503").alert()));
        assertFalse(new Interest(null, Set.of("missing"), Set.of(), Set.of())
                .covers(AlertEvents.event(1, "410404").alert()));
        assertFalse(new Interest(null, Set.of(), Set.of("T3-002"), Set.of())
                .covers(AlertEvents.event(1, "410404").alert()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1",
                "http://localhost",
                "http://0.0.0.0",
                "http://[::1]",
                "http://[::ffff:127.0.0.1]",
                "http://2130706433",
                "http://10.0.0.1",
                "http://172.16.0.1",
                "http://192.168.1.1",
                "http://169.254.169.254",
                "http://100.100.100.200",
                "http://100.64.0.1",
                "http://[fd00::1]",
                "http://[fe80::1]",
                "file:///etc/passwd",
                "gopher://example.org",
                "ftp://example.org",
                "http://user@example.org@127.0.0.1",
                "http://me:pw@example.org",
                "http://mixed.example",
                "http://internal.example:6379",
                "http:///x",
                "nothing",
                "https://exa mple.org",
                "http://[64:ff9b::7f00:1]",
                "https://unknown.example",
                "https://example.org\r\nX: y",
            })
    void sendsNothingInside(String address) {
        assertTrue(guard().refusal(address).isPresent(), address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.org/hook?key=1", "https://oa.county.example/hook", "http://10.20.3.4:8080/"})
    void sendsToThePublicAndWhereItIsAllowed(String address) {
        assertEquals(Optional.empty(), guard().refusal(address));
    }

    private static ReceiverGuard guard() {
        return new ReceiverGuard(
                host -> switch (host) {
                    case "example.org" -> new InetAddress[] {InetAddress.getByName("93.184.216.34")};
                    case "mixed.example" ->
                        new InetAddress[] {InetAddress.getByName("93.184.216.34"), InetAddress.getByName("127.0.0.1")};
                    case "internal.example", "oa.county.example" ->
                        new InetAddress[] {InetAddress.getByName("192.168.7.7")};
                    case "unknown.example" -> throw new UnknownHostException(host);
                    default -> InetAddress.getAllByName(host);
                },
                List.of("oa.county.example", "10.20.0.0/16"));
    }
}
