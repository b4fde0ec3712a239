package dev.gouji.ingest.fetch;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SchemePortResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionOperator;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.NoopHostnameVerifier;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.config.CharCodingConfig;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.ssl.SSLContexts;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * Builds the one HTTP client: everything that a client does by itself is off, because each of it would be a request, a
 * header or an address that nobody has judged.
 */
final class Clients {
    private static final int HEADERS_MAX = 200;
    private static final int HEADER_LINE_MAX = 16 * 1024;
    private static final int CONNECTIONS_MAX = 512;
    private static final TimeValue KEPT_OPEN = TimeValue.ofSeconds(35);
    private static final TimeValue UNCHECKED_FOR = TimeValue.ofMilliseconds(500);

    /** Answers what the guard has cleared for the request of this thread, and asks nobody. */
    private static final DnsResolver PINNED = new DnsResolver() {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return Attempt.addresses(host).stream()
                    .map(InetSocketAddress::getAddress)
                    .toArray(InetAddress[]::new);
        }

        @Override
        public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
            return Attempt.addresses(host);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    };

    private Clients() {}

    /**
     * @param agent value of User-Agent
     * @param trusted hosts whose certificate is taken as it is
     * @param sockets makes unconnected ones
     */
    static CloseableHttpClient client(String agent, FetchLimits limits, Set<String> trusted, Supplier<Socket> sockets) {
        Timeout whole = Timeout.of(limits.whole());
        RequestConfig requests = RequestConfig.custom()
                .setConnectionRequestTimeout(whole)
                .setResponseTimeout(whole)
                .setProtocolUpgradeEnabled(false)
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections(limits, trusted, sockets))
                .setDefaultRequestConfig(requests)
                .setUserAgent(agent)
                .setProxySelector(null)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableConnectionState()
                .evictIdleConnections(KEPT_OPEN)
                .build();
    }

    private static PoolingHttpClientConnectionManager connections(
            FetchLimits limits, Set<String> trusted, Supplier<Socket> sockets) {
        ConnectionConfig config = ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(limits.connect()))
                .setSocketTimeout(Timeout.of(limits.whole()))
                .setValidateAfterInactivity(UNCHECKED_FOR)
                .build();
        ManagedHttpClientConnectionFactory factory = ManagedHttpClientConnectionFactory.builder()
                .http1Config(Http1Config.custom()
                        .setMaxHeaderCount(HEADERS_MAX)
                        .setMaxLineLength(HEADER_LINE_MAX)
                        .setMaxEmptyLineCount(HEADERS_MAX)
                        .build())
                // Bytes as they are: portals write Chinese into Location.
                .charCodingConfig(CharCodingConfig.custom()
                        .setCharset(StandardCharsets.ISO_8859_1)
                        .build())
                .build();
        return new PinnedConnections(sockets)
                .setConnectionFactory(factory)
                .setDefaultConnectionConfig(config)
                .setDnsResolver(PINNED)
                .setTlsSocketStrategy(tls(trusted))
                .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.LAX)
                .setMaxConnPerRoute(1)
                .setMaxConnTotal(CONNECTIONS_MAX)
                .build();
    }

    private static TlsSocketStrategy tls(Set<String> trusted) {
        TlsSocketStrategy strict = new DefaultClientTlsStrategy(SSLContexts.createDefault());
        TlsSocketStrategy lenient = lenient();
        return (socket, target, port, attachment, context) -> (trusted.contains(target) || Attempt.takesAnyCertificate()
                        ? lenient
                        : strict)
                .upgrade(socket, target, port, attachment, context);
    }

    private static TlsSocketStrategy lenient() {
        try {
            return new DefaultClientTlsStrategy(
                    SSLContexts.custom()
                            .loadTrustMaterial((chain, authType) -> true)
                            .build(),
                    HostnameVerificationPolicy.CLIENT,
                    NoopHostnameVerifier.INSTANCE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has TLS", e);
        }
    }

    /** The builder has no setter for where sockets come from. */
    private static final class PinnedConnections extends PoolingHttpClientConnectionManagerBuilder {
        private final Supplier<Socket> sockets;

        PinnedConnections(Supplier<Socket> sockets) {
            this.sockets = sockets;
        }

        @Override
        protected HttpClientConnectionOperator createConnectionOperator(
                SchemePortResolver ports, DnsResolver names, TlsSocketStrategy tls) {
            return new DefaultHttpClientConnectionOperator(
                    proxy -> Attempt.socket(sockets),
                    ports,
                    names,
                    RegistryBuilder.<TlsSocketStrategy>create()
                            .register("https", tls)
                            .build());
        }
    }
}
