package dev.gouji.stats;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.event.OrganRegistered;
import dev.gouji.contract.event.ReportChecked;
import dev.gouji.contract.finding.Severity;
import dev.gouji.stats.alert.Deadline;
import dev.gouji.stats.made.ReportEvents;
import dev.gouji.stats.made.Tables;
import dev.gouji.stats.store.ViewWriter;
import dev.gouji.stats.view.RegisterRow;
import dev.gouji.stats.view.ReportRow;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AlertTest {
    /** Whoever a body names, it was who asked. */
    private static final String ADMIN = "administrator";

    private static final Instant LATER = ReportEvents.MORNING.plusSeconds(86_400);

    @Inject
    ViewWriter views;

    @Inject
    MissingReportLook missing;

    @BeforeEach
    void clear() {
        Tables.emptyViews();
        Tables.emptyAlerts();
    }

    private void write(ReportEvents... events) {
        writeAll(Stream.of(events).map(ReportEvents::build).toList());
    }

    private void writeAll(List<ReportChecked> events) {
        Waiting.on(views.writeReports(events.stream().map(ReportRow::of).toList()));
    }

    private static ReportEvents report(String organ, int year) {
        return ReportEvents.of(organ, year).publishedOn(year + 1 + "-01-15");
    }

    private static String history() {
        return Views.rows("select change || ' ' || coalesce(rule, kind) from stats.alert_event order by sequence");
    }

    private static String id(String query) {
        return when().get("/v1/alerts?" + query).then().extract().path("items[0].id");
    }

    private static ValidatableResponse step(String id, String state, String text) {
        return given().contentType("application/json")
                .body(Map.of("state", state, "person", " 张科长 ", "text", text))
                .post("/v1/alerts/" + id + "/steps")
                .then();
    }

    @Test
    void followsTheVersionsOfAReport() {
        write(report("甲局", 2023)
                .finding("T3-001", Severity.ERROR, "24", "t3.granted.total")
                .finding("T3-002", Severity.WARNING, "7")
                .finding("STR-009", Severity.INFO, "1"));
        assertEquals("opened T3-001\nopened T3-002", history());
        write(report("甲局", 2023)
                .content("corrected", LATER)
                .finding("T3-001", Severity.ERROR, "23", "t3.granted.total"));
        write(report("甲局", 2023).content("right", LATER.plusSeconds(60)));
        write(report("甲局", 2023)
                .content("wrong again", LATER.plusSeconds(120))
                .finding("T3-002", Severity.WARNING, "7"));
        assertEquals("""
                opened T3-001
                opened T3-002
                changed T3-001
                resolved T3-002
                resolved T3-001
                reopened T3-002""", history());
        when().get("/v1/alerts?open=true").then().body("items.rule", contains("T3-002"));
        when().get("/v1/alerts/" + id("rule=T3-001"))
                .then()
                .body("alert.open", equalTo(false))
                .body("alert.revision", equalTo(3))
                .body("history.change", contains("opened", "changed", "resolved"))
                .body("history.alert.message.zh", contains("应为25，实为24。", "应为25，实为23。", "应为25，实为23。"))
                .body("next", contains("dispatched"));
    }

    @Test
    void opensNothingTwiceWhenTheViewsAreRebuilt() {
        List<ReportChecked> events = new ArrayList<>();
        for (String organ : List.of("甲局", "乙局", "丙局")) {
            events.add(
                    report(organ, 2023).finding("T3-001", Severity.ERROR, "1").build());
            events.add(report(organ, 2023)
                    .content("second", LATER)
                    .finding("T3-002", Severity.ERROR, "2")
                    .build());
            events.add(report(organ, 2023)
                    .content("third", LATER.plusSeconds(60))
                    .finding("T3-001", Severity.ERROR, "1")
                    .build());
        }
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        writeAll(events.subList(0, 1));
        events.forEach(event -> writeAll(List.of(event)));
        String before = Views.rows("select e::text from stats.alert_event e order by sequence");
        assertEquals(3 * 5, Views.count("alert_event"), before);
        for (int round = 0; round < 5; round++) {
            Tables.emptyViews();
            Collections.shuffle(events, random);
            events.forEach(event -> writeAll(List.of(event)));
            assertEquals(
                    before,
                    Views.rows("select e::text from stats.alert_event e order by sequence"),
                    "seed " + seed + ", round " + round);
        }
    }

    @Test
    void endsWithTheAlertsOfTheLastVersionInWhateverOrder() {
        List<ReportChecked> events = new ArrayList<>();
        for (int version = 0; version < 6; version++) {
            ReportEvents event = report("甲局", 2023).content("v" + version, LATER.plusSeconds(version));
            for (int rule = 0; rule < 4; rule++) {
                if ((version >> rule & 1) == 1) {
                    event.finding("T3-00" + rule, Severity.ERROR, "v" + version);
                }
            }
            events.add(event.build());
        }
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        for (int round = 0; round < 8; round++) {
            clear();
            Collections.shuffle(events, new Random(seed + round));
            events.forEach(event -> writeAll(List.of(event)));
            assertEquals("T3-000 应为25，实为v5。\nT3-002 应为25，实为v5。", Views.rows("""
                    select concat_ws(' ', rule, message_zh) from stats.alert where open order by rule
                    """), "seed " + seed + ", round " + round);
        }
    }

    @Test
    void takesPeopleThroughTheLifeOfAnAlert() {
        write(report("甲局", 2023).finding("T3-001", Severity.ERROR, "24"));
        String id = id("rule=T3-001");
        step(id, "verified", "").statusCode(409).body("code", equalTo("GJ-702"));
        step(id, "dispatched", "").statusCode(200).body("next", containsInAnyOrder("explained", "corrected"));
        step(id, "dispatched", "").statusCode(409);
        step(id, "explained", " ").statusCode(400).body("parameter", equalTo("text"));
        step(id, "explained", "含区县转办件").statusCode(200);
        step(id, "dispatched", "请附依据").statusCode(200);
        step(id, "corrected", "已重新发布").statusCode(200);
        step(id, "verified", "")
                .statusCode(200)
                .body("alert.state", equalTo("verified"))
                .body("next", empty())
                .body(
                        "history.change",
                        contains("opened", "dispatched", "explained", "dispatched", "corrected", "verified"))
                .body("history.person", contains(null, ADMIN, ADMIN, ADMIN, ADMIN, ADMIN))
                .body("history.text", contains(null, null, "含区县转办件", "请附依据", "已重新发布", null));
        step(id, "new", "").statusCode(400).body("parameter", equalTo("state"));
        step("nothing", "dispatched", "").statusCode(404).body("code", equalTo("GJ-701"));
        when().get("/v1/alerts/nothing").then().statusCode(404).body("code", equalTo("GJ-701"));
        when().get("/v1/alerts?state=verified").then().body("items", hasSize(1));
        when().get("/v1/alerts?state=new").then().body("items", hasSize(0));
    }

    @Test
    void saysWhatIsDueAndNotThere() {
        register("甲局", "乙县人民政府");
        assertEquals(0, missing.look(LocalDate.of(2024, 1, 31)));
        assertEquals(1, missing.look(LocalDate.of(2024, 2, 1)));
        assertEquals(0, missing.look(LocalDate.of(2024, 2, 1)));
        assertEquals(1, missing.look(LocalDate.of(2024, 4, 1)));
        when().get("/v1/alerts?kind=missing")
                .then()
                .body("items.organ", contains("乙县人民政府", "甲局"))
                .body("items.severity", contains("error", "error"))
                .body("items[1].message.zh", equalTo("2023年度报告应于2024-01-31前发布，至今未见。"));
        write(report("乙县人民政府", 2023).publishedOn("2024-05-01"));
        // A corrected version of a report in time is not late.
        write(report("丙局", 2023), report("丙局", 2023).publishedOn("2024-06-01").content("corrected", LATER));
        when().get("/v1/alerts?kind=late").then().body("items.organ", contains("乙县人民政府"));
        // It goes by its name in the register and by another key in its report.
        write(report("甲局", 2023).in(null).publishedOn("2024-01-20"));
        assertEquals(2, missing.look(LocalDate.of(2024, 6, 1)));
        when().get("/v1/alerts?kind=missing&open=true").then().body("items", hasSize(0));
    }

    private void register(String... names) {
        List<RegisterRow> rows = new ArrayList<>();
        for (String name : names) {
            rows.add(RegisterRow.of(
                    new OrganRegistered(name, name, "410404", null, null, 2023, 2023, null, false, 1, Instant.EPOCH)));
        }
        Waiting.on(views.writeRegister(rows));
    }

    @Test
    void narrowsAndPagesTheList() {
        write(
                report("甲局", 2023).in("410404").finding("T3-001", Severity.ERROR, "1"),
                report("甲局", 2022).in("410404").finding("T3-001", Severity.ERROR, "1"),
                report("乙局", 2023).in("410425").finding("T3-002", Severity.WARNING, "1"),
                report("丙局", 2023).in("320500").finding("T3-002", Severity.WARNING, "1"));
        when().get("/v1/alerts").then().body("items", hasSize(4)).body("next", nullValue());
        when().get("/v1/alerts?division=4104").then().body("items", hasSize(3));
        when().get("/v1/alerts?division=41&year=2023").then().body("items", hasSize(2));
        when().get("/v1/alerts?organ=丙").then().body("items.division", contains("320500"));
        when().get("/v1/alerts?severity=warning&rule=T3-002").then().body("items", hasSize(2));
        when().get("/v1/alerts?kind=late").then().body("items", hasSize(0));
        when().get("/v1/alerts?kind=early").then().statusCode(400).body("parameter", equalTo("kind"));
        when().get("/v1/alerts?limit=3&cursor=bm9uZQ").then().statusCode(400);
        String next = when().get("/v1/alerts?limit=3")
                .then()
                .body("items", hasSize(3))
                .extract()
                .path("next");
        when().get(next).then().body("items", hasSize(1)).body("next", nullValue());
        when().get("/v1/alerts.csv?organ=丙").then().body(startsWith("\uFEFFid,kind,organ_key,organ"));
        when().get("/v1/alert-groups?limit=3")
                .then()
                .body("items.year", contains(2023, 2023, 2023))
                .body("items.open", contains(1, 1, 1));
        String rest = when().get("/v1/alert-groups?limit=3").then().extract().path("next");
        when().get(rest).then().body("items.year", contains(2022)).body("items[0].unhandled", equalTo(1));
    }

    @Test
    void agreesWithTheDatabaseOnTheLastDay() {
        for (String organ : List.of("甲局", "乙县人民政府", "乙县人民政府办公室")) {
            assertEquals(
                    Deadline.of(organ, 2023).toString(), Views.rows("select stats.deadline('" + organ + "', 2023)"));
        }
        assertEquals(Deadline.of(null, 2023).toString(), Views.rows("select stats.deadline(null, 2023)"));
    }
}
