package dev.gouji.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter errors = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"run", "check", "doctor", "bench", "bench chain", "audit", "audit verify", "audit export"})
    void everyCommandHasHelp(String command) {
        assertEquals(0, run((command + " --help").split(" ")));
        assertTrue(out.toString().contains("Usage: gouji " + command), out.toString());
        assertEquals("", errors.toString());
    }

    @Test
    void listsTheCommands() {
        assertEquals(0, run("--help"));
        for (String command : new String[] {"run", "check", "audit", "test", "bench", "doctor"}) {
            assertTrue(out.toString().contains("  " + command + " "), command);
        }
    }

    @Test
    void helpsWhoAsksForHelpInWords() {
        assertEquals(0, run("help"));
        assertTrue(out.toString().contains("Usage: gouji "), out.toString());
        assertEquals(0, run("help", "check"));
        assertTrue(out.toString().contains("Usage: gouji check "), out.toString());
    }

    @Test
    void tellsTheVersionsOfRulesAndReader() {
        assertEquals(0, run("--version"));
        assertTrue(
                out.toString().matches("(?s)勾稽 gouji\\R.*rule book +\\d+\\.\\d+\\.\\d+\\R.*reader +\\d+\\R.*"),
                out.toString());
    }

    @Test
    void endsWith2OnAnUnknownCommand() {
        assertEquals(2, run("fly"));
        assertEquals(2, run());
    }

    @Test
    void runEndsWith2OnAPathThatIsNotThere() {
        assertEquals(2, run("run", "--exit", "/nowhere/at/all"));
        assertTrue(errors.toString().contains("No such file: /nowhere/at/all"), errors.toString());
    }

    @Test
    void runEndsWith2WhenThePortIsTakenAndStartsNothing(@TempDir Path folder) throws IOException {
        Path draft = Files.writeString(folder.resolve("draft.txt"), "x");
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = String.valueOf(taken.getLocalPort());
            assertEquals(2, run("run", "--exit", "--port", port, draft.toString()));
            assertTrue(errors.toString().contains("Port " + port + " cannot be used"), errors.toString());
        }
    }

    @Test
    void doctorNamesAPortThatIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertEquals(1, run("doctor", "--port", String.valueOf(taken.getLocalPort())));
            assertTrue(out.toString().contains("✗ 端口 port"), out.toString());
            assertTrue(out.toString().contains("✓ JDK"), out.toString());
        }
    }

    private int run(String... arguments) {
        return Gouji.commandLine(new PrintWriter(out), new PrintWriter(errors)).execute(arguments);
    }
}
