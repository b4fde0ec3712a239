package dev.gouji.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.launcher.bench.GeneratedReports;
import dev.gouji.launcher.bench.GeneratedReports.Generated;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The database of stats is lost: from the topics alone its views come back as they were, byte for byte. */
@ExtendWith(ChainExtension.class)
class RestoreDrillTest {
    private static final Duration LONG = Duration.ofSeconds(120);
    private static final int REPORTS = 12;
    private static final List<String> VIEWS = List.of(
            "/v1/reports?limit=200",
            "/v1/findings?limit=200",
            "/v1/refusals?limit=200",
            "/v1/coverage",
            "/v1/statistics?year=2023",
            "/v1/series?concept=received");

    private final RunningChain chain;
    private final ChainClient client;

    RestoreDrillTest(RunningChain chain) {
        this.chain = chain;
        this.client = chain.client();
    }

    @Test
    void theViewsComeBackAsTheyWere() throws SQLException {
        GeneratedReports reports = new GeneratedReports(11);
        for (int i = 0; i < REPORTS; i++) {
            Generated document = reports.text(7000 + i);
            client.post("drill/" + i, document.mediaType(), document.content()).join();
        }
        client.post("drill/none", "text/plain", "不是年报".getBytes(StandardCharsets.UTF_8))
                .join();
        Awaitility.await().atMost(LONG).until(() -> client.outcomes("drill/").size() == REPORTS + 1);
        Map<String, String> before = views();
        assertTrue(before.get("/v1/reports?limit=200").contains("drill/3"));
        int outcomes = client.outcomes("").size();

        chain.service("stats").close();
        chain.loseViews();
        chain.service("stats").start();
        chain.service("stats").awaitReady();

        Awaitility.await().atMost(LONG).until(() -> client.outcomes("").size() == outcomes);
        assertEquals(before, views());
    }

    private Map<String, String> views() {
        Map<String, String> views = new TreeMap<>();
        VIEWS.forEach(path -> views.put(path, client.answer(path)));
        return views;
    }
}
