package dev.gouji.ingest.fetch;

import dev.gouji.ingest.address.AddressGuard;
import dev.gouji.ingest.address.Clearance;
import dev.gouji.ingest.fetch.Answer.Failed.Fault;
import dev.gouji.ingest.fetch.Answer.Forbidden.Reason;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.Supplier;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.io.CloseMode;

/**
 * Gets pages with Apache HttpClient. The guard looks a name up once, and the client connects to exactly what it has
 * cleared. A connection is kept for the next page of the same host; there is never a second one.
 */
public final class HttpFetcher implements Fetcher, AutoCloseable {
    private static final String ACCEPT = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private static final String NAMELESS = "未设置抓取者的说明网页和邮箱，不抓取；请设置 gouji.ingest.fetch.agent-page 与 agent-email。"
            + " Nothing is fetched until hosts can know who asks: set gouji.ingest.fetch.agent-page and agent-email.";

    private final AddressGuard guard;
    private final Optional<Agent> agent;
    private final FetchLimits limits;
    private final AnswerReader answers;
    private final CloseableHttpClient client;
    private final ScheduledThreadPoolExecutor timers;

    /**
     * @param agent empty when nobody has set who we are: then no host is asked for anything
     * @param trusted hosts whose certificate is not checked: portals whose chain is incomplete or has run out
     * @param clock for Retry-After
     */
    public HttpFetcher(
            AddressGuard guard, Optional<Agent> agent, FetchLimits limits, Set<String> trusted, Clock clock) {
        this(guard, agent, limits, trusted, clock, Attempt::plain);
    }

    HttpFetcher(
            AddressGuard guard,
            Optional<Agent> agent,
            FetchLimits limits,
            Set<String> trusted,
            Clock clock,
            Supplier<Socket> sockets) {
        this.guard = guard;
        this.agent = agent;
        this.limits = limits;
        this.answers = new AnswerReader(guard, clock);
        this.client = Clients.client(agent.map(Agent::header).orElse(""), limits, Set.copyOf(trusted), sockets);
        this.timers = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("fetch-deadline").factory());
        this.timers.setRemoveOnCancelPolicy(true);
    }

    @Override
    public Answer fetch(Wanted wanted) {
        return fetch(wanted, new Body(limits.bytes(), Body.Excess.REFUSE));
    }

    /** Product token for robots.txt; that of a stranger when nobody has set one. */
    String robotsName() {
        return agent.map(Agent::name).orElse("").toLowerCase(Locale.ROOT);
    }

    Answer fetch(Wanted wanted, Body body) {
        if (agent.isEmpty()) {
            return new Answer.Forbidden(Reason.AGENT, NAMELESS);
        }
        long start = System.nanoTime();
        return switch (guard.check(wanted.address())) {
            case Clearance.Refused refused -> new Answer.Forbidden(Reason.ADDRESS, refused.reason());
            case Clearance.Unknown unknown ->
                new Answer.Failed(Fault.NAME_UNKNOWN, "域名 %1$s 不存在 (no host %1$s)".formatted(unknown.host()));
            case Clearance.Granted granted ->
                exchange(wanted, body, granted.sockets(), limits.whole().minusNanos(System.nanoTime() - start));
        };
    }

    private Answer exchange(Wanted wanted, Body body, List<InetSocketAddress> sockets, Duration left) {
        HttpGet request = request(wanted);
        try (Attempt attempt = Attempt.begin(sockets, timers, left, request::cancel, wanted.anyCertificate())) {
            return exchange(wanted, body, request, attempt);
        }
    }

    private Answer exchange(Wanted wanted, Body body, HttpGet request, Attempt attempt) {
        try {
            ClassicHttpResponse response = client.executeOpen(null, request, null);
            boolean reusable = false;
            try {
                Answer answer = answers.read(wanted, body, response, attempt);
                HttpEntity entity = response.getEntity();
                reusable = entity == null || entity.getContentLength() == 0 || attempt.isReadToTheEnd();
                return answer;
            } finally {
                release(response, attempt, reusable);
            }
        } catch (IOException | RuntimeException e) {
            // The client also throws unchecked exceptions over what a host sends.
            return attempt.isLate()
                    ? new Answer.Failed(
                            Fault.TOO_SLOW,
                            "超过 %1$d 秒未完成 (not done within %1$d s)"
                                    .formatted(limits.whole().toSeconds()))
                    : Faults.of(e);
        }
    }

    private static void release(ClassicHttpResponse response, Attempt attempt, boolean reusable) {
        if (!reusable) {
            // Closing alone would read the rest, however long it is.
            attempt.tearDown();
        }
        try {
            response.close();
        } catch (IOException e) {
            // There is an answer already, or a better failure.
        }
    }

    private static HttpGet request(Wanted wanted) {
        HttpGet request = new HttpGet(wanted.address().uri());
        request.setHeader("Accept", ACCEPT);
        request.setHeader("Accept-Language", "zh-CN,zh;q=0.9,en;q=0.5");
        request.setHeader("Accept-Encoding", "gzip, deflate");
        if (wanted.anyCertificate()) {
            // A connection whose certificate nobody checked is for nobody else.
            request.setHeader("Connection", "close");
        }
        Validators known = wanted.validators();
        if (known.etag() != null) {
            request.setHeader("If-None-Match", known.etag());
        }
        if (known.lastModified() != null) {
            request.setHeader("If-Modified-Since", known.lastModified());
        }
        return request;
    }

    @Override
    public void close() {
        timers.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
    }
}
