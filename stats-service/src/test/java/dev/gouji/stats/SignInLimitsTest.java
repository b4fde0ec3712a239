package dev.gouji.stats;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Who tries too often, what is written down of it, and who is cut off. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SignInLimitsTest extends InABrowser {
    private static final int TRIES_MAX = 300;

    @Test
    void writesDownBothOutcomesAndNoToken() {
        form("gouji_test-line", "/").post("/sign-in").then().statusCode(303);
        form("gouji_wrong-one-of-this-test", "/").post("/sign-in").then().statusCode(401);
        signedIn("line").header("Origin", here()).post("/sign-out").then().statusCode(303);
        Response record =
                given().header("Authorization", "Bearer gouji_test-auditor").get("/v1/audit?limit=50");
        List<Map<String, Object>> lines = record.path("items.findAll { it.path.startsWith('/sign-') }");
        assertEquals(
                List.of("line /sign-out 303", "anonymous /sign-in 401", "line /sign-in 303"),
                lines.stream()
                        .limit(3)
                        .map(line -> line.get("person") + " " + line.get("path") + " " + line.get("status"))
                        .toList());
        assertFalse(record.asString().contains("gouji_"), record.asString());
    }

    /** From an address of its own, so that the others of this class are not held up. */
    @Test
    void takesOnlySoManyTriesOfOneAddress() throws IOException {
        int status = 401;
        for (int tried = 0; tried < TRIES_MAX && status == 401; tried++) {
            status = tryFrom("127.0.0.87");
        }
        assertEquals(429, status);
        form("gouji_test-office", "/").post("/sign-in").then().statusCode(303);
    }

    private static int tryFrom(String address) throws IOException {
        try (Socket socket = new Socket()) {
            try {
                socket.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
            } catch (SocketException e) {
                Assumptions.abort("this system has one loopback address alone");
            }
            socket.connect(new InetSocketAddress("127.0.0.1", RestAssured.port));
            String request = "POST /sign-in HTTP/1.1\r\nHost: h\r\nOrigin: http://h\r\nConnection: close\r\n"
                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 11\r\n\r\ntoken=gouji";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.split(" ")[1]);
        }
    }

    @Test
    void cutsOffAStreamWhoseTokenIsTakenAway() throws IOException {
        Infrastructure.alsoUses("leaver", "office:4104");
        try (Socket stream = new Socket("127.0.0.1", RestAssured.port)) {
            Awaitility.await()
                    .until(() -> given().header("Authorization", "Bearer gouji_test-leaver")
                                    .get("/v1/findings")
                                    .statusCode()
                            == 200);
            stream.getOutputStream()
                    .write(
                            "GET /v1/alerts/stream HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer gouji_test-leaver\r\n\r\n"
                                    .getBytes(StandardCharsets.US_ASCII));
            stream.setSoTimeout((int) Duration.ofMinutes(2).toMillis());
            byte[] beginning = new byte[12];
            assertEquals(12, stream.getInputStream().readNBytes(beginning, 0, 12));
            assertEquals("HTTP/1.1 200", new String(beginning, StandardCharsets.US_ASCII));
            Infrastructure.usesNoMore();
            // Ends when it is cut off; heartbeats would keep it open for ever.
            stream.getInputStream().readAllBytes();
        } catch (SocketException cut) {
            assertEquals("Connection reset", cut.getMessage());
        } finally {
            Infrastructure.usesNoMore();
        }
        given().header("Authorization", "Bearer gouji_test-leaver")
                .get("/v1/findings")
                .then()
                .statusCode(401);
    }
}
