package dev.gouji.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.contract.event.DocumentId;
import dev.gouji.contract.event.RawDocument;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.contract.finding.Finding;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Report;
import dev.gouji.contract.report.Section;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The samples: what the reader makes of each and what the rule book says on it, against the expectations in its folder.
 * {@code -Dgouji.rewrite=true} rewrites them; the difference is what a reviewer reads.
 */
class SamplesTest {
    private static final Path SAMPLES =
            Path.of(System.getenv().getOrDefault("GOUJI_ROOT", "..")).resolve("samples");
    private static final String REPORT = "expected-report.json";
    private static final String FINDINGS = "expected-findings.json";
    private static final ObjectWriter PRETTY = WireEvent.json().writerWithDefaultPrettyPrinter();

    private final DocumentReader reader = new DocumentReader();
    private final RuleBook rules = RuleBook.standard();

    @TestFactory
    Stream<DynamicTest> readsAndChecksEverySample() throws IOException {
        try (Stream<Path> folders = Files.list(SAMPLES)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
        }
    }

    private void check(Path folder) throws IOException {
        Set<String> unread = names(folder);
        Path document = only(folder);
        unread.remove(document.getFileName().toString());
        Optional<Report> previous = Optional.empty();
        if (unread.remove("previous")) {
            String name = Files.readString(folder.resolve("previous")).strip();
            previous = Optional.of(read(only(SAMPLES.resolve(name))));
        }
        Report report = read(document);
        Verdict verdict = rules.check(new CaseFile(report, previous));
        assertEquals(List.of(), verdict.faults(), "rules that failed");
        compare(folder.resolve(REPORT), described(report), unread);
        compare(folder.resolve(FINDINGS), described(verdict.findings()), unread);
        assertEquals(Set.of(), unread, "files that no test reads");
    }

    private static void compare(Path file, String actual, Set<String> unread) throws IOException {
        if (Boolean.getBoolean("gouji.rewrite")) {
            Files.writeString(file, actual);
        }
        unread.remove(file.getFileName().toString());
        assertEquals(Files.readString(file), actual, file.toString());
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Path only(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> documents = files.filter(
                            file -> file.getFileName().toString().startsWith("document."))
                    .toList();
            assertEquals(1, documents.size(), folder + " holds exactly one document.*");
            return documents.getFirst();
        }
    }

    private Report read(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        String hash = DocumentId.sha256(content);
        String name = file.getParent().getFileName() + "/" + file.getFileName();
        Source source = new Source("samples/" + name, null, null, null, null, Instant.EPOCH);
        RawDocument raw =
                new RawDocument(DocumentId.of(source.id(), hash), source, name, null, hash, content.length, content);
        return switch (reader.read(raw, content)) {
            case Reading.OfReport read -> read.report();
            case Reading.Refused refused -> fail(name + " refused: " + refused.refusal());
        };
    }

    private static String described(Report report) throws IOException {
        ObjectNode node = WireEvent.json().createObjectNode();
        node.put("organ", report.organ().name());
        node.put("year", report.year().value());
        node.put("form", report.form().name());
        node.put("title", report.title());
        ArrayNode sections = node.putArray("sections");
        report.sections().stream().map(Section::heading).forEach(sections::add);
        ObjectNode cells = node.putObject("cells");
        report.cells().forEach((id, cell) -> {
            switch (cell) {
                case Cell.Number number -> cells.put(id.path(), number.value());
                case Cell.Blank blank -> cells.put(id.path(), "blank");
                case Cell.Placeholder sign -> cells.put(id.path(), "placeholder " + sign.raw());
                case Cell.Unreadable unreadable -> cells.put(id.path(), "unreadable " + unreadable.raw());
                case Cell.Missing missing -> cells.put(id.path(), "missing");
            }
        });
        ArrayNode problems = node.putArray("problems");
        report.problems().forEach(problem -> problems.add(problem.code() + " " + problem.message()));
        return PRETTY.writeValueAsString(node) + "\n";
    }

    private static String described(List<Finding> findings) throws IOException {
        ArrayNode node = WireEvent.json().createArrayNode();
        for (Finding finding : findings) {
            ObjectNode entry = node.addObject();
            entry.put("rule", finding.rule());
            entry.put("severity", finding.severity().wireName());
            entry.put("attribution", finding.attribution().name());
            ArrayNode cells = entry.putArray("cells");
            finding.cells().forEach(cell -> cells.add(cell.path()));
            entry.set("values", WireEvent.json().valueToTree(finding.values()));
            entry.put("zh", finding.message().zh());
            entry.put("en", finding.message().en());
            entry.put(
                    "correction",
                    finding.correction() == null
                            ? null
                            : finding.correction().cell() + " → "
                                    + finding.correction().to());
        }
        return PRETTY.writeValueAsString(node) + "\n";
    }
}
