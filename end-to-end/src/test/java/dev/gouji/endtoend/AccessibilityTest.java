package dev.gouji.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page before axe-core: nothing that it calls serious or critical. */
@ExtendWith(ChainExtension.class)
class AccessibilityTest {
    private static final Path WRONG = Checkout.root().resolve("samples/results-total-wrong/document.html");
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final RunningChain chain;
    private final ChainClient client;

    AccessibilityTest(RunningChain chain) {
        this.chain = chain;
        this.client = chain.client();
    }

    @Test
    void nothingGraveOnAnyPage() throws IOException {
        String wrong = Files.readString(WRONG);
        client.post("axe/wrong", "text/html", wrong.getBytes(UTF_8)).join();
        // Published once more with another wording, so that there is a change to be shown.
        byte[] again = wrong.replace("主动公开", "及时主动公开").getBytes(UTF_8);
        client.post("axe/wrong", "text/html", again).join();
        byte[] older = wrong.replace("2023", "2022").replace("主动公开", "认真主动公开").getBytes(UTF_8);
        client.post("axe/older", "text/html", older).join();
        client.post("axe/refused", "text/plain", new byte[] {'?'}).join();
        Awaitility.await("two versions, another year and a refusal")
                .atMost(Duration.ofSeconds(60))
                .until(() -> client.outcomes("axe/").size() == 4);
        JsonNode report = client.reports("axe/wrong").getFirst();
        String link = "/reports/%s/%d"
                .formatted(
                        ChainClient.encoded(report.get("organ_key").asText()),
                        report.get("year").asInt());
        List<String> pages = List.of(
                "/",
                "/reports",
                "/reports?severity=error&limit=1",
                link,
                link + "/diff",
                link + "/compare",
                link + "/peers",
                link + "/original?finding=1",
                link + "/original?cell=t3.result_total.total",
                "/divisions/41",
                "/search",
                "/search?q=%E6%94%BF%E5%BA%9C",
                "/alerts",
                "/coverage",
                "/statistics",
                "/series",
                "/rules",
                "/rules/T3-002",
                "/check",
                "/portals",
                "/refusals",
                "/datasets",
                "/dead-letters",
                "/sign-in?to=/portals",
                "/dead-letters?redriven=true",
                "/reports/nobody/2023");
        List<String> found = new ArrayList<>();
        try (Browser browser = Browser.start(chain.service("stats").address())) {
            for (String page : pages) {
                browser.open(page);
                new AxeBuilder()
                        .setLegacyMode(true).analyze(browser.driver()).getViolations().stream()
                                .filter(rule -> GRAVE.contains(rule.getImpact()))
                                .forEach(rule -> found.add(page + " " + described(rule)));
            }
        }
        assertEquals(List.of(), found, () -> String.join("\n", found));
        System.out.printf("AccessibilityTest: %d pages without a serious or critical issue%n", pages.size());
    }

    private static String described(Rule rule) {
        return "%s %s: %s"
                .formatted(
                        rule.getImpact(),
                        rule.getId(),
                        rule.getNodes().stream()
                                .limit(3)
                                .map(node -> node.getHtml())
                                .toList());
    }
}
