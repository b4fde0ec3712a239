package dev.gouji.validate.planted;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.validate.book.RuleBook;
import dev.gouji.validate.book.RulesPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The reference of the rules says what the rules say, and what they made of planted errors. */
@Tag("thorough")
class RulesPageTest {
    private static final String HEAD = """

            ## 查全与误报 Recall and false alarms

            Errors and near misses (what looks like the error and is none) are planted into made-up clean reports; the tests plant
            them anew in every run. All errors have to be found, and no near miss. Besides, ten thousand clean reports have to hold
            neither error nor warning.

            | rule | errors planted | found | near misses | alarms |
            |---|---|---|---|---|
            """;

    private static String bench() {
        StringBuilder table = new StringBuilder(HEAD);
        PlantedErrors.scores()
                .forEach((rule, score) -> table.append("| %s | %d | %d | %d | %d |\n"
                        .formatted(rule, score.planted(), score.found(), score.nearMisses(), score.alarms())));
        return table.toString();
    }

    @Test
    void pageInTheDocsSaysWhatTheRulesSay() throws IOException {
        Path page = Path.of(System.getenv("GOUJI_ROOT")).resolve("docs/reference/rules.md");
        String fresh = new RulesPage(RuleBook.standard()).markdown() + bench();
        if (Boolean.getBoolean("gouji.rewrite")) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, fresh);
        }
        String kept = Files.exists(page) ? Files.readString(page) : "";
        assertEquals(fresh, kept, "docs/reference/rules.md is stale: run ./mvnw verify -Dgouji.rewrite=true");
    }
}
