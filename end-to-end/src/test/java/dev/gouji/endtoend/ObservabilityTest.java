package dev.gouji.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.gouji.launcher.bench.GeneratedReports;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Dashboards and alert rules against what the running services really measure. */
@ExtendWith(ChainExtension.class)
class ObservabilityTest {
    private static final Path FOLDER = Checkout.root().resolve("deploy/observability");
    private static final Path RUNBOOK = Checkout.root().resolve("docs/how-to/answer-an-alarm.md");
    /** Names of metrics end in what they count; words of the query language do not. */
    private static final Pattern METRIC = Pattern.compile("\\b(?:gouji|kafka|http|jvm|process)_[a-z0-9_]+\\b");

    private final RunningChain chain;

    ObservabilityTest(RunningChain chain) {
        this.chain = chain;
    }

    @Test
    void everyMetricExists() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (String expression : expressions()) {
            Matcher metric = METRIC.matcher(expression);
            while (metric.find()) {
                asked.add(metric.group());
            }
        }
        assertTrue(asked.size() > 8, asked::toString);
        GeneratedReports.Generated document = new GeneratedReports(7).text(9001);
        chain.client()
                .post("observed/1", document.mediaType(), document.content())
                .join();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> {
                    Set<String> missing = new TreeSet<>(asked);
                    missing.removeAll(scraped());
                    assertEquals(Set.of(), missing);
                });
    }

    @Test
    void everyAlertHasItsPage() throws IOException {
        String runbook = Files.readString(RUNBOOK);
        Set<String> alerts = new TreeSet<>();
        for (JsonNode rule : rules()) {
            String name = rule.get("alert").asText();
            alerts.add(name);
            assertTrue(runbook.contains("\n## " + name + "\n"), name + " has no page in " + RUNBOOK);
            assertEquals(
                    "docs/how-to/answer-an-alarm.md#" + name.toLowerCase(java.util.Locale.ROOT),
                    rule.at("/annotations/runbook").asText());
        }
        Matcher page = Pattern.compile("(?m)^## (\\w+)$").matcher(runbook);
        Set<String> pages = new TreeSet<>();
        while (page.find()) {
            pages.add(page.group(1));
        }
        assertEquals(alerts, pages);
    }

    private static List<String> expressions() throws IOException {
        List<String> expressions = new ArrayList<>();
        rules().forEach(rule -> expressions.add(rule.get("expr").asText()));
        JsonNode dashboard =
                new ObjectMapper().readTree(FOLDER.resolve("dashboard.json").toFile());
        dashboard
                .get("panels")
                .forEach(panel -> panel.get("targets")
                        .forEach(target -> expressions.add(target.get("expr").asText())));
        return expressions;
    }

    private static List<JsonNode> rules() throws IOException {
        List<JsonNode> rules = new ArrayList<>();
        new ObjectMapper(new YAMLFactory())
                .readTree(FOLDER.resolve("alerts.yaml").toFile())
                .get("groups")
                .forEach(group -> group.get("rules").forEach(rules::add));
        return rules;
    }

    private Set<String> scraped() {
        Set<String> names = new TreeSet<>();
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (String service : List.of("ingest", "parse", "validate", "stats")) {
                URI address = URI.create(chain.service(service).address() + "/q/metrics");
                String body = http.sendAsync(
                                HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                        .join()
                        .body();
                body.lines().filter(line -> !line.startsWith("#")).forEach(line -> names.add(line.split("[{ ]", 2)[0]));
            }
        }
        return names;
    }
}
