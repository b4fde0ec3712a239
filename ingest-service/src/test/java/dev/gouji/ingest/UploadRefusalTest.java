package dev.gouji.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class UploadRefusalTest {
    private static final byte[] TOO_LARGE = new byte[25 * 1024 * 1024];

    @TestHTTPResource("/")
    String root;

    private Uploads uploads;

    @BeforeEach
    void connect() {
        uploads = new Uploads(root.replaceAll("/$", ""));
    }

    @Test
    void refusesAnEmptyDocument() {
        assertProblem(400, "GJ-101", uploads.send(new byte[0], "text/plain", ""));
    }

    @Test
    void refusesAnOversizedDocumentSoThatJavaSeesTheAnswer() {
        assertProblem(413, "GJ-102", uploads.send(TOO_LARGE, "text/plain", ""));
        assertEquals(
                202, uploads.send(new byte[] {1}, "text/plain", "?source=after").statusCode());
    }

    @Test
    void refusesAnOversizedDocumentOfUnknownLength() {
        HttpRequest.BodyPublisher chunked =
                HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(TOO_LARGE));
        assertProblem(413, "GJ-102", uploads.send(chunked, "text/plain", ""));
    }

    @Test
    void refusesAnOversizedFileInAForm() {
        byte[] head = "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = "\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8);
        HttpRequest.BodyPublisher form = HttpRequest.BodyPublishers.concat(
                HttpRequest.BodyPublishers.ofByteArray(head),
                HttpRequest.BodyPublishers.ofByteArray(TOO_LARGE),
                HttpRequest.BodyPublishers.ofByteArray(tail));
        assertProblem(413, "GJ-102", uploads.send(form, "multipart/form-data; boundary=edge", ""));
    }

    @Test
    void refusesAnOversizedDocumentSoThatCurlSeesTheAnswer(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("large.bin"), TOO_LARGE);
        Process curl = new ProcessBuilder(
                        "curl",
                        "-sS",
                        "-w",
                        "%{http_code}",
                        "-H",
                        "Authorization: Bearer " + Asking.TOKEN,
                        "--data-binary",
                        "@" + file,
                        root + "v1/documents")
                .redirectErrorStream(true)
                .start();
        String said = new String(curl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(said.contains("GJ-102") && said.endsWith("413"), said);
    }

    @Test
    void refusesAFormWithoutAFile() {
        byte[] form = "--edge\r\nContent-Disposition: form-data; name=\"organ\"\r\n\r\nx\r\n--edge--\r\n"
                .getBytes(StandardCharsets.UTF_8);
        assertProblem(400, "GJ-400", uploads.send(form, "multipart/form-data; boundary=edge", ""));
        assertProblem(400, "GJ-400", uploads.send(form, "multipart/form-data", ""));
        assertProblem(400, "GJ-400", uploads.send(new byte[] {1, 2}, "multipart/form-data; boundary=edge", ""));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    ?division=1234,            division
                    ?published_on=2024-13-01,  published_on
                    ?url=ftp://example.org/a,  url
                    ?url=nonsense,             url
                    ?source=a%00b,             source
                    ?organ=a%0Ab,              organ
                    ?publishedOn=2024-01-01,   publishedOn
                    """)
    void namesTheParameterThatIsWrong(String query, String name) {
        HttpResponse<String> response = uploads.send(new byte[] {1}, "text/plain", query);
        assertProblem(400, "GJ-400", response);
        assertTrue(response.body().contains(name), response.body());
    }

    @Test
    void tellsAnUnknownHashFromAMalformedOne() {
        assertEquals(404, uploads.get("/v1/documents/" + "0".repeat(64)).statusCode());
        HttpResponse<byte[]> malformed = uploads.get("/v1/documents/..%2F..%2Fetc%2Fpasswd");
        assertEquals(400, malformed.statusCode());
        assertEquals(
                "application/problem+json",
                malformed.headers().firstValue("Content-Type").orElse("").split(";")[0]);
    }

    private static void assertProblem(int status, String code, HttpResponse<String> response) {
        assertEquals(status, response.statusCode(), response.body());
        assertEquals(
                "application/problem+json",
                response.headers().firstValue("Content-Type").orElse(""));
        JsonNode problem = Uploads.json(response);
        assertEquals(code, problem.get("code").asText());
        assertEquals(status, problem.get("status").asInt());
        assertTrue(problem.get("detail").asText().matches("(?s).*[\\u4e00-\\u9fff].*[a-z].*"), response.body());
    }
}
