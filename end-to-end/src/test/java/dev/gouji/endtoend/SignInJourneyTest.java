package dev.gouji.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;

/** Somebody before a browser signs in with a token, does what is his to do, and signs out. */
@ExtendWith(ChainExtension.class)
class SignInJourneyTest {
    private static final String OFFICE = "gouji_of-office-inside";

    private final RunningChain chain;
    private final ChainClient client;
    private Browser browser;

    SignInJourneyTest(RunningChain chain) {
        this.chain = chain;
        this.client = chain.client();
    }

    @BeforeEach
    void start() throws IOException {
        browser = Browser.startAsNobody(chain.service("stats").address());
    }

    @AfterEach
    void end() {
        if (browser != null) {
            browser.close();
        }
    }

    private void signIn(String token) {
        browser.driver().findElement(By.id("token")).sendKeys(token);
        browser.follow("form.sign-in button");
    }

    @Test
    void goesToThePortalsAndOutAgain() throws IOException, InterruptedException {
        browser.open("/portals?division=41");
        assertEquals("登录 Sign in", browser.title());
        signIn("gouji_nobody");
        assertTrue(browser.text().contains("GJ-801"), browser.text());
        signIn(OFFICE);
        assertTrue(
                browser.driver().getCurrentUrl().endsWith("/portals?division=41"),
                browser.driver().getCurrentUrl());
        assertTrue(browser.title().startsWith("网站采集"), browser.title());
        assertTrue(browser.driver()
                .findElement(By.cssSelector(".visitor"))
                .getText()
                .contains("office inside"));
        Cookie cookie = browser.driver().manage().getCookieNamed("gouji-token");
        assertTrue(cookie.isHttpOnly());
        assertEquals("Strict", cookie.getSameSite());
        assertEquals("", browser.driver().executeScript("return document.cookie"));
        browser.follow(".visitor button");
        assertNull(browser.driver().manage().getCookieNamed("gouji-token"));
        assertEquals(303, status("/portals?division=41"));
        browser.open("/portals");
        assertEquals("登录 Sign in", browser.title());
    }

    private int status(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(browser.server() + path))
                .header("Accept", "text/html")
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    @Test
    void decidesOnAFindingOfItsDivision() throws IOException {
        byte[] report = Files.readAllBytes(Checkout.root().resolve("samples/row-total-wrong/document.txt"));
        client.post("sign-in/wrong", "text/plain", report).join();
        Awaitility.await("the report")
                .atMost(Duration.ofSeconds(60))
                .until(() -> !client.reports("sign-in/wrong").isEmpty());
        String link = "/reports/%s/%d"
                .formatted(
                        ChainClient.encoded(client.reports("sign-in/wrong")
                                .getFirst()
                                .get("organ_key")
                                .asText()),
                        client.reports("sign-in/wrong").getFirst().get("year").asInt());
        browser.open(link);
        assertEquals(0, browser.all("#finding-1").size());
        browser.follow(".visitor a");
        signIn(ChainClient.TOKEN);
        assertTrue(
                browser.driver().getCurrentUrl().endsWith(link),
                browser.driver().getCurrentUrl());
        browser.driver().findElement(By.cssSelector("#finding-1 summary")).click();
        browser.driver().findElement(By.cssSelector("#finding-1 textarea")).sendKeys("已核对原件 <script>alert(1)</script>");
        browser.follow("#finding-1 button[value=confirmed]");
        assertTrue(
                browser.driver().getCurrentUrl().endsWith("#finding-1"),
                browser.driver().getCurrentUrl());
        String finding = browser.driver().findElement(By.id("finding-1")).getText();
        assertTrue(finding.contains("已确认"), finding);
        assertTrue(finding.contains("已核对原件 <script>alert(1)</script>"), finding);
        assertFalse(new String(report, StandardCharsets.UTF_8).contains("已核对原件"));
    }
}
