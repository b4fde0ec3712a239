package dev.gouji.parse.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.contract.report.Aspect;
import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Claim;
import dev.gouji.contract.report.Passage;
import dev.gouji.contract.report.Place;
import dev.gouji.contract.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The customer's five reports: every claim that belongs to a cell is found, with its value, and none is wrong. */
class SeedClaimsTest {
    private static final Path SEEDS =
            Path.of(System.getenv().getOrDefault("GOUJI_ROOT", "..")).resolve("../shared/corpus/seeds");
    /** Names in the truth files of what the prose gives and a cell holds. */
    private static final Map<String, String> METRICS = Map.of(
            "requests_received", "received",
            "requests_all_closed", "all_closed",
            "review_total", "review",
            "litigation_total", "litigation",
            "normative_documents_disclosed", "normative_disclosed",
            "normative_documents_effective", "normative_effective",
            "normative_documents_repealed", "normative_repealed");

    private static final Map<String, Aspect> ASPECTS = Map.of(
            "proactive", Aspect.PROACTIVE,
            "on_request", Aspect.ON_REQUEST,
            "information_management", Aspect.INFORMATION_MANAGEMENT,
            "platform", Aspect.PLATFORM,
            "supervision", Aspect.SUPERVISION);

    private static List<Path> seeds() throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "no corpus here");
        try (Stream<Path> files = Files.list(SEEDS)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private static JsonNode truth(Path seed) throws IOException {
        String name = seed.getFileName().toString().replace(".txt", ".json");
        return WireEvent.json().readTree(SEEDS.resolve("truth").resolve(name).toFile());
    }

    private static Report read(Path seed) throws IOException {
        byte[] content = Files.readAllBytes(seed);
        return Documents.report(content);
    }

    @Test
    void findsEveryClaimThatACellHolds() throws IOException {
        for (Path seed : seeds()) {
            List<String> expected = new ArrayList<>();
            for (JsonNode claim : truth(seed).get("narrative")) {
                if (!claim.get("maps_to").isNull()) {
                    int value = claim.get("value").isBoolean()
                            ? 1
                            : claim.get("value").asInt();
                    expected.add(METRICS.get(claim.get("metric").asText()) + " " + value);
                }
            }
            List<String> found = read(seed).claims().stream()
                    .map(claim -> claim.metric().wire() + " " + claim.low())
                    .filter(claim -> METRICS.containsValue(claim.split(" ")[0]))
                    .toList();
            assertEquals(
                    expected.stream().sorted().toList(), found.stream().sorted().toList(), seed.toString());
        }
    }

    @Test
    void pointsAtTheSentencesAsPrinted() throws IOException {
        for (Path seed : seeds()) {
            String text = Files.readString(seed);
            for (Claim claim : read(seed).claims()) {
                Place.InText place = (Place.InText) claim.place();
                assertEquals(claim.sentence(), text.substring(place.start(), place.end()));
            }
        }
    }

    @Test
    void findsTheAspectsOfPartOne() throws IOException {
        for (Path seed : seeds()) {
            List<String> expected = new ArrayList<>();
            truth(seed).get("overall_aspects").properties().forEach(aspect -> {
                if (aspect.getValue().isInt()) {
                    expected.add(ASPECTS.get(aspect.getKey()) + " " + aspect.getValue());
                }
            });
            List<String> found = read(seed).sections().stream()
                    .filter(section -> section.chapter() == Chapter.OVERALL)
                    .flatMap(section -> section.passages().stream())
                    .map(SeedClaimsTest::shortly)
                    .toList();
            assertEquals(
                    expected.stream().sorted().toList(), found.stream().sorted().toList(), seed.toString());
        }
    }

    private static String shortly(Passage passage) {
        return passage.aspect() + " " + ((Place.InText) passage.place()).line();
    }
}
