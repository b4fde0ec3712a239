package dev.gouji.validate;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Drafts while nobody reads them: the address of parse-service leads nowhere here. */
@QuarkusTest
@QuarkusTestResource(BrokerAndDatabase.class)
class DraftResourceTest {
    @Test
    void saysSoWhenParseServiceIsAway() {
        given().contentType("text/plain")
                .body("一份草稿")
                .post("/v1/checks?name=draft.txt")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .body("code", equalTo("GJ-606"));
    }
}
