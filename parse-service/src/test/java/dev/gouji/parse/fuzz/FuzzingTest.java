package dev.gouji.parse.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Searches for inputs that break a decoder: every fuzz test gets its share of the seconds that the environment variable
 * {@code GOUJI_FUZZ_SECONDS} gives to all of them, in a virtual machine of its own with bounded memory. What is found
 * lands among the inputs that the plain run repeats for ever.
 */
@EnabledIfEnvironmentVariable(named = "GOUJI_FUZZ_SECONDS", matches = "[1-9]\\d*")
class FuzzingTest {
    private static final String HEAP = "1g";
    /** Of a hang, by the clock; the bounds of an input are in processor time and far below. */
    private static final int SECONDS_PER_INPUT_MAX = 120;

    private static final int SECONDS_TO_START_AND_STOP = 300;
    private static final int LOG_LINES_SHOWN = 60;

    static Stream<Method> targets() {
        return Stream.of(TextFuzzTest.class, FileFuzzTest.class, ReportFuzzTest.class)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(FuzzTest.class))
                .sorted(Comparator.comparing(Method::toString));
    }

    private static long secondsEach() {
        return Math.max(
                1,
                Long.parseLong(System.getenv("GOUJI_FUZZ_SECONDS")) / targets().count());
    }

    @ParameterizedTest
    @MethodSource("targets")
    void findsNothing(Method target) throws IOException, InterruptedException {
        Path log = Files.createTempFile("gouji-fuzz", ".log");
        try {
            Process fuzzer = new ProcessBuilder(command(target))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            boolean ended = fuzzer.waitFor(secondsEach() + SECONDS_TO_START_AND_STOP, TimeUnit.SECONDS);
            if (!ended) {
                fuzzer.destroyForcibly().waitFor();
            }
            assertTrue(ended, () -> target.getName() + " does not end\n" + tail(log));
            assertEquals(0, fuzzer.exitValue(), () -> target.getName() + " found something\n" + tail(log));
        } finally {
            Files.delete(log);
        }
    }

    private static List<String> command(Method target) {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP,
                "-XX:+EnableDynamicAgentLoading",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                // PDFBox tells of every operand it misses: millions of lines, which take longer than the decoding.
                "-Dorg.apache.logging.log4j.level=OFF",
                "-cp",
                path,
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target.getDeclaringClass().getName(),
                "--target_method=" + target.getName(),
                "--instrumentation_includes=dev.gouji.**",
                "-max_total_time=" + secondsEach(),
                "-timeout=" + SECONDS_PER_INPUT_MAX,
                "-rss_limit_mb=0");
    }

    /** The end of a log, without what is said at every start. */
    private static String tail(Path log) {
        try (Stream<String> lines = Files.lines(log, java.nio.charset.StandardCharsets.ISO_8859_1)) {
            List<String> said = lines.filter(line -> !line.startsWith("INFO: ") && !line.contains("# Uses:"))
                    .toList();
            return String.join("\n", said.subList(Math.max(0, said.size() - LOG_LINES_SHOWN), said.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
