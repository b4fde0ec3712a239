package dev.gouji.ingest.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpServer;
import dev.gouji.archive.ArchivePlace;
import dev.gouji.archive.DocumentArchive;
import dev.gouji.archive.S3Access;
import dev.gouji.contract.event.RawDocument;
import dev.gouji.ingest.problem.ProblemException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** The object store is not there, and then it is. How it behaves in all else is tested in the module of the archive. */
class ObjectStoreAwayTest {
    private final List<String> published = new ArrayList<>();
    private final List<String> remembered = new ArrayList<>();

    @Test
    void acknowledgesNothingUntilTheStoreIsBack() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        S3Access access = new S3Access(URI.create("http://127.0.0.1:" + port), "r", true, "key", "secret");
        try (DocumentArchive archive = ArchivePlace.of("s3://bucket").open(0, access)) {
            DocumentIntake intake = new DocumentIntake(
                    archive::store,
                    document -> {
                        published.add(document.documentId());
                        return CompletableFuture.completedStage(null);
                    },
                    new Ledger(),
                    Runnable::run,
                    Clock.systemUTC(),
                    Duration.ofSeconds(5));
            Submission submission = new Submission("年报".getBytes(StandardCharsets.UTF_8), Labels.NONE, "text/plain");
            CompletionException refused = assertThrows(
                    CompletionException.class,
                    () -> intake.take(submission).toCompletableFuture().join());
            assertEquals("GJ-503", ProblemException.in(refused).code());
            assertEquals(List.of(), published);
            assertEquals(List.of(), remembered);

            HttpServer store = store(port);
            try {
                intake.take(submission).toCompletableFuture().join();
                assertEquals(1, published.size());
                assertEquals(published, remembered);
            } finally {
                store.stop(0);
            }
        }
    }

    private static HttpServer store(int port) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.createContext("/", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            if (exchange.getRequestMethod().equals("PUT")) {
                exchange.getResponseHeaders().add("ETag", '"' + md5(body) + '"');
            }
            exchange.sendResponseHeaders(exchange.getRequestMethod().equals("HEAD") ? 404 : 200, -1);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static String md5(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(body));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class Ledger implements DocumentLedger {
        @Override
        public CompletionStage<Set<String>> known(Set<String> documentIds) {
            return CompletableFuture.completedStage(Set.of());
        }

        @Override
        public CompletionStage<Void> remember(List<RawDocument> documents) {
            documents.forEach(document -> remembered.add(document.documentId()));
            return CompletableFuture.completedStage(null);
        }
    }
}
