package dev.gouji.stats;

import static dev.gouji.stats.TwoOrgans.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.stats.made.Tables;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People who let people in and shut them out. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class UserResourceTest {
    @BeforeEach
    void clear() throws Throwable {
        RestAssured.replaceFiltersWith(List.of());
        Tables.empty("access.person");
    }

    private static ValidatableResponse add(String who, String name, String... grants) {
        return as(who).contentType("application/json")
                .body(Map.of("name", name, "grants", List.of(grants)))
                .post("/v1/users")
                .then();
    }

    private static ValidatableResponse grant(String who, String name, String... grants) {
        return as(who).contentType("application/json")
                .body(Map.of("grants", List.of(grants)))
                .put("/v1/users/" + name)
                .then();
    }

    private static int findings(String token) {
        return given().header("Authorization", "Bearer " + token)
                .get("/v1/findings")
                .statusCode();
    }

    @Test
    void letsSomebodyInGivesHimMoreAndShutsHimOut() throws Throwable {
        String token = add("office", "王科员", "researcher")
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .header("Location", "/v1/users/%E7%8E%8B%E7%A7%91%E5%91%98")
                .body("made_by", equalTo("office"))
                .extract()
                .path("token");
        assertTrue(token.matches("gouji_[A-Za-z0-9_-]{43}"), token);
        assertEquals(403, findings(token));
        grant("office", "王科员", "clerk:410404甲局").statusCode(200).body("token", nullValue());
        assertEquals(200, findings(token));
        String next = as("office")
                .post("/v1/users/王科员/token")
                .then()
                .statusCode(200)
                .extract()
                .path("token");
        assertNotEquals(token, next);
        assertEquals(401, findings(token));
        assertEquals(200, findings(next));
        as("office").delete("/v1/users/王科员").then().statusCode(200).body("revoked", equalTo(true));
        assertEquals(401, findings(next));
        add("office", "王科员", "researcher").statusCode(409).body("code", equalTo("GJ-817"));
        String again = as("office")
                .post("/v1/users/王科员/token")
                .then()
                .statusCode(200)
                .extract()
                .path("token");
        assertEquals(200, findings(again));
        String record = as("auditor").get("/v1/audit?limit=50").asString();
        assertTrue(record.contains("/v1/users"), record);
        assertFalse(record.contains("gouji_"), record);
    }

    @Test
    void whatAnotherReplicaChangesHoldsHereWithinSeconds() throws Throwable {
        String token = add("security", "甲", "auditor").statusCode(201).extract().path("token");
        Views.execute("update access.person set revoked = true");
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> findings(token) == 401);
    }

    @ParameterizedTest
    @CsvSource({"anonymous, 401", "researcher, 403", "clerk, 403", "line, 403", "system, 403", "auditor, 403"})
    void isNotForEverybody(String who, int status) {
        add(who, "甲", "researcher").statusCode(status);
        grant(who, "甲", "researcher").statusCode(status);
        as(who).delete("/v1/users/甲").then().statusCode(status);
        as(who).post("/v1/users/甲/token").then().statusCode(status);
        as(who).get("/v1/users").then().statusCode(who.equals("auditor") ? 200 : status);
    }

    @Test
    void keepsEverybodyToHisScope() {
        add("office", "甲", "office:41").statusCode(403).body("code", equalTo("GJ-816"));
        add("office", "甲", "system").statusCode(403).body("code", equalTo("GJ-816"));
        add("organ_admin", "甲", "clerk:410404乙局").statusCode(403).body("code", equalTo("GJ-816"));
        add("organ_admin", "甲", "clerk:410404甲局").statusCode(201);
        add("security", "乙", "office:11").statusCode(201);
        as("organ_admin").get("/v1/users").then().body("items.name", equalTo(List.of("甲")));
        as("office").get("/v1/users").then().body("items.name", equalTo(List.of("甲")));
        as("security").get("/v1/users").then().body("items.name", equalTo(List.of("乙", "甲")));
        as("auditor").get("/v1/users").then().body("items.name", hasItem("乙")).body("items.token", not(hasItem("")));
        grant("office", "乙", "researcher").statusCode(404).body("code", equalTo("GJ-815"));
        as("office").delete("/v1/users/乙").then().statusCode(404);
        as("office").post("/v1/users/乙/token").then().statusCode(404);
        // Who was given more by somebody else is not his any more.
        grant("security", "甲", "clerk:410404甲局", "system").statusCode(200);
        as("organ_admin").post("/v1/users/甲/token").then().statusCode(404).body("code", equalTo("GJ-815"));
        as("office").get("/v1/users").then().body("items", empty());
    }

    @Test
    void letsNobodyChangeHisOwn() {
        String token =
                add("security", "丙", "security").statusCode(201).extract().path("token");
        for (String path : List.of("/v1/users/丙", "/v1/users/丙/token")) {
            given().header("Authorization", "Bearer " + token)
                    .contentType("application/json")
                    .body(Map.of("grants", List.of("security", "system")))
                    .request(path.endsWith("token") ? "POST" : "PUT", path)
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("GJ-817"));
        }
        given().header("Authorization", "Bearer " + token)
                .delete("/v1/users/丙")
                .then()
                .statusCode(409);
    }

    @Test
    void theFileGoesBefore() throws Throwable {
        add("security", "clerk", "system").statusCode(409).body("code", equalTo("GJ-817"));
        String token = add("security", "丁", "auditor").statusCode(201).extract().path("token");
        // Somebody of that name is put into the file later on.
        Views.execute("update access.person set name = 'clerk'");
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> findings(token) == 401);
        as("security").post("/v1/users/clerk/token").then().statusCode(404).body("code", equalTo("GJ-815"));
    }

    @ParameterizedTest
    @CsvSource({"'', researcher", "甲, nobody", "甲, office", "甲, anonymous", "甲, ''"})
    void refusesWhatIsWrong(String name, String grant) {
        add("security", name, grant).statusCode(400).body("code", equalTo("GJ-818"));
    }
}
