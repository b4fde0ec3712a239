package dev.gouji.stats;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.stats.store.ViewWriter;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Deciding on findings from the page of a report, by somebody who signed in. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class FindingFormTest extends InABrowser {
    private static final String REPORT = "/reports/410404甲局/2023";
    private static final String LINK = "/reports/410404%E7%94%B2%E5%B1%80/2023";

    @Inject
    ViewWriter views;

    @BeforeEach
    void write() throws Throwable {
        TwoOrgans.write(views);
    }

    private static List<String> buttons(String who) {
        return page(who, REPORT).select("#finding-1 button[name=state]").eachAttr("value");
    }

    private static ValidatableResponse send(String who, Element form, String state, String reason) {
        return send(who, here(), form, Map.of("state", state, "reason", reason));
    }

    @Test
    void showsTheFormToWhoMayUseIt() {
        assertEquals(List.of("explained"), buttons("clerk"));
        assertEquals(List.of("explained", "confirmed", "dismissed"), buttons("office"));
        assertEquals(List.of("explained", "confirmed", "dismissed"), buttons("line"));
        assertNull(page("researcher", REPORT).selectFirst("#finding-1"));
        assertNull(page("office", "/reports/110101乙局/2023").selectFirst("form[action^=/findings/]"));
    }

    @Test
    void keepsWhatIsDecidedAndLeadsBackToTheFinding() {
        Element form = page("clerk", REPORT).selectFirst("#finding-1 form");
        send("clerk", form, "explained", "含街道办事处\n<b>数据</b>").statusCode(303).header("Location", LINK + "#finding-1");
        Element note = page("office", REPORT).getElementById("finding-1");
        assertTrue(note.text().contains("已说明"), note.text());
        assertTrue(note.selectFirst(".handling li").text().contains("clerk 已说明"), note.text());
        assertEquals(
                "含街道办事处\n<b>数据</b>", note.selectFirst(".handling q").wholeText().replace("\r", ""));
        send("office", form, "dismissed", "说明成立").statusCode(303);
        assertEquals(List.of("explained", "confirmed", "dismissed", "reopened"), buttons("office"));
        String finding = form.attr("action").split("/")[2];
        given().header("Authorization", "Bearer gouji_test-office")
                .get("/v1/findings/" + finding + "/decision")
                .then()
                .body("state", equalTo("dismissed"))
                .body("history.person", equalTo(List.of("clerk", "office")));
    }

    @Test
    void saysOnAPageWhyItIsNotDone() {
        Element form = page("clerk", REPORT).selectFirst("#finding-1 form");
        send("clerk", form, "explained", " ").statusCode(400).body(containsString("GJ-601"));
        send("clerk", form, "explained", "\0").statusCode(400).body(containsString("GJ-601"));
        send("clerk", form, "invented", "x").statusCode(400).body(containsString("GJ-601"));
        send("clerk", form, "dismissed", "x").statusCode(403).body(containsString("GJ-802"));
        send("researcher", form, "explained", "x").statusCode(403).body(containsString("GJ-802"));
        form.attr("action", "/findings/" + TwoOrgans.finding("乙局") + "/decision");
        send("clerk", form, "explained", "x").statusCode(404).body(containsString("GJ-803"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null"})
    void takesNoFormOfAnotherSite(String origin) {
        Element form = page("office", REPORT).selectFirst("#finding-1 form");
        send("office", origin, form, Map.of("state", "confirmed"))
                .statusCode(403)
                .body(containsString("GJ-808"));
        assertTrue(page("office", REPORT).getElementById("finding-1").text().contains("待办理"));
    }
}
