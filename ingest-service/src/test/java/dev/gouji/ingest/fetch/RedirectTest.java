package dev.gouji.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.ingest.address.WebAddress;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedirectTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    301 | /new.html                   | http://host.stub.test/new.html | true
                    302 | new.html?a=1#b              | http://host.stub.test/zw/new.html?a=1 | false
                    303 | http://other.stub.test      | http://other.stub.test/ | false
                    307 | //other.stub.test/a         | http://other.stub.test/a | false
                    308 | ?x                          | http://host.stub.test/zw/old.html?x | true
                    302 | /年报.html                  | http://host.stub.test/%E5%B9%B4%E6%8A%A5.html | false
                    """)
    void aRedirectIsAnotherPage(int status, String location, String target, boolean permanently) throws IOException {
        String bytes = new String(location.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertMoved(status, bytes, target, permanently);
    }

    @Test
    void aRedirectMayBeInAnOldCharset() throws IOException {
        String bytes = new String("/年.html".getBytes(Charset.forName("GB18030")), StandardCharsets.ISO_8859_1);
        assertMoved(302, bytes, "http://host.stub.test/%C4%EA.html", false);
    }

    private static void assertMoved(int status, String location, String target, boolean permanently)
            throws IOException {
        try (StubHost stub = new StubHost(exchange -> {
                    exchange.getResponseHeaders().add("Location", location);
                    StubHost.answer(exchange, status, new byte[0]);
                });
                HttpFetcher fetcher =
                        new Network().watched(stub.resolver(), List.of("host.stub.test", "other.stub.test"))) {
            assertEquals(
                    new Answer.Moved(WebAddress.of(target), permanently),
                    fetcher.fetch(Wanted.afresh(stub.address("/zw/old.html"))));
        }
    }
}
