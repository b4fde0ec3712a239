package dev.gouji.validate;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.gouji.validate.book.RuleBook;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BrokerAndDatabase.class)
class RuleResourceTest {
    @Test
    void listsTheRuleBook() {
        String tag = given().get("/v1/rules?origin=built_in")
                .then()
                .statusCode(200)
                .body("items", hasSize(RuleBook.standard().rules().size()))
                .body("items[0].id", equalTo("STR-001"))
                .body("items[0].severity", equalTo("warning"))
                .extract()
                .header("ETag");
        given().header("If-None-Match", tag)
                .get("/v1/rules?origin=built_in")
                .then()
                .statusCode(304);
    }

    @Test
    void saysAllAboutOneRule() {
        given().get("/v1/rules/T3-001")
                .then()
                .statusCode(200)
                .body("slug", equalTo("row-sum"))
                .body("family", equalTo("T3"))
                .body("findings", equalTo("/v1/findings?rule=T3-001"));
        given().get("/v1/rules/T9-999")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("GJ-605"))
                .body("detail", containsString("T9-999"));
    }
}
