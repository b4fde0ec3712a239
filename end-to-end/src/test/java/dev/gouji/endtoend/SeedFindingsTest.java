package dev.gouji.endtoend;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.contract.event.DocumentId;
import dev.gouji.contract.event.RawDocument;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.contract.finding.Finding;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.report.Source;
import dev.gouji.parse.read.DocumentReader;
import dev.gouji.parse.read.Reading;
import dev.gouji.validate.book.RuleBook;
import dev.gouji.validate.book.Verdict;
import dev.gouji.validate.rule.CaseFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Real reports against what is known to be wrong with them, where the corpus lies beside the checkout. */
class SeedFindingsTest {
    private static final Path SEEDS =
            Path.of(System.getenv().getOrDefault("GOUJI_ROOT", "..")).resolve("../shared/corpus/seeds");

    @TestFactory
    Stream<DynamicTest> findsWhatIsWrongAndNothingElse() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SEEDS), "no corpus beside this checkout");
        try (Stream<Path> files = Files.list(SEEDS.resolve("truth"))) {
            return files.filter(file -> file.toString().endsWith(".findings.json")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
        }
    }

    private static void check(Path file) throws IOException {
        JsonNode truth = WireEvent.json().readTree(Files.readAllBytes(file));
        Verdict verdict = verdict(SEEDS.resolve(truth.get("seed").asText()));
        Set<String> found = rules(verdict, Severity.INFO, Severity.WARNING, Severity.ERROR);
        Set<String> missed = rules(truth.get("findings"), "certain");
        missed.removeAll(found);
        Set<String> grave = rules(verdict, Severity.WARNING, Severity.ERROR);
        grave.removeAll(rules(truth.get("findings"), null));
        Set<String> forbidden = rules(truth.get("must_not_fire"), null);
        forbidden.retainAll(found);
        assertAll(
                () -> assertEquals(Set.of(), missed, "not found"),
                () -> assertEquals(Set.of(), grave, "warnings and errors that nobody knows of"),
                () -> assertEquals(Set.of(), forbidden, "false alarms"));
    }

    private static Set<String> rules(Verdict verdict, Severity... severities) {
        return verdict.findings().stream()
                .filter(finding -> Set.of(severities).contains(finding.severity()))
                .map(Finding::rule)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The rules of a list; of one certainty where that is asked for. */
    private static Set<String> rules(JsonNode list, String certainty) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(item ->
                        certainty == null || item.get("certainty").asText().equals(certainty))
                .map(item -> item.get("rule").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Verdict verdict(Path seed) throws IOException {
        byte[] content = Files.readAllBytes(seed);
        String sha256 = DocumentId.sha256(content);
        String name = seed.getFileName().toString();
        Source source = new Source(name, null, null, null, null, Instant.EPOCH);
        RawDocument raw =
                new RawDocument(DocumentId.of(name, sha256), source, name, null, sha256, content.length, content);
        Reading.OfReport read = assertInstanceOf(Reading.OfReport.class, new DocumentReader().read(raw, content));
        return RuleBook.standard().check(CaseFile.of(read.report()));
    }
}
