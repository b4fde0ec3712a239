package dev.gouji.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.launcher.bench.GeneratedReports;
import dev.gouji.launcher.bench.GeneratedReports.Generated;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** What people come for, in a browser, over documents that went through the whole chain. */
@ExtendWith(ChainExtension.class)
class JourneysTest {
    private static final Path WRONG = Checkout.root().resolve("samples/results-total-wrong/document.html");
    private static final GeneratedReports REPORTS = new GeneratedReports(11);

    private final RunningChain chain;
    private final ChainClient client;
    private Browser browser;

    JourneysTest(RunningChain chain) {
        this.chain = chain;
        this.client = chain.client();
    }

    @BeforeEach
    void start() throws IOException {
        browser = Browser.start(chain.service("stats").address());
        received("journeys/wrong", "text/html", Files.readAllBytes(WRONG));
    }

    /** Nothing may come from elsewhere, and nothing may be missing, wherever a journey leads. */
    @AfterEach
    void askedNobodyElse() {
        if (browser != null) {
            assertEquals(
                    Set.of(URI.create(browser.server()).getAuthority()),
                    browser.hostsAsked(),
                    "hosts asked for anything");
            assertEquals(List.of(), browser.complaints());
            browser.close();
        }
    }

    @Test
    void anOfficeGoesFromTheOverviewToTheWrongFigureInTheOriginal() {
        browser.open("/?year="
                + client.reports("journeys/wrong").getFirst().get("year").asText());
        browser.follow("a[href^='/reports?'][href*='severity=error']");
        browser.follow("table.list tbody a");
        assertTrue(browser.all("table.form td.marked").size() > 0);
        browser.open(wrongReport());
        assertTrue(browser.all("table.form td.marked.error").size() > 2);
        assertTrue(browser.driver()
                .findElement(By.cssSelector("table.sides"))
                .getText()
                .contains("应为"));
        browser.follow("table.sides a[href*='/original?cell=']");
        assertEquals(1, browser.all("#here").size(), browser.text());
        assertTrue(browser.driver().findElement(By.id("here")).getText().strip().matches("\\d+"));
        browser.follow(".back a");
        assertTrue(browser.driver().getCurrentUrl().contains("#t3."));
    }

    @Test
    void aListIsNarrowedAndItsAddressKeepsTheState() {
        browser.open("/reports");
        int all = total();
        browser.follow(".faceted aside a[href*='severity=error']");
        browser.follow(".faceted aside a[href*='year=']");
        int few = total();
        assertTrue(few > 0 && few <= all, "%d of %d".formatted(few, all));
        String address = browser.driver().getCurrentUrl();
        browser.open("/");
        browser.open(address);
        assertEquals(few, total());
        assertEquals(3, browser.all(".chosen li").size());
        browser.follow(".chosen li:last-child a");
        assertTrue(total() >= all);
    }

    private int total() {
        return Integer.parseInt(
                browser.driver().findElement(By.cssSelector("[role=status] b")).getText());
    }

    @Test
    void aClerkChecksADraftOfWhichNothingIsKept() {
        int before = client.outcomes("").size();
        browser.open("/check");
        browser.driver()
                .findElement(By.id("file"))
                .sendKeys(WRONG.toAbsolutePath().toString());
        browser.follow("main form button");
        assertTrue(browser.text().contains("T3-002"), browser.text());
        assertTrue(browser.all(".findings li.error").size() >= 2);
        assertEquals(before, client.outcomes("").size());
    }

    @Test
    void aCorrectionIsSeenAgainstTheVersionBefore() {
        Generated first = REPORTS.text(2001);
        received("journeys/corrected", first.mediaType(), first.content());
        String text = new String(first.content(), StandardCharsets.UTF_8);
        int end = text.indexOf('。', text.indexOf("一、")) + 1;
        received(
                "journeys/corrected",
                first.mediaType(),
                (text.substring(0, end) + "此处已经更正。" + text.substring(end)).getBytes(StandardCharsets.UTF_8));
        JsonNode report = client.reports("journeys/corrected").getFirst();
        browser.open(link(report));
        browser.follow("#history a[href*='/diff?']");
        assertTrue(browser.driver()
                .findElement(By.cssSelector(".changes ins"))
                .getText()
                .contains("此处已经更正"));
        assertTrue(browser.text().contains("各格数据未变"));
    }

    @Test
    void aResearcherGoesFromRatesToASeries() {
        browser.open("/statistics");
        assertTrue(browser.text().contains("予以公开 ÷ 办理结果总计"));
        browser.follow("a[href*='concept=received']");
        assertTrue(browser.title().startsWith("本年新收申请"));
        assertTrue(browser.all("svg.chart circle").size() > 0);
        assertEquals(
                browser.all("svg.chart circle").size(),
                browser.all("table.list tbody tr").size());
    }

    @Test
    void aRuleIsLookedUpAndWhereItFound() {
        browser.open("/rules");
        assertTrue(browser.all("table.list tbody tr").size() > 100);
        browser.follow("a[href='/rules/T3-002']");
        assertTrue(browser.title().startsWith("T3-002"));
        browser.follow("a[href='/reports?rule=T3-002']");
        assertTrue(total() > 0);
    }

    @Test
    void theKeyboardReachesTheContentFirstAndTypeGrows() {
        browser.open("/reports");
        browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
        assertEquals(
                "跳到正文 Skip to content",
                browser.driver().switchTo().activeElement().getText());
        browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
        assertTrue(browser.driver().getCurrentUrl().endsWith("#content"));
        browser.follow(".type-large");
        assertEquals("22px", size());
        assertTrue(browser.driver().getCurrentUrl().endsWith("/reports"));
        browser.follow(".type-normal");
        assertFalse(size().equals("22px"));
    }

    private Object size() {
        return browser.driver().executeScript("return getComputedStyle(document.documentElement).fontSize");
    }

    private String wrongReport() {
        return link(client.reports("journeys/wrong").getFirst());
    }

    private static String link(JsonNode report) {
        return "/reports/%s/%d"
                .formatted(
                        path(report.get("organ_key").asText()),
                        report.get("year").asInt());
    }

    private static String path(String text) {
        return ChainClient.encoded(text);
    }

    private void received(String source, String mediaType, byte[] content) {
        HttpResponse<String> answer = client.post(source, mediaType, content).join();
        String id = ChainClient.json(answer).get("document_id").asText();
        Awaitility.await("the outcome of " + source)
                .atMost(Duration.ofSeconds(60))
                .until(() -> client.outcome(id).isPresent());
    }
}
