package dev.gouji.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.contract.event.WireEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium that keeps what it asked for and what it complained of. */
final class Browser implements AutoCloseable {
    private static final String[] FOLDERS = {"/usr/bin", "/usr/local/bin", "/usr/lib/chromium"};

    private final ChromeDriver driver;
    private final String server;

    private Browser(String server, Path program, Path driverProgram) throws IOException {
        this.server = server;
        ChromeOptions options = new ChromeOptions();
        options.setBinary(program.toString());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1280,1000",
                "--user-data-dir=" + Files.createTempDirectory("gouji-browser"));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable("performance", Level.ALL);
        logs.enable("browser", Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driverProgram.toFile())
                .usingAnyFreePort()
                .build();
        driver = new ChromeDriver(service, options);
    }

    /** Starts one for the pages of a server, also for those that need a token; leaves the tests out where there is none. */
    static Browser start(String server) throws IOException {
        Browser browser = startAsNobody(server);
        browser.driver.executeCdpCommand("Network.enable", Map.of());
        browser.driver.executeCdpCommand(
                "Network.setExtraHTTPHeaders",
                Map.of("headers", Map.of("Authorization", "Bearer " + ChainClient.TOKEN)));
        return browser;
    }

    /** Starts one that says nothing of who sits before it. */
    static Browser startAsNobody(String server) throws IOException {
        Optional<Path> program = found("chromium", "chromium-browser", "google-chrome");
        Optional<Path> driver = found("chromedriver");
        Assumptions.assumeTrue(
                program.isPresent() && driver.isPresent(),
                "No Chromium with its driver (Debian: chromium, chromium-driver): the pages are not tried in a browser");
        return new Browser(server, program.get(), driver.get());
    }

    private static Optional<Path> found(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(FOLDERS).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    ChromeDriver driver() {
        return driver;
    }

    void open(String path) {
        driver.get(path.startsWith("http") ? path : server + path);
    }

    String title() {
        return driver.findElement(By.tagName("h1")).getText();
    }

    String text() {
        return driver.findElement(By.tagName("main")).getText();
    }

    /** Follows the first link, or presses the first button, that a selector finds, to the page where it leads. */
    void follow(String selector) {
        WebElement link = driver.findElement(By.cssSelector(selector));
        driver.executeScript("window.left = true; arguments[0].scrollIntoView({block: 'center'})", link);
        link.click();
        Awaitility.await("the page behind " + selector)
                .atMost(Duration.ofSeconds(60))
                .until(() -> Boolean.TRUE.equals(
                        driver.executeScript("return !window.left && document.readyState === 'complete'")));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Hosts and ports that were asked for anything since the last call. */
    TreeSet<String> hostsAsked() {
        TreeSet<String> hosts = new TreeSet<>();
        for (LogEntry entry : driver.manage().logs().get("performance")) {
            JsonNode message = json(entry.getMessage()).path("message");
            String url = message.path("params").path("request").path("url").asText();
            if (message.path("method").asText().equals("Network.requestWillBeSent") && url.startsWith("http")) {
                hosts.add(URI.create(url.replaceAll("[?#].*", "")).getAuthority());
            }
        }
        return hosts;
    }

    /** What the console says since the last call: broken style sheets, and whatever the policy kept from running. */
    List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get("browser")) {
            // Nobody draws a picture for the tab.
            if (!entry.getMessage().contains("/favicon.ico")) {
                complaints.add(entry.getLevel() + " " + entry.getMessage());
            }
        }
        return complaints;
    }

    /** Runs something in every new page before anything of the page itself. */
    void beforeEachPage(String script) {
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    }

    String server() {
        return server;
    }

    private static JsonNode json(String text) {
        try {
            return WireEvent.json().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
