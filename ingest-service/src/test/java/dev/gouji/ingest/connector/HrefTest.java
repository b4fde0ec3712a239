package dev.gouji.ingest.connector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.ingest.address.WebAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HrefTest {
    private static final WebAddress PAGE = WebAddress.of("http://www.jia.example/a/b.html?x=1");

    private static final String TABLE = """
            c.html                              => http://www.jia.example/a/c.html
            ./c.html#top                        => http://www.jia.example/a/c.html
            ../../../c.html                     => http://www.jia.example/c.html
            /c.html                             => http://www.jia.example/c.html
            ?page=2                             => http://www.jia.example/a/b.html?page=2
            //yi.example/c                      => http://yi.example/c
            HTTPS://YI.example:443/C            => https://yi.example/C
            \\c\\d.html                         => http://www.jia.example/c/d.html
            c d.html                            => http://www.jia.example/a/c%20d.html
            年报.html                           => http://www.jia.example/a/%E5%B9%B4%E6%8A%A5.html
            100%.html                           => http://www.jia.example/a/100%25.html
            c.jsp;jsessionid=AB12?i=1           => http://www.jia.example/a/c.jsp?i=1
            c.php?PHPSESSID=1&i=2               => http://www.jia.example/a/c.php?i=2
            c.php?i=2&sessionid=9               => http://www.jia.example/a/c.php?i=2
            javascript:location.href='c.html'   => http://www.jia.example/a/c.html
            javascript:window.open("/c?i=1")    => http://www.jia.example/c?i=1
            javascript:void(0)                  => -
            javascript:location='javascript:x'  => -
            JavaScript:alert(1)                 => -
            #                                   => -
            mailto:a@b.example                  => -
            data:text/html,x                    => -
            file:///etc/passwd                  => -
            ftp://yi.example/                   => -
            http://u:p@yi.example/              => -
            http://                             => -
            """;

    @Test
    void leadsWhereABrowserWouldGo() {
        StringBuilder found = new StringBuilder();
        StringBuilder expected = new StringBuilder();
        for (String line : TABLE.lines().toList()) {
            String[] sides = line.split(" +=> ");
            String to = Href.resolve(PAGE, sides[0], StandardCharsets.UTF_8)
                    .map(WebAddress::toString)
                    .orElse("-");
            expected.append(sides[0]).append(" => ").append(sides[1]).append('\n');
            found.append(sides[0]).append(" => ").append(to).append('\n');
        }
        assertEquals(expected.toString(), found.toString());
    }
}
