package dev.gouji.parse.organ;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.report.OrganKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page that explains the kinds, and the code that gives them. */
class OrgansPageTest {

    @ParameterizedTest
    @EnumSource(OrganKind.class)
    void listsEveryKindWithItsWords(OrganKind kind) throws IOException {
        Path page = Path.of(System.getenv().getOrDefault("GOUJI_ROOT", "..")).resolve("docs/reference/organs.md");
        String words = Departments.get().words().entrySet().stream()
                .filter(word -> word.getValue() == kind)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining("、"));
        String row = "| `%s` | %s | %s |".formatted(kind.wire(), kind.title(), words);
        assertTrue(Files.readString(page).contains(row), () -> "docs/reference/organs.md lacks the row: " + row);
    }
}
