package dev.gouji.ingest.address;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.ingest.problem.ProblemException;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class WebAddressTest {
    /** What is written, and the one way of it; a dash where it is no address. */
    private static final String WRITTEN = """
            http://www.example.gov.cn                          | http://www.example.gov.cn/
            HTTP://WWW.Example.GOV.cn/A/b                      | http://www.example.gov.cn/A/b
            https://example.gov.cn:443/a                       | https://example.gov.cn/a
            http://example.gov.cn:80/a                         | http://example.gov.cn/a
            http://example.gov.cn:443/a                        | http://example.gov.cn:443/a
            http://example.gov.cn:/a                           | http://example.gov.cn/a
            http://example.gov.cn:0080/a                       | http://example.gov.cn/a
            http://example.gov.cn:0/                           | -
            http://example.gov.cn:65536/                       | -
            http://example.gov.cn:8o80/                        | -
            http://example.gov.cn./a                           | http://example.gov.cn/a
            http://example.gov.cn/a#top                        | http://example.gov.cn/a
            http://example.gov.cn/a?                           | http://example.gov.cn/a
            http://example.gov.cn?id=1                         | http://example.gov.cn/?id=1
            http://example.gov.cn/a/./b/../c                   | http://example.gov.cn/a/c
            http://example.gov.cn/../../a                      | http://example.gov.cn/a
            http://example.gov.cn/a/..                         | http://example.gov.cn/
            http://example.gov.cn/a/.                          | http://example.gov.cn/a/
            http://example.gov.cn/a/%2e%2E/b                   | http://example.gov.cn/b
            http://example.gov.cn//a//b                        | http://example.gov.cn//a//b
            http://example.gov.cn/%7Ea/%41%2d                  | http://example.gov.cn/~a/A-
            http://example.gov.cn/%e5%b9%b4                    | http://example.gov.cn/%E5%B9%B4
            http://example.gov.cn/年报 2023.html               | http://example.gov.cn/%E5%B9%B4%E6%8A%A5%202023.html
            http://example.gov.cn/a%2Fb                        | http://example.gov.cn/a%2Fb
            http://example.gov.cn/100%.html                    | http://example.gov.cn/100%25.html
            http://example.gov.cn/a%4                          | http://example.gov.cn/a%254
            http://example.gov.cn/a|b[1]{2}^`                  | http://example.gov.cn/a%7Cb%5B1%5D%7B2%7D%5E%60
            http://example.gov.cn/a"b<c>                       | http://example.gov.cn/a%22b%3Cc%3E
            http://example.gov.cn/a?q='x'                      | http://example.gov.cn/a?q=%27x%27
            http://example.gov.cn/a?q=a b&r=年                 | http://example.gov.cn/a?q=a%20b&r=%E5%B9%B4
            http://example.gov.cn\\a\\b                        | http://example.gov.cn/a/b
            http:/example.gov.cn/a                             | http://example.gov.cn/a
            http:///example.gov.cn/a                           | http://example.gov.cn/a
            http://政务.example.cn/a                           | http://xn--zfr164b.example.cn/a
            http://ｅｘａｍｐｌｅ。ｃｎ/                       | http://example.cn/
            http://ex%61mple.cn/                               | http://example.cn/
            http://аррӏе.com/                                  | http://xn--80ak6aa92e.com/
            http://example.gov.cn/a;jsessionid=0A1B2C.node1    | http://example.gov.cn/a
            http://example.gov.cn/a;JSESSIONID=0A1B2C?id=7     | http://example.gov.cn/a?id=7
            http://example.gov.cn/a;v=1/b                      | http://example.gov.cn/a;v=1/b
            http://example.gov.cn/a?PHPSESSID=abc&id=7         | http://example.gov.cn/a?id=7
            http://example.gov.cn/a?id=7&jsessionid=abc        | http://example.gov.cn/a?id=7
            http://example.gov.cn/a?ASPSESSIONIDQQ=abc         | http://example.gov.cn/a
            http://example.gov.cn/a?sid=0123456789abcdef0123   | http://example.gov.cn/a
            http://example.gov.cn/a?sid=12                     | http://example.gov.cn/a?sid=12
            http://example.gov.cn/(S(nm2kqz45ab12cd34ef56))/a  | http://example.gov.cn/a
            http://example.gov.cn/.;jsessionid=1/a             | http://example.gov.cn/a
            http://user@example.gov.cn/                        | -
            http://user:pass@example.gov.cn/                   | -
            http://user@evil@127.0.0.1/                        | -
            http://example.gov.cn#@127.0.0.1/                  | http://example.gov.cn/
            http://example.gov.cn\\@127.0.0.1/                 | http://example.gov.cn/@127.0.0.1/
            http://127.1/                                      | http://127.0.0.1/
            http://2130706433/                                 | http://127.0.0.1/
            http://0x7f.1/                                     | http://127.0.0.1/
            http://0177.0.0.1/                                 | http://127.0.0.1/
            http://0x7F000001/                                 | http://127.0.0.1/
            http://127.0.0.1./                                 | http://127.0.0.1/
            http://１２７.0.0.1/                               | http://127.0.0.1/
            http://0/                                          | http://0.0.0.0/
            http://1.2.3/                                      | http://1.2.0.3/
            http://256.1.1.1/                                  | -
            http://1.2.3.4.5/                                  | -
            http://4294967296/                                 | -
            http://08.1.1.1/                                   | -
            http://example.1/                                  | -
            http://[::1]/                                      | http://[0:0:0:0:0:0:0:1]/
            http://[::ffff:127.0.0.1]/                         | http://127.0.0.1/
            http://[::FFFF:7f00:1]:8080/                       | http://127.0.0.1:8080/
            http://[fe80::1%25eth0]/                           | -
            http://[::1/                                       | -
            http://[example.cn]/                               | -
            http://exa mple.cn/                                | -
            http://a_b.example.cn/                             | -
            http://a..example.cn/                              | -
            http://%00.example.cn/                             | -
            http://                                            | -
            http://?id=1                                       | -
            www.example.gov.cn/a                               | -
            //example.gov.cn/a                                 | -
            file:///etc/passwd                                 | -
            gopher://example.gov.cn/                           | -
            ftp://example.gov.cn/                              | -
            javascript:alert(1)                                | -
            """;

    /** A link on http://example.gov.cn/zwgk/ndbg/index.html?p=1, and where it leads. */
    private static final String LINKS = """
            ./202401/t1.html            | http://example.gov.cn/zwgk/ndbg/202401/t1.html
            202401/t1.html              | http://example.gov.cn/zwgk/ndbg/202401/t1.html
            ../t1.html                  | http://example.gov.cn/zwgk/t1.html
            ../../../../t1.html         | http://example.gov.cn/t1.html
            /t1.html                    | http://example.gov.cn/t1.html
            \\zwgk\\t1.html             | http://example.gov.cn/zwgk/t1.html
            ..\\t1.html                 | http://example.gov.cn/zwgk/t1.html
            ?p=2                        | http://example.gov.cn/zwgk/ndbg/index.html?p=2
            ?                           | http://example.gov.cn/zwgk/ndbg/index.html
            .                           | http://example.gov.cn/zwgk/ndbg/
            ..                          | http://example.gov.cn/zwgk/
            //other.gov.cn/a            | http://other.gov.cn/a
            \\\\other.gov.cn/a          | http://other.gov.cn/a
            http:t1.html                | http://example.gov.cn/zwgk/ndbg/t1.html
            https:other.gov.cn/a        | https://other.gov.cn/a
            https://other.gov.cn        | https://other.gov.cn/
            HTTP://OTHER.gov.cn/A       | http://other.gov.cn/A
            年报 一.pdf                 | http://example.gov.cn/zwgk/ndbg/%E5%B9%B4%E6%8A%A5%20%E4%B8%80.pdf
            a.html;jsessionid=12?x=1    | http://example.gov.cn/zwgk/ndbg/a.html?x=1
            a.html#part                 | http://example.gov.cn/zwgk/ndbg/a.html
            t1.html?t=12:30             | http://example.gov.cn/zwgk/ndbg/t1.html?t=12:30
            ./a:b.html                  | http://example.gov.cn/zwgk/ndbg/a:b.html
            #part                       | -
            javascript:void(0)          | -
            JavaScript:;                | -
            mailto:a@example.gov.cn     | -
            tel:12345                   | -
            data:text/html,x            | -
            ftp://example.gov.cn/a      | -
            //user@other.gov.cn/a       | -
            """;

    private static final WebAddress PAGE = WebAddress.of("http://example.gov.cn/zwgk/ndbg/index.html?p=1");

    private static List<Executable> rows(String table, java.util.function.Function<String, Optional<WebAddress>> read) {
        return table.lines()
                .map(row -> row.split(" \\| "))
                .<Executable>map(cells -> () -> assertEquals(
                        cells[1].strip(),
                        read.apply(cells[0].stripTrailing())
                                .map(WebAddress::toString)
                                .orElse("-"),
                        cells[0]))
                .toList();
    }

    @Test
    void writesEveryAddressInOneWay() {
        assertTrue(WRITTEN.lines().count() >= 60);
        assertAll(rows(WRITTEN, WebAddress::parse));
    }

    @Test
    void leadsWhereABrowserWouldGo() {
        assertAll(rows(LINKS, PAGE::resolve));
    }

    @Test
    void readsLinksAcrossLinesAndBlanks() {
        assertEquals(PAGE.resolve("a.html"), PAGE.resolve(" \n\t a\n.ht\tml \r\n"));
        assertEquals(Optional.empty(), PAGE.resolve("  "));
    }

    @Test
    void writesAQueryInTheCharsetOfThePage() {
        assertEquals(
                "http://example.gov.cn/%E5%B9%B4?y=%C4%EA",
                PAGE.resolve("/年?y=年", Charset.forName("GB18030")).orElseThrow().toString());
    }

    @Test
    void refusesControlCharactersAndWhatIsTooLong() {
        assertEquals(Optional.empty(), WebAddress.parse("http://example.gov.cn/a\r\nHost: evil"));
        assertEquals(Optional.empty(), WebAddress.parse("http://example.gov.cn/a\u0000b"));
        assertEquals(
                "http://example.gov.cn/%0D%0A",
                WebAddress.of("http://example.gov.cn/%0d%0a").toString());
        assertEquals(Optional.empty(), WebAddress.parse("http://example.gov.cn/" + "a".repeat(2048)));
        assertEquals(Optional.empty(), PAGE.resolve("/" + "年".repeat(300)));
        assertEquals(Optional.empty(), PAGE.resolve("/" + "a".repeat(1_000_000)));
    }

    @Test
    void saysWhatIsWrong() {
        ProblemException refused = assertThrows(ProblemException.class, () -> WebAddress.of("file:///etc/passwd"));
        assertEquals("GJ-401", refused.problem().code());
        assertThrows(IllegalArgumentException.class, () -> new WebAddress(URI.create("ftp://example.gov.cn/")));
        assertThrows(IllegalArgumentException.class, () -> new WebAddress(URI.create("http://u@example.gov.cn/")));
    }

    @Test
    void knowsHostPortAndOrigin() {
        assertEquals("http://example.gov.cn/", PAGE.origin().toString());
        assertEquals(80, PAGE.port());
        WebAddress other = WebAddress.of("https://example.gov.cn:8443/a?b");
        assertEquals("https://example.gov.cn:8443/", other.origin().toString());
        assertEquals(8443, other.port());
        assertTrue(other.isSecure());
    }

    /** Whatever comes, it is read without an exception, and what was read once reads the same again. */
    @Test
    void neverThrowsAndIsStable() {
        long seed = Long.getLong("gouji.seed", 5_309);
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        String[] pieces = {
            "http:",
            "https:",
            "HTTP",
            "/",
            "//",
            "\\",
            "?",
            "#",
            "@",
            ":",
            ";",
            "&",
            "=",
            "%",
            "%2e",
            "%2F",
            "%25",
            "%zz",
            "..",
            ".",
            "[",
            "]",
            "::1",
            "::ffff:",
            "127.0.0.1",
            "0x7f",
            "0177",
            "2130706433",
            "example.gov.cn",
            "年报",
            "。",
            "１２７",
            "xn--",
            "xn--a",
            "\u200b",
            "\u00ad",
            "\ud83d",
            "\udc00",
            "𠀀",
            " ",
            "\t",
            "\n",
            "\u0000",
            "'",
            "\"",
            "<",
            "|",
            "{",
            ";jsessionid=",
            "sid=0123456789abcdef",
            "(S(abcdefghijklmnopqrst))",
            "a",
            "B",
            "80",
            "65536",
            "-",
            "_",
            "~",
            "a.html"
        };
        int read = 0;
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "http://example.gov.cn/" : "");
            for (int n = random.nextInt(12); n > 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            String given = text.toString();
            for (Optional<WebAddress> found : List.of(WebAddress.parse(given), PAGE.resolve(given))) {
                if (found.isPresent()) {
                    read++;
                    String written = found.get().toString();
                    assertEquals(found, WebAddress.parse(written), given);
                    assertEquals(found, PAGE.resolve(written), given);
                    assertEquals(found.get().origin(), found.get().origin().origin(), given);
                }
            }
        }
        assertTrue(read > 25_000, "only " + read + " were read");
    }
}
