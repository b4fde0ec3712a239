package dev.gouji.stats;

import dev.gouji.stats.push.Channel;
import dev.gouji.stats.push.Message;
import dev.gouji.stats.push.ReceiverGuard;
import dev.gouji.stats.push.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;

/** Sends messages, each once: no redirection, no retry, no address that the guard has not judged, no longer than it may. */
final class HttpSender implements AutoCloseable {
    private static final int ANSWER_MAX = 4_096;
    private static final int CONNECTIONS_MAX = 1_000;
    private static final int CONNECTIONS_OF_ONE = 64;

    private final CloseableHttpClient client;
    private final Duration timeout;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("stats-push-timeouts").factory());

    HttpSender(ReceiverGuard guard, Duration timeout) {
        this.timeout = timeout;
        Timeout limit = Timeout.of(timeout);
        ConnectionConfig connections = ConnectionConfig.custom()
                .setConnectTimeout(limit)
                .setSocketTimeout(limit)
                .build();
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new Judged(guard))
                        .setDefaultConnectionConfig(connections)
                        .setMaxConnTotal(CONNECTIONS_MAX)
                        .setMaxConnPerRoute(CONNECTIONS_OF_ONE)
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(limit)
                        .setConnectionRequestTimeout(limit)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setProxySelector(null)
                .setUserAgent("gouji")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    private record Judged(ReceiverGuard guard) implements DnsResolver {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return guard.addresses(host);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }

    /** What the receiver says. */
    Verdict send(Channel channel, Message message) {
        HttpPost request = new HttpPost(message.address());
        message.headers().forEach(request::setHeader);
        request.setEntity(new StringEntity(message.body(), ContentType.APPLICATION_JSON));
        // A receiver that sends a byte now and then keeps to every other limit.
        ScheduledFuture<?> limit =
                clock.schedule((Runnable) request::cancel, timeout.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return client.execute(request, answer -> verdict(channel, answer));
        } catch (IOException e) {
            return new Verdict.Failed(null, reason(e), null);
        } finally {
            limit.cancel(false);
        }
    }

    /** What went wrong, without the address: it may hold a key. */
    private static String reason(IOException e) {
        return e instanceof UnknownHostException ? e.getMessage() : e.getClass().getSimpleName();
    }

    private static Verdict verdict(Channel channel, ClassicHttpResponse answer) throws IOException {
        Long retryAfter = retryAfter(answer.getFirstHeader("Retry-After"));
        return channel == Channel.WEBHOOK
                ? Verdict.ofWebhook(answer.getCode(), retryAfter)
                : Verdict.ofRobot(answer.getCode(), retryAfter, body(answer));
    }

    private static Long retryAfter(Header header) {
        return header != null && header.getValue().matches("\\d{1,7}") ? Long.valueOf(header.getValue()) : null;
    }

    private static String body(ClassicHttpResponse answer) throws IOException {
        if (answer.getEntity() == null) {
            return "";
        }
        try (InputStream in = answer.getEntity().getContent()) {
            return new String(in.readNBytes(ANSWER_MAX), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        try {
            client.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
