package dev.gouji.ingest.crawl;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gouji.contract.event.DocumentId;
import dev.gouji.contract.event.RawDocument;
import dev.gouji.ingest.farm.Farm;
import dev.gouji.ingest.farm.FarmPlan;
import dev.gouji.ingest.farm.FarmPortal;
import dev.gouji.ingest.farm.FarmRequest;
import dev.gouji.ingest.fetch.FetchLimits;
import dev.gouji.ingest.store.FrontierDatabase;
import dev.gouji.ingest.store.PostgresFrontier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Another crawler's view of the farm: {@code wget --mirror}, which follows every link and runs no script. It fetches all
 * that we fetch, and each report that it brings home is one that we found.
 */
class WgetMirrorTest {
    private static final int PORTALS = 14;

    /** Of the kinds of list that wget can read: it knows HTML, and neither site maps, feeds, JSON nor scripts. */
    private static boolean isLinked(FarmPortal portal) {
        return switch (portal.kind()) {
            case LIST_PAGES, CUT_TITLES -> true;
            case SCRIPT_PAGES, SITEMAP, RSS, ATOM, JSON -> false;
        };
    }

    @TempDir
    Path folder;

    @Test
    void findsEveryReportThatAMirrorHoldsAndAsksForNothingElse() throws Exception {
        assumeTrue(isThere(), "没有 wget，未作比较。 There is no wget: nothing was compared.");
        try (Farm farm = Farm.start(FarmPlan.of(77, PORTALS))) {
            List<FarmPortal> linked =
                    farm.portals().stream().filter(WgetMirrorTest::isLinked).toList();
            assertTrue(linked.size() >= 4, linked.toString());
            mirror(farm, linked);
            Set<String> mirrored = asked(farm, linked);
            Set<String> hashes = hashes();
            farm.log().clear();

            FakeIntake intake = crawl(farm);
            Set<String> ours = asked(farm, linked);
            Set<String> published =
                    intake.published.stream().map(RawDocument::sha256).collect(Collectors.toSet());
            System.out.printf(
                    "wget asked for %d pages of %d portals, we for %d%n", mirrored.size(), linked.size(), ours.size());
            assertEquals(Set.of(), FarmCrawl.without(ours, mirrored), "what we ask for and wget does not");
            Set<String> reports = FarmCrawl.expected(linked);
            assertEquals(Set.of(), FarmCrawl.without(reports, hashes), "reports that wget does not bring home");
            assertEquals(Set.of(), FarmCrawl.without(reports, published), "reports that we do not find");
        }
    }

    private static boolean isThere() {
        try {
            return new ProcessBuilder("wget", "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor(10, TimeUnit.SECONDS);
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void mirror(Farm farm, List<FarmPortal> portals) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "wget",
                "--mirror",
                "--no-verbose",
                "--tries=1",
                "--timeout=20",
                "--directory-prefix=" + folder,
                "--execute=use_proxy=yes",
                "--execute=http_proxy=http://127.0.0.1:" + farm.proxyPort(),
                "--execute=no_proxy="));
        portals.forEach(portal -> command.add(portal.entry()));
        Process wget = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("wget.log").toFile())
                .start();
        assertTrue(wget.waitFor(120, TimeUnit.SECONDS), "wget does not end");
        // 8: some answer was an error, as the pages are that robots.txt or nobody has.
        assertTrue(Set.of(0, 8).contains(wget.exitValue()), Files.readString(folder.resolve("wget.log")));
    }

    /** Host and path of what was answered in full. */
    private static Set<String> asked(Farm farm, List<FarmPortal> portals) {
        Set<String> hosts = portals.stream().map(FarmPortal::host).collect(Collectors.toSet());
        return farm.log().requests().stream()
                .filter(request -> hosts.contains(request.host()) && !request.isRobots() && request.status() == 200)
                .map(WgetMirrorTest::page)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String page(FarmRequest request) {
        return request.host() + request.target();
    }

    private Set<String> hashes() throws IOException {
        Set<String> hashes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.add(DocumentId.sha256(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }

    private static FakeIntake crawl(Farm farm) {
        FakeIntake intake = new FakeIntake();
        try (Crawler crawler = FarmCrawl.crawler(
                farm,
                new PostgresFrontier(FrontierDatabase.empty()),
                intake.intake(),
                intake,
                new RememberingWatch(),
                FetchLimits.USUAL,
                false)) {
            crawler.start();
            await().pollInterval(Duration.ofMillis(200)).atMost(60, SECONDS).until(() -> FarmCrawl.isIdle(crawler));
        }
        return intake;
    }
}
