package dev.gouji.ingest.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.ingest.address.WebAddress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PortalJsonTest {
    /** What is put in place of something, and how the message begins. */
    private static final String WRONG = """
            "id":"a" -> "id":"A b"                         => id 为 'A b'
            "id":"a" -> "id":null                          => id 为空
            "name":"n" -> "name":" "                       => name 为 ' '
            "division":"410404" -> "division":"4104"       => division 为 '4104'
            "division":"410404" -> "divison":"410404"      => divison 为 'divison'
            "kind":"list-pages" -> "kind":"pages"          => source.kind 为 'pages'
            "https://a.example/" -> "ftp://a.example/"     => source.entries[0] 为 'ftp://a.example/'
            "https://a.example/" ->                        => source.entries 为空
            "selector":"ul" -> "selector":"ul[["           => source.selector 为 'ul[['
            "title":"年报" -> "title":"(年报"                => source.link.title 为 '(年报'
            "template":"https://a.example/{page}" -> "template":"https://a.example/" => source.pages.template 为
            "last":3 -> "last":900                         => source.pages.last 为 '900'
            "delay_seconds":2 -> "delay_seconds":0         => access.delay_seconds 为 '0'
            "delay_seconds":2 -> "delay_seconds":"x"       => access.delay_seconds 为
            "max_pages":9 -> "max_pages":201               => access.max_pages 为 '201'
            "every_hours":24 -> "every_hours":-1           => access.every_hours 为 '-1'
            "*.a.example" -> "*.cn"                        => access.hosts 为 '*.cn'
            "*.a.example" -> "a.example/x"                 => access.hosts 为 'a.example/x'
            """;

    private static final String WHOLE = """
            {"id":"a","name":"n","division":"410404","organ":"o","enabled":false,
             "source":{"kind":"list-pages","entries":["https://a.example/"],"selector":"ul",
              "link":{"title":"年报","address":null},"pages":{"template":"https://a.example/{page}","first":1,"last":3}},
             "access":{"hosts":["*.a.example"],"delay_seconds":2,"max_pages":9,"bad_certificate":true,"intranet":true,
              "every_hours":24},
             "list_name":"年报"}""";

    private static Portal read(String json) {
        return PortalJson.read(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void comesBackAsItWas() throws IOException {
        Portal whole = read(WHOLE);
        assertEquals(whole, PortalJson.read(PortalJson.write(whole)));
        assertEquals(
                WHOLE.replaceAll("\n *", "").length(),
                new String(PortalJson.write(whole), StandardCharsets.UTF_8).length());
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/lists"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".portal.json"))
                    .toList()) {
                Portal portal = PortalJson.read(Files.readAllBytes(file));
                assertEquals(portal, PortalJson.read(PortalJson.write(portal)), file.toString());
            }
        }
    }

    @Test
    void namesTheFieldThatIsWrong() {
        List<String> unlike = new ArrayList<>();
        for (String line : WRONG.lines().toList()) {
            String[] sides = line.split(" -> ?| *=> ");
            assertTrue(WHOLE.contains(sides[0]), sides[0]);
            WrongFieldException wrong = assertThrows(
                    WrongFieldException.class, () -> read(WHOLE.replace(sides[0], sides[1].strip())), line);
            if (!wrong.getMessage().startsWith(sides[2])) {
                unlike.add(line + " was " + wrong.getMessage());
            }
        }
        assertEquals(List.of(), unlike);
        for (String json : List.of("", "{", "[]", "null", "{\"id\":\"a\",\"id\":\"b\"}", "[".repeat(100_000))) {
            assertThrows(WrongFieldException.class, () -> read(json), json.substring(0, Math.min(20, json.length())));
        }
    }

    @Test
    void allowsItsOwnHostsAndThoseThatAreNamed() {
        Portal portal = read(WHOLE);
        for (String address : List.of("http://a.example/x", "https://b.a.example/", "https://a.example:8443/")) {
            assertTrue(portal.allows(WebAddress.of(address)), address);
        }
        for (String address : List.of("http://xa.example/", "http://a.example.cn/", "http://127.0.0.1/")) {
            assertFalse(portal.allows(WebAddress.of(address)), address);
        }
    }
}
