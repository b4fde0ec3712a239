package dev.gouji.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gouji.launcher.bench.GeneratedReports;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final long SEED = 20230131;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter errors = new StringWriter();
    private Path clean;
    private Path wrong;

    @BeforeEach
    void writeDrafts() throws Exception {
        byte[] report = new GeneratedReports(SEED).text(0).content();
        clean = Files.write(folder.resolve("clean.txt"), report);
        wrong = folder.resolve("wrong.txt");
        Files.writeString(wrong, withAnotherFigure(new String(report, StandardCharsets.UTF_8)));
    }

    /** In the row 予以公开, so that at least its total is wrong. */
    private static String withAnotherFigure(String report) {
        return report.replaceFirst("(予以公开\\D*?)(\\d+)", "$19$2");
    }

    @Test
    void endsWith0WithoutErrors() {
        assertEquals(0, run("check", clean.toString()), out + "" + errors);
        assertTrue(out.toString().contains("200 of 200 figures read"), out.toString());
        assertEquals("", errors.toString());
    }

    @Test
    void endsWith1WithErrors() {
        assertEquals(1, run("check", wrong.toString()), out.toString());
        assertTrue(out.toString().contains("错误 error"), out.toString());
        assertTrue(out.toString().contains("line"), "the place is told: " + out);
    }

    @Test
    void endsWith2WhenAFileIsMissingAndStillChecksTheOthers() {
        assertEquals(2, run("check", clean.toString(), folder + "/nowhere.txt"));
        assertTrue(out.toString().contains("clean.txt"), out.toString());
        assertTrue(errors.toString().contains("No such file"), errors.toString());
    }

    @Test
    void endsWith2WhenADocumentIsNoReport() throws Exception {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "关于放假的通知\n各单位：国庆节放假七天。\n");
        assertEquals(2, run("check", "--format", "json", letter.toString()));
        JsonNode refused = json().get(0);
        assertEquals("refused", refused.path("outcome").asText());
        assertTrue(refused.path("refusal").path("code").asText().startsWith("GJ-"));
        assertTrue(refused.path("organ").isNull());
        assertEquals(0, refused.path("cells").size());
    }

    @Test
    void endsWith2OnAWordThatIsNoOption() {
        assertEquals(2, run("check", "--format", "xml", clean.toString()));
        assertEquals("", out.toString());
    }

    @Test
    void printsOneObjectAFileWithEveryKeyOfTheDesign() throws Exception {
        assertEquals(1, run("check", "--format", "json", wrong.toString(), clean.toString()));
        JsonNode results = json();
        assertEquals(2, results.size());
        JsonNode first = results.get(0);
        assertEquals(wrong.toString(), first.path("source").asText());
        assertEquals(
                List.of(
                        "source",
                        "sha256",
                        "outcome",
                        "refusal",
                        "organ",
                        "year",
                        "form",
                        "cells",
                        "claims",
                        "findings",
                        "problems",
                        "rule_book"),
                names(first));
        assertEquals(List.of("name", "division", "kind", "level", "candidates"), names(first.path("organ")));
        assertEquals(200, first.path("cells").size());
        JsonNode cell = first.path("cells").path("t3.new_received.natural_person");
        assertEquals(List.of("kind", "value", "raw", "place"), names(cell));
        assertTrue(cell.path("value").isIntegralNumber(), cell.toString());
        assertEquals("text", cell.path("place").path("in").asText());
        JsonNode finding = first.path("findings").get(0);
        assertEquals(
                List.of("rule", "severity", "attribution", "cells", "values", "message", "place", "correction"),
                names(finding));
        assertEquals(List.of("zh", "en"), names(finding.path("message")));
    }

    @Test
    void givesAValueToNumbersAlone() throws Exception {
        String report = Files.readString(clean).replaceFirst("(予以公开\\D*?)(\\d+)", "$1/");
        Path draft = Files.writeString(folder.resolve("placeholder.txt"), report);
        run("check", "--format", "json", draft.toString());
        int others = 0;
        for (JsonNode cell : json().get(0).path("cells")) {
            boolean number = cell.path("kind").asText().equals("number");
            assertEquals(number, cell.has("value"), cell.toString());
            others += number ? 0 : 1;
        }
        assertFalse(others == 0, "a placeholder is no number");
    }

    @Test
    void checksWithRulesOfTheOffice() throws Exception {
        Path rules = Files.writeString(folder.resolve("rules.yaml"), """
            - severity: error
              title: {zh: 年度不早于三千年}
              expression: year > 3000
            """);
        assertEquals(1, run("check", "--format", "json", "--rules", rules.toString(), clean.toString()));
        JsonNode result = json().get(0);
        assertTrue(result.path("rule_book").asText().endsWith("+office.1"));
        assertTrue(result.path("findings").findValuesAsText("rule").contains("LOC-001"), result.toString());
    }

    @Test
    void endsWith2WhenARuleIsWrong() throws Exception {
        Path rules = Files.writeString(
                folder.resolve("rules.json"),
                "{\"severity\": \"error\", \"title\": {\"zh\": \"错\"}, \"expression\": \"yaer > 3000\"}");
        assertEquals(2, run("check", "--rules", rules.toString(), clean.toString()));
        assertTrue(errors.toString().contains("是不是 year"), errors.toString());
        Path none = Files.writeString(folder.resolve("none.yaml"), "- [");
        assertEquals(2, run("check", "--rules", none.toString(), clean.toString()));
        assertEquals(2, run("check", "--rules", folder + "/nowhere.yaml", clean.toString()));
    }

    private int run(String... arguments) {
        return Gouji.commandLine(new PrintWriter(out), new PrintWriter(errors)).execute(arguments);
    }

    private JsonNode json() throws Exception {
        return new ObjectMapper().readTree(out.toString());
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
