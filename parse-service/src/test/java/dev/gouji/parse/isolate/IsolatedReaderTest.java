package dev.gouji.parse.isolate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.event.DocumentId;
import dev.gouji.contract.event.RawDocument;
import dev.gouji.contract.report.Source;
import dev.gouji.parse.read.DocumentReader;
import dev.gouji.parse.read.Reading;
import dev.gouji.parse.read.ReadingPool;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One child at a time, so whatever happens to it would happen to the next document too. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class IsolatedReaderTest {
    private static final Duration LIMIT = Duration.ofSeconds(2);

    private final IsolatedReader reader = reader(Duration.ofMinutes(1));

    private static IsolatedReader reader(Duration idleAtMost) {
        return new IsolatedReader(
                new DocumentReader()::read,
                UnrulyReader.class.getName(),
                signature -> Optional.of(LIMIT),
                idleAtMost,
                1);
    }

    @AfterEach
    void close() {
        reader.close();
    }

    private static ReadingPool.Work work(String name) {
        byte[] content = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
        String hash = DocumentId.sha256(content);
        Source source = new Source(name, null, null, null, null, Instant.EPOCH);
        return new ReadingPool.Work(
                new RawDocument(DocumentId.of(name, hash), source, name, null, hash, content.length, content), content);
    }

    private String code(String name) {
        return assertInstanceOf(Reading.Refused.class, reader.apply(work(name)))
                .refusal()
                .code();
    }

    private long onlyChild() {
        assertEquals(1, reader.children().size());
        return reader.children().getFirst();
    }

    @Test
    void keepsOneChildForManyDocuments() {
        assertEquals("GJ-110", code("plain"));
        long child = onlyChild();
        assertEquals("GJ-110", code("plain"));
        assertEquals(child, onlyChild());
    }

    @Test
    void killsAChildThatHangsAndReadsTheNextDocument() {
        assertEquals("GJ-110", code("plain"));
        long child = onlyChild();
        long start = System.nanoTime();
        assertEquals("GJ-108", code("hang"));
        assertTrue(System.nanoTime() - start < LIMIT.plusSeconds(5).toNanos());
        assertEquals("GJ-110", code("plain"));
        assertNotEquals(child, onlyChild());
    }

    @Test
    void refusesADocumentWhoseChildIsKilledFromOutside() throws Exception {
        assertEquals("GJ-110", code("plain"));
        CompletableFuture<String> hanging = CompletableFuture.supplyAsync(() -> code("hang"));
        Thread.sleep(300);
        ProcessHandle.of(onlyChild()).orElseThrow().destroyForcibly();
        assertEquals("GJ-109", hanging.get(10, TimeUnit.SECONDS));
        assertEquals("GJ-110", code("plain"));
    }

    @Test
    void refusesADocumentThatEndsItsChild() {
        assertEquals("GJ-109", code("exit"));
        assertEquals("GJ-110", code("plain"));
    }

    @Test
    void refusesADocumentThatNeedsTooMuchMemory() {
        Reading.Refused refused = assertInstanceOf(Reading.Refused.class, reader.apply(work("fill")));
        assertEquals("GJ-109", refused.refusal().code());
        assertTrue(refused.refusal().message().contains("内存"), refused.refusal().message());
        assertEquals("GJ-110", code("plain"));
    }

    @Test
    void tellsAFaultOfTheReaderFromAPropertyOfTheDocument() {
        IllegalStateException fault = assertThrows(IllegalStateException.class, () -> code("fail"));
        assertTrue(fault.getMessage().contains("UnrulyReader.read"), fault.getMessage());
        assertFalse(fault.getMessage().contains("secret"), "the message of an exception may quote the document");
        assertEquals("GJ-110", code("plain"));
    }

    @Test
    void givesSlowWorkTheTimeItAsksFor() {
        assertEquals("GJ-110", code("plain"));
        assertEquals("GJ-110", code("slow"));
    }

    @Test
    void endsChildrenThatHaveNothingToDo() throws InterruptedException {
        try (IsolatedReader impatient = reader(Duration.ofMillis(200))) {
            impatient.apply(work("plain"));
            for (int i = 0; i < 100 && !impatient.children().isEmpty(); i++) {
                Thread.sleep(100);
            }
            assertEquals(List.of(), impatient.children());
        }
    }

    @Test
    void endsAChildInTheMiddleOfItsWorkWhenNobodyWaitsForIt(@TempDir Path folder) throws Exception {
        Process child = ChildCommand.of(UnrulyReader.class.getName(), folder).start();
        Frames.request(new DataOutputStream(child.getOutputStream()), work("hang"));
        assertFalse(child.waitFor(1, TimeUnit.SECONDS));
        child.getOutputStream().close();
        assertTrue(child.waitFor(20, TimeUnit.SECONDS));
    }

    @Test
    void givesAChildNothingOfTheEnvironmentThatIsSecret(@TempDir Path folder) throws IOException {
        assertTrue(ChildCommand.of("x", folder).environment().keySet().stream()
                .noneMatch(name -> name.startsWith("GOUJI") || name.startsWith("QUARKUS")));
    }

    @Test
    void findsTheClassesOfAnApplicationBesideItsRunner() {
        Path application = Path.of("launcher", "target", "quarkus-app").toAbsolutePath();
        String classPath =
                ChildCommand.classPath(application.resolve("quarkus-run.jar").toString());
        assertEquals(4, classPath.split(java.io.File.pathSeparator).length);
        assertTrue(classPath.contains(application.resolve("lib/main") + java.io.File.separator + "*"), classPath);
    }
}
