package dev.gouji.ingest.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.ingest.connector.Connectors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The examples of the instructions are portals. */
class DocumentedPortalsTest {
    private static final Path PAGE = Path.of("../docs/how-to/add-a-portal.md");
    private static final Pattern EXAMPLE = Pattern.compile("```json\\n(.*?)```", Pattern.DOTALL);

    @Test
    void areAccepted() throws IOException {
        List<String> ids = new ArrayList<>();
        Matcher example = EXAMPLE.matcher(Files.readString(PAGE));
        while (example.find()) {
            Portal portal = PortalJson.read(example.group(1).getBytes(StandardCharsets.UTF_8));
            Connectors.of(portal);
            ids.add(portal.id());
        }
        assertEquals(List.of("baisha-mzj", "fenglin-sitemap", "zhuxi-api"), ids);
    }
}
