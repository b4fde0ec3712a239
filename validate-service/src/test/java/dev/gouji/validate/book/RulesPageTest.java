package dev.gouji.validate.book;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RulesPageTest {
    @Test
    void pageInTheDocsSaysWhatTheRulesSay() throws IOException {
        Path page = Path.of(System.getenv("GOUJI_ROOT")).resolve("docs/reference/rules.md");
        String fresh = new RulesPage(RuleBook.standard()).markdown();
        if (Boolean.getBoolean("gouji.rewrite")) {
            Files.createDirectories(page.getParent());
            Files.writeString(page, fresh);
        }
        String kept = Files.exists(page) ? Files.readString(page) : "";
        assertEquals(fresh, kept, "docs/reference/rules.md is stale: run ./mvnw verify -Dgouji.rewrite=true");
    }
}
