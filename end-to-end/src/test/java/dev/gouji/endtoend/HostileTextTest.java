package dev.gouji.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.launcher.bench.GeneratedReports;
import dev.gouji.launcher.bench.GeneratedReports.Generated;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.WebElement;

/** Scripts in everything that a portal can say: names of organs, prose, cells, file names, addresses. None may run. */
@ExtendWith(ChainExtension.class)
class HostileTextTest {
    /** Each would call {@code ran()}. */
    private static final List<String> PAYLOADS = """
            <script>ran()</script>
            <img src=x onerror=ran()>
            <svg onload=ran()>
            <svg><script>ran()</script></svg>
            "><script>ran()</script>
            '><img src=x onerror=ran()>
            " onmouseover="ran()" autofocus onfocus="ran()
            ' onfocus='ran()' autofocus='
            </title><script>ran()</script>
            </textarea><script>ran()</script>
            </style><script>ran()</script>
            <iframe src="javascript:parent.ran()"></iframe>
            <iframe srcdoc="<script>parent.ran()</script>"></iframe>
            <a href="javascript:ran()">x</a>
            <body onload=ran()>
            <input autofocus onfocus=ran()>
            <details open ontoggle=ran()>
            <video><source onerror=ran()></video>
            <audio src=x onerror=ran()>
            <object data="javascript:ran()"></object>
            <embed src="javascript:ran()">
            <form action="javascript:ran()"><button>x</button></form>
            <math><mtext></table><mglyph><style><img src=x onerror=ran()>
            <link rel=stylesheet href="javascript:ran()">
            <meta http-equiv="refresh" content="0;url=javascript:ran()">
            <base href="javascript:ran()//">
            <noscript><p title="</noscript><img src=x onerror=ran()>">
            <!--><script>ran()</script>-->
            {ran()}${ran()}{{ran()}}{#include}{/}
            &lt;script&gt;ran()&lt;/script&gt;<scr<script>ipt>ran()</script>
            """.lines().toList();

    private static final GeneratedReports REPORTS = new GeneratedReports(13);

    private final RunningChain chain;
    private final ChainClient client;

    HostileTextTest(RunningChain chain) {
        this.chain = chain;
        this.client = chain.client();
    }

    @Test
    void nothingThatIsCrawledEverRuns() throws IOException {
        assertEquals(30, PAYLOADS.size());
        for (int i = 0; i < PAYLOADS.size(); i++) {
            send(i, PAYLOADS.get(i));
        }
        Awaitility.await("all outcomes")
                .atMost(Duration.ofSeconds(90))
                .until(() -> client.outcomes("hostile/").size() >= 2 * PAYLOADS.size());
        Set<String> pages = new LinkedHashSet<>(List.of(
                "/",
                "/search?q=ran&limit=200",
                "/alerts?limit=200",
                "/reports?limit=200",
                "/refusals?limit=200",
                "/coverage?limit=200",
                "/statistics",
                "/series"));
        for (JsonNode report : client.reports("hostile/")) {
            String link = "/reports/%s/%d"
                    .formatted(
                            ChainClient.encoded(report.get("organ_key").asText()),
                            report.get("year").asInt());
            pages.addAll(List.of(link, link + "/original", link + "/peers"));
            if (hasFindings(report)) {
                pages.add(link + "/original?finding=1");
            }
            pages.add("/series?organ="
                    + ChainClient.encoded(report.get("organ_key").asText()));
        }
        assertTrue(pages.size() > 4 * PAYLOADS.size(), "only %d pages".formatted(pages.size()));
        visit(pages);
    }

    private static boolean hasFindings(JsonNode report) {
        return report.get("errors").asInt()
                        + report.get("warnings").asInt()
                        + report.get("infos").asInt()
                > 0;
    }

    /** As text with the payload in the name, the prose and a cell; as a page that holds the payload as it is. */
    private void send(int number, String payload) {
        Generated report = REPORTS.text(3000 + number);
        String text = new String(report.content(), StandardCharsets.UTF_8)
                .replace(report.organ(), report.organ().replaceFirst("(.)$", payload.replace("$", "\\$") + "$1"))
                .replaceFirst("。", "。" + java.util.regex.Matcher.quoteReplacement(payload));
        post(number, "text", payload, report.mediaType(), text);
        Generated page = REPORTS.html(4000 + number);
        String html = new String(page.content(), StandardCharsets.UTF_8)
                .replaceFirst("</p>", java.util.regex.Matcher.quoteReplacement(escaped(payload) + payload + "</p>"))
                .replaceFirst("</td>", java.util.regex.Matcher.quoteReplacement(escaped(payload) + "</td>"));
        post(number, "page", payload, page.mediaType(), html);
    }

    private void post(int number, String shape, String payload, String mediaType, String content) {
        Map<String, String> query = new TreeMap<>();
        query.put("source", "hostile/%d/%s/%s".formatted(number, shape, payload));
        query.put("organ", payload);
        query.put("file_name", payload);
        int status = client.post(query, mediaType, content.getBytes(StandardCharsets.UTF_8))
                .join()
                .statusCode();
        assertEquals(202, status, payload);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void visit(Set<String> pages) throws IOException {
        List<String> ran = new ArrayList<>();
        try (Browser browser = Browser.start(chain.service("stats").address())) {
            browser.beforeEachPage("window.runs = 0; window.ran = function () { window.runs++; };");
            for (String page : pages) {
                browser.open(page);
                for (WebElement focusable : browser.all("main [autofocus], main [onfocus], main [onclick]")) {
                    ran.add(page + " has " + focusable.getTagName() + " with a handler");
                }
                Object runs = browser.driver().executeScript("return window.runs");
                Object foreign = browser.driver()
                        .executeScript("return document.querySelectorAll('script, iframe, object, embed, img, base,"
                                + " meta[http-equiv], [href^=\"javascript:\"], [action^=\"javascript:\"]').length");
                if (!"0".equals(String.valueOf(runs)) || !"0".equals(String.valueOf(foreign))) {
                    ran.add("%s ran %s, foreign elements %s".formatted(page, runs, foreign));
                }
                browser.complaints().forEach(complaint -> ran.add(page + " " + complaint));
            }
            assertEquals(1, browser.hostsAsked().size());
        }
        assertEquals(List.of(), ran, () -> String.join("\n", ran));
        System.out.printf("HostileTextTest: %d payloads on %d pages, none ran%n", PAYLOADS.size(), pages.size());
    }
}
