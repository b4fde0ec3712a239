package dev.gouji.validate.planted;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.validate.planted.Planting.Plant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The plants of one family, each a test by itself that asks only the rule it is meant for: quick, so that mutants can be
 * tried against them. What the rule answers is kept word for word beside the tests; {@code -Dgouji.rewrite=true} writes
 * it anew, and the difference is what a reviewer reads.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EachPlant {
    private final List<Plant> plants;
    private final Map<String, String> kept;

    EachPlant(Consumer<Planting> family) {
        Planting planting = new Planting();
        family.accept(planting);
        plants = planting.plants();
        kept = Boolean.getBoolean("gouji.rewrite") ? written() : read();
    }

    private String file() {
        return getClass().getSimpleName().replace("PlantsTest", ".txt");
    }

    private Map<String, String> written() {
        Map<String, String> answers = new LinkedHashMap<>();
        plants.forEach(plant -> answers.put(plant.toString(), Answer.to(plant)));
        rules().forEach(rule -> answers.put(lacking(rule), Answer.toLacks(rule)));
        Path kept = Path.of(System.getenv("GOUJI_ROOT"))
                .resolve("validate-service/src/test/resources/dev/gouji/validate/planted")
                .resolve(file());
        try {
            Files.createDirectories(kept.getParent());
            Files.writeString(
                    kept,
                    answers.entrySet().stream()
                            .map(answer -> answer.getKey() + "\n" + answer.getValue() + "\n")
                            .collect(Collectors.joining()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answers;
    }

    /** The answers, by plant: a line for the plant, lines that are set in for the answer. */
    private Map<String, String> read() {
        Map<String, String> answers = new LinkedHashMap<>();
        try (InputStream in = EachPlant.class.getResourceAsStream(file())) {
            String kept = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String block : kept.split("\n(?=\\S)")) {
                String[] parts = block.split("\n", 2);
                answers.put(parts[0], parts.length > 1 ? parts[1].stripTrailing() : "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answers;
    }

    List<Plant> plants() {
        return plants;
    }

    List<String> rules() {
        return plants.stream().map(Plant::rule).distinct().toList();
    }

    private static String lacking(String rule) {
        return rule + " where something lacks";
    }

    @ParameterizedTest
    @MethodSource("rules")
    void answersAsKeptWhereSomethingLacks(String rule) {
        assertEquals(kept.get(lacking(rule)), Answer.toLacks(rule), rule);
    }

    @ParameterizedTest
    @MethodSource("plants")
    void answersAsKept(Plant plant) {
        assertEquals(kept.get(plant.toString()), Answer.to(plant), plant.toString());
    }

    @Test
    void keepsAnAnswerForEveryPlantAndNoOther() {
        assertEquals(
                Stream.concat(
                                plants.stream().map(Plant::toString),
                                rules().stream().map(EachPlant::lacking))
                        .toList(),
                List.copyOf(kept.keySet()),
                "two plants of one name, or kept answers are stale: run with -Dgouji.rewrite=true");
    }
}
