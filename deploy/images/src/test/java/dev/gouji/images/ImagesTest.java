package dev.gouji.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The images as an engine would run them: unpacked, with their own JDK, entry point and cache, beside a real broker and database. */
class ImagesTest {
    private static final Path CHECKOUT = Path.of(System.getenv().getOrDefault("GOUJI_ROOT", "../.."));

    @TempDir
    Path work;

    @Test
    void everyServiceStartsFromItsImage() throws Exception {
        assumeTrue(LinkedJava.canLink(), "images need a JDK 25 or newer with jlink");
        assumeTrue(
                Stream.of(Service.values()).allMatch(each -> Files.exists(each.billOfMaterials(CHECKOUT))),
                "the services are not built: the whole build does it");
        Path images = work.resolve("images");
        String to = images.toString();
        assertEquals(
                0, Images.execute("--checkout", CHECKOUT.toString(), "--to", to, "--tag", "7", "--base", "scratch"));
        checksumsCoverAll(images);
        try (Neighbours neighbours = new Neighbours(work.resolve("neighbours"))) {
            for (Service service : Service.values()) {
                UnpackedImage image = UnpackedImage.of(
                        images.resolve(service.serviceName() + "-7.tar"), work.resolve(service.serviceName()));
                saysWhatItIs(image, service);
                startsWithItsCache(image, service, neighbours.settings());
            }
        }
    }

    private static void saysWhatItIs(UnpackedImage image, Service service) {
        JsonNode config = image.config();
        assertEquals("10001:10001", config.get("User").asText());
        assertEquals(
                "7",
                config.get("Labels").get("org.opencontainers.image.version").asText());
        assertTrue(config.get("Labels")
                .get("org.opencontainers.image.title")
                .asText()
                .contains(service.serviceName()));
        assertTrue(Files.isDirectory(image.root().resolve("archive")), "a volume for the archive would be root's");
        assertFalse(
                config.get("Env").toString().matches("(?i).*(password|secret|token).*"), config.get("Env")::toString);
    }

    /** {@code AOTMode=on} ends the JVM where the cache does not fit. */
    private void startsWithItsCache(UnpackedImage image, Service service, Map<String, String> settings)
            throws IOException, ImageException, InterruptedException {
        StagedService unpacked = new StagedService(service, image.workingFolder());
        Duration without = start(unpacked, image.command(), settings, "-XX:AOTMode=off");
        Duration with = start(unpacked, image.command(), settings, "-XX:AOTMode=on");
        System.out.printf(
                "%s: ready after %.2f s with its cache, %.2f s without%n",
                service.serviceName(), with.toMillis() / 1e3, without.toMillis() / 1e3);
    }

    private Duration start(StagedService service, List<String> command, Map<String, String> settings, String option)
            throws IOException, ImageException, InterruptedException {
        Map<String, String> all = new HashMap<>(settings);
        all.put("JDK_JAVA_OPTIONS", ImageWriter.SIZES + " " + option);
        Path log = work.resolve(service.service() + option.replace(':', '-') + ".log");
        Duration ready;
        try (RunningService running = RunningService.start(service, command, all, log)) {
            ready = running.awaitReady();
        } catch (ImageException e) {
            throw new ImageException(e.getMessage() + "\n" + Files.readString(log), e);
        }
        String written = Files.readString(log);
        assertFalse(written.contains("Exception in thread"), written);
        return ready;
    }

    private static void checksumsCoverAll(Path images) throws IOException {
        List<String> lines = Files.readAllLines(images.resolve(Checksums.FILE));
        assertEquals(2 * Service.values().length, lines.size(), lines::toString);
        for (Service service : Service.values()) {
            JsonNode bill = new ObjectMapper()
                    .readTree(images.resolve(service.serviceName() + "-7.cdx.json")
                            .toFile());
            assertEquals("CycloneDX", bill.get("bomFormat").asText());
            assertTrue(bill.get("components").size() > 100, service + " has few components");
        }
    }

    @Test
    void refusesATagThatSaysNothing() {
        assertEquals(2, Images.execute("--tag", "latest", "--to", work.toString()));
    }
}
