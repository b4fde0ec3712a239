package dev.gouji.stats;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
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

/** Taking steps with alerts from the page that lists them, by somebody who signed in. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AlertFormTest extends InABrowser {
    @Inject
    ViewWriter views;

    @BeforeEach
    void write() throws Throwable {
        TwoOrgans.write(views);
    }

    private static Element line(String who) {
        return page(who, "/alerts?kind=finding").selectFirst("tr[id^=alert-]");
    }

    private static List<String> buttons(String who) {
        return line(who).select("button[name=state]").eachAttr("value");
    }

    private static ValidatableResponse send(String who, String origin, Element form, String state, String text) {
        return send(who, origin, form, Map.of("state", state, "text", text));
    }

    private static ValidatableResponse send(String who, Element form, String state, String text) {
        return send(who, here(), form, state, text);
    }

    @Test
    void takesAnAlertThroughItsLife() {
        assertEquals(List.of(), buttons("clerk"));
        assertEquals(List.of("dispatched"), buttons("line"));
        assertEquals(List.of("dispatched"), buttons("office"));
        Element form = line("office").selectFirst("form");
        String id = form.attr("action").split("/")[2];
        send("office", form, "dispatched", "").statusCode(303).header("Location", "/alerts?kind=finding#alert-" + id);
        assertEquals(List.of("explained", "corrected"), buttons("clerk"));
        assertEquals(List.of("explained", "corrected"), buttons("office"));
        send("clerk", form, "explained", "含区县转办件").statusCode(303);
        assertEquals(List.of(), buttons("clerk"));
        assertEquals(List.of("dispatched", "verified"), buttons("office"));
        assertTrue(line("office").text().contains("退回"), line("office").text());
        send("office", form, "verified", "").statusCode(303);
        assertEquals(List.of(), buttons("office"));
        assertTrue(line("clerk").text().contains("复核通过"), line("clerk").text());
    }

    @Test
    void saysOnAPageWhyItIsNotDone() {
        Element form = line("office").selectFirst("form");
        send("clerk", form, "dispatched", "").statusCode(403).body(containsString("GJ-802"));
        send("researcher", form, "explained", "x").statusCode(403).body(containsString("GJ-802"));
        send("office", form, "verified", "").statusCode(409).body(containsString("GJ-702"));
        send("office", form, "explained", " ").statusCode(400).body(containsString("GJ-601"));
        send("office", form, "invented", "x").statusCode(400).body(containsString("GJ-601"));
        form.attr("action", "/alerts/" + TwoOrgans.alert("乙局") + "/steps");
        send("office", form, "dispatched", "").statusCode(404).body(containsString("GJ-803"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null"})
    void takesNoFormOfAnotherSite(String origin) {
        Element form = line("office").selectFirst("form");
        send("office", origin, form, "dispatched", "").statusCode(403).body(containsString("GJ-808"));
        assertEquals(List.of("dispatched"), buttons("office"));
    }
}
