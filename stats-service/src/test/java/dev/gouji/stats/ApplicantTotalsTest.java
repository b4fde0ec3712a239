package dev.gouji.stats;

import static io.restassured.RestAssured.when;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.stats.made.ReportEvents;
import dev.gouji.stats.made.Tables;
import dev.gouji.stats.store.ViewWriter;
import dev.gouji.stats.view.ReportRow;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Reports whose applicants add up to 总计 give statistics that do, in every division and of every kind. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ApplicantTotalsTest {
    private static final Form FORM = Form.of(FormGeneration.G2021);
    private static final List<String> DIVISIONS = List.of("410404", "410405", "411102", "420101");
    private static final int REPORTS = 40;

    @Inject
    ViewWriter views;

    @Test
    void applicantsAddUpToTheTotalInEveryStatistic() throws Throwable {
        Tables.emptyViews();
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        List<ReportRow> rows = new ArrayList<>();
        for (int i = 0; i < REPORTS; i++) {
            rows.add(ReportRow.of(report("局" + i, DIVISIONS.get(random.nextInt(DIVISIONS.size())), random)
                    .build()));
        }
        VertxContextSupport.subscribeAndAwait(() -> views.writeReports(rows));

        int compared = 0;
        for (String question : List.of("", "&division=41", "&division=4104", "&division=410404", "&division=42")) {
            for (String kind : List.of("", "&kind=department.water")) {
                compared += compare("/v1/statistics?year=2023" + question + kind);
            }
        }
        assertTrue(compared > 100, compared + " rows compared");
    }

    private static ReportEvents report(String organ, String division, Random random) {
        ReportEvents report = ReportEvents.of(organ, 2023).in(division);
        applicants().forEach((total, kinds) -> {
            int sum = 0;
            for (CellId kind : kinds) {
                int count = random.nextInt(100);
                sum += count;
                report.number(kind.path(), String.valueOf(count));
            }
            report.number(total.path(), String.valueOf(sum));
        });
        return report;
    }

    /** The kinds of applicants in the row of each total. */
    private static Map<CellId, List<CellId>> applicants() {
        Map<CellId, List<CellId>> applicants = new LinkedHashMap<>();
        for (CellId cell : FORM.cells()) {
            if (cell.table().equals("t3") && !cell.column().equals("total")) {
                CellId total = new CellId("t3." + cell.row() + ".total");
                applicants.computeIfAbsent(total, none -> new ArrayList<>()).add(cell);
            }
        }
        return applicants;
    }

    private static int compare(String question) {
        JsonPath answer = when().get(question).then().statusCode(200).extract().jsonPath();
        List<Map<String, Object>> items = answer.getList("items");
        items.forEach(item -> compare(question, item));
        return items.size() * applicants().size();
    }

    private static void compare(String question, Map<String, Object> item) {
        Map<String, Map<String, Object>> cells = new LinkedHashMap<>();
        ((List<Map<String, Object>>) item.get("cells")).forEach(cell -> cells.put((String) cell.get("cell"), cell));
        applicants().forEach((total, kinds) -> {
            BigDecimal sum =
                    kinds.stream().map(kind -> sum(cells.get(kind.path()))).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertEquals(sum, sum(cells.get(total.path())), () -> question + " " + total);
            assertEquals(item.get("reports"), cells.get(total.path()).get("n"), () -> question + " " + total);
        });
    }

    private static BigDecimal sum(Map<String, Object> cell) {
        return new BigDecimal(String.valueOf(cell.get("sum")));
    }
}
