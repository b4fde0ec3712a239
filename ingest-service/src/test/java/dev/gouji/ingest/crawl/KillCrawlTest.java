package dev.gouji.ingest.crawl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import dev.gouji.ingest.store.FrontierDatabase;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** kill -9 in mid-crawl: the same result, and a page of a host at most is asked for again. */
class KillCrawlTest {
    private static final int KILLS = Integer.getInteger("gouji.kills", 20);
    private static final int HOSTS = 12;
    private static final int REPORTS = 20 + KILLS;

    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();

    @TempDir
    Path folder;

    @Test
    void goesOnWhereItWasKilled() throws Exception {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        FrontierDatabase.empty();
        HttpServer web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
        web.setExecutor(
                Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()));
        web.createContext("/", exchange -> {
            byte[] body = answer(exchange.getRequestURI());
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        web.start();
        try {
            for (int kill = 1; kill <= KILLS; kill++) {
                killIn(crawler(web), share(kill, random));
            }
            finish(web);
        } finally {
            web.stop(0);
        }
        Set<String> published = new TreeSet<>(Files.readAllLines(folder.resolve("published")));
        assertEquals(HOSTS * REPORTS, published.size());
        assertEquals(
                HOSTS * REPORTS,
                FrontierDatabase.number("select count(*) from ingest.page where kind = 'REPORT' and state = 'STORED'"));
        Map<String, Integer> again = new java.util.TreeMap<>();
        asked.forEach((page, times) -> again.merge(URI.create(page).getHost(), times.get() - 1, Integer::sum));
        again.values().removeIf(times -> times == 0);
        System.out.printf("%d kills, asked again: %s%n", KILLS, again);
        again.forEach((host, times) -> assertTrue(times <= KILLS, host + " " + times));
        asked.forEach((page, times) -> assertTrue(times.get() <= KILLS + 1, page + " " + times));
    }

    /** How many requests the kill waits for: by work and not by time, so that no machine is too fast or too slow for it. */
    private static int share(int kill, Random random) {
        int step = HOSTS * (REPORTS + 1) / (KILLS + 1);
        return step * kill - random.nextInt(step / 2);
    }

    private void killIn(Process crawler, int requests) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (requests() < requests && crawler.isAlive() && System.nanoTime() < end) {
            Thread.sleep(1);
        }
        assertTrue(requests() >= requests && crawler.isAlive(), () -> read(folder.resolve("crawler.log")));
        crawler.destroyForcibly().waitFor();
        // The time that its leases have left passes at once.
        FrontierDatabase.ask("update ingest.host set lease_until = now() where lease_id is not null");
        assertTrue(requests() < HOSTS * (REPORTS + 1), "all was done before the kill");
    }

    /** Ends by SIGTERM, and then no host is held any more. */
    private void finish(HttpServer web) throws Exception {
        Process crawler = crawler(web);
        long end = System.nanoTime() + Duration.ofSeconds(120).toNanos();
        while (FrontierDatabase.number("select count(*) from ingest.page where due_at <= now()") > 0
                && System.nanoTime() < end) {
            Thread.sleep(300);
        }
        crawler.destroy();
        assertTrue(crawler.waitFor(30, TimeUnit.SECONDS), "does not end");
        assertEquals(0, FrontierDatabase.number("select count(*) from ingest.host where lease_id is not null"));
    }

    private Process crawler(HttpServer web) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx200m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        CrawlingProcess.class.getName(),
                        FrontierDatabase.address(),
                        folder.toString(),
                        String.valueOf(web.getAddress().getPort()),
                        String.valueOf(HOSTS))
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), "crawler.log"))
                .start();
        while (process.isAlive()
                && !Files.readString(folder.resolve("crawler.log")).contains("crawling")) {
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        }
        assertTrue(process.isAlive(), () -> read(folder.resolve("crawler.log")));
        return process;
    }

    private byte[] answer(URI uri) {
        asked.computeIfAbsent(uri.toString(), same -> new AtomicInteger()).incrementAndGet();
        StringBuilder text = new StringBuilder();
        if (uri.getPath().equals("/list")) {
            for (int i = 0; i < REPORTS; i++) {
                text.append("report http://%s/r%d 年报%d\n".formatted(uri.getHost(), i, i));
            }
        } else {
            text.append("报告 ").append(uri);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private int requests() {
        return asked.values().stream().mapToInt(AtomicInteger::get).sum();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
