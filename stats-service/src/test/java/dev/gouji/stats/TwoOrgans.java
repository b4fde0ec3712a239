package dev.gouji.stats;

import static io.restassured.RestAssured.given;

import dev.gouji.contract.finding.Severity;
import dev.gouji.stats.made.ReportEvents;
import dev.gouji.stats.made.Tables;
import dev.gouji.stats.store.ViewWriter;
import dev.gouji.stats.view.ReportRow;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.stream.Stream;

/** 甲局 inside and 乙局 outside of everybody's scope, a finding on each; the people stand in {@link Infrastructure#USERS}. */
final class TwoOrgans {
    private TwoOrgans() {}

    /** Has both and nothing else in the views. */
    static void write(ViewWriter views) throws Throwable {
        RestAssured.replaceFiltersWith(List.of());
        Tables.emptyViews();
        Tables.emptyAlerts();
        Tables.empty("stats.decision");
        List<ReportRow> rows = Stream.of(report("甲局"), report("乙局").in("110101"))
                .map(event -> ReportRow.of(event.build()))
                .toList();
        VertxContextSupport.subscribeAndAwait(() -> views.writeReports(rows));
        Views.execute("update stats.report set kind = 'department.taxation' where organ_key = '410404甲局'");
        Views.execute("update stats.report set kind = 'department.audit' where organ_key = '110101乙局'");
    }

    /** Adds a report with a finding. */
    static void write(ViewWriter views, ReportEvents report) throws Throwable {
        ReportRow row = ReportRow.of(report.finding("T3-001", Severity.ERROR, "24", "t3.granted.total")
                .build());
        VertxContextSupport.subscribeAndAwait(() -> views.writeReports(List.of(row)));
    }

    private static ReportEvents report(String organ) {
        return ReportEvents.of(organ, 2023).finding("T3-001", Severity.ERROR, "24", "t3.granted.total");
    }

    static RequestSpecification as(String who) {
        return who.equals("anonymous") ? given() : given().header("Authorization", "Bearer gouji_test-" + who);
    }

    private static RequestSpecification administrator() {
        return given().header("Authorization", "Bearer " + AsAdministrator.TOKEN);
    }

    /** The id of the finding on an organ's report. */
    static String finding(String organ) {
        return administrator().get("/v1/findings?organ=" + organ).path("items[0].id");
    }

    /** The id of the alert of an organ. */
    static String alert(String organ) {
        return administrator().get("/v1/alerts?organ=" + organ).path("items[0].id");
    }
}
