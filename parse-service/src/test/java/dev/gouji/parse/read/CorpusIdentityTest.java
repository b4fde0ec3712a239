package dev.gouji.parse.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.contract.report.Source;
import dev.gouji.parse.decode.Decoder;
import dev.gouji.parse.document.Decoding;
import dev.gouji.parse.recognise.Identity;
import dev.gouji.parse.recognise.IdentityReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Organ and year of real documents, where the corpus lies beside the checkout; of pages and of text in one file. */
class CorpusIdentityTest {
    private static final Path CORPUS =
            Path.of(System.getenv().getOrDefault("GOUJI_ROOT", "..")).resolve("../shared/corpus");

    @ParameterizedTest
    @ValueSource(strings = {"seeds", "real"})
    void readsOrganAndYearOfEveryDocument(String folder) throws IOException {
        Path truths = CORPUS.resolve(folder).resolve("truth");
        Assumptions.assumeTrue(Files.isDirectory(truths), "no corpus beside this checkout");
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> files = Files.list(truths)) {
            for (Path file : files.filter(path -> !path.toString().contains(".findings."))
                    .sorted()
                    .toList()) {
                JsonNode truth = WireEvent.json().readTree(Files.readAllBytes(file));
                String name = truth.path("file").asText();
                if (name.matches(".*\\.(txt|md|html)")) {
                    compare(truth, read(CORPUS.resolve(folder).resolve(name)), wrong);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static Identity read(Path file) throws IOException {
        Source source = new Source(file.getFileName().toString(), null, null, null, null, Instant.EPOCH);
        return switch (Decoder.decode(
                Files.readAllBytes(file), null, file.getFileName().toString())) {
            case Decoding.Decoded decoded ->
                IdentityReader.read(decoded.document(), decoded.document().lines(), source);
            case Decoding.Refused refused -> throw new AssertionError(file + ": " + refused.refusal());
        };
    }

    private static void compare(JsonNode truth, Identity identity, List<String> wrong) {
        String organ = truth.path("organ").textValue();
        if (organ == null ? identity.organ() != null : !organ.equals(identity.organ())) {
            wrong.add("%s: organ %s, read %s".formatted(truth.path("file"), organ, identity.organ()));
        }
        if (!Integer.valueOf(truth.path("year").intValue())
                .equals(identity.year().value())) {
            wrong.add("%s: year %s, read %s".formatted(truth.path("file"), truth.path("year"), identity.year()));
        }
    }
}
