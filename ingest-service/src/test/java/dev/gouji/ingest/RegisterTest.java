package dev.gouji.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.ingest.register.RegisterChange;
import dev.gouji.ingest.register.RegisterChanges;
import dev.gouji.ingest.register.RegisteredOrgan;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class RegisterTest {
    @TestHTTPResource("/")
    String root;

    @Inject
    RegisterChanges changes;

    private Setup setup;

    @BeforeEach
    void connect() {
        setup = new Setup(root);
    }

    @Test
    void takesOverAWorkbook() throws IOException {
        byte[] book = workbook(
                List.of("应公开机关名册"),
                List.of("序号", "机关名称*", "行政区划代码 （六位）", "类型", "层级", "起始年份", "终止年份", "备注"),
                List.of(1, "甲县民政局", 620101, "民政", "县级", 2010, "", "x"),
                List.of(2, "甲县扶贫办", 620101, "乡村振兴", "县级", 2012, "2021年", ""));
        HttpResponse<String> imported = setup.file("/v1/register/import", book);
        JsonNode result = Setup.json(imported);
        assertEquals(200, imported.statusCode(), imported.body());
        assertEquals(2, result.get("saved").asInt());
        assertEquals("[\"序号\",\"备注\"]", result.get("unknown_heads").toString());
        assertEquals(3, result.at("/results/0/row").asInt());

        assertEquals(
                2,
                Setup.json(setup.get("/v1/register?division=620101&year=2021"))
                        .get("items")
                        .size());
        JsonNode later =
                Setup.json(setup.get("/v1/register?division=620101&year=2022")).get("items");
        assertEquals(1, later.size());
        assertEquals("department.civil_affairs", later.get(0).get("kind").asText());
        assertEquals("甲县民政局", later.get(0).get("name").asText());
    }

    @Test
    void tellsEachChangeOnce() {
        String organ =
                "{\"name\": \"乙县审计局\", \"division\": \"620102\", \"kind\": \"department.audit\", \"from_year\": %d}";
        assertEquals(
                200, setup.put("/v1/register/yi-audit", organ.formatted(2010)).statusCode());
        assertEquals(
                200, setup.put("/v1/register/yi-audit", organ.formatted(2010)).statusCode());
        assertEquals(
                200, setup.put("/v1/register/yi-audit", organ.formatted(2011)).statusCode());
        assertEquals("GJ-432", Setup.code(setup.put("/v1/register/other", organ.formatted(2011))));
        assertEquals(
                2011,
                Setup.json(setup.get("/v1/register/yi-audit")).get("from_year").asInt());
        assertEquals(204, setup.delete("/v1/register/yi-audit").statusCode());
        assertEquals("GJ-431", Setup.code(setup.delete("/v1/register/yi-audit")));

        List<RegisterChange> told = ofOrgan("yi-audit");
        assertEquals(
                List.of(false, false, true),
                told.stream().map(RegisterChange::removed).toList());
        assertEquals(
                List.of(2010, 2011, 2011),
                told.stream()
                        .map(RegisterChange::organ)
                        .map(RegisteredOrgan::fromYear)
                        .toList());
        assertEquals(OrganKind.DEPARTMENT_AUDIT, told.getFirst().organ().kind());
        assertTrue(told.get(0).number() < told.get(1).number()
                && told.get(1).number() < told.get(2).number());
        changes.forget(told.stream().map(RegisterChange::number).toList());
        assertEquals(List.of(), ofOrgan("yi-audit"));
    }

    private List<RegisterChange> ofOrgan(String entry) {
        return changes.oldest(1000).stream()
                .filter(change -> change.organ().entry().equals(entry))
                .toList();
    }

    @Test
    void namesTheColumnThatIsWrong() {
        String csv = "机关名称,区划代码,类型,起始年度,终止年度\n甲,620101,某类,,\n乙,620101,审计,2020,2010\n丙,,,,\n丁,620101,,20,\n";
        HttpResponse<String> refused = setup.file("/v1/register/import", csv.getBytes(StandardCharsets.UTF_8));
        JsonNode results = Setup.json(refused).get("results");
        assertEquals(422, refused.statusCode(), refused.body());
        List<String> starts = List.of("类型 为 '某类'", "终止年份 为 '2010'", "行政区划代码 为空", "起始年份 为 '20'");
        for (int i = 0; i < starts.size(); i++) {
            assertTrue(results.get(i).get("message").asText().startsWith(starts.get(i)), results.toString());
        }
    }

    @Test
    void importsTenThousandOrgansAtOnce() {
        StringBuilder csv = new StringBuilder("机关名称,行政区划代码,起始年份\n");
        for (int i = 0; i < 10_000; i++) {
            csv.append("机关")
                    .append(i)
                    .append(",63")
                    .append("%04d".formatted(i % 10_000))
                    .append(",2010\n");
        }
        HttpResponse<String> imported =
                setup.file("/v1/register/import", csv.toString().getBytes(StandardCharsets.UTF_8));
        assertEquals(200, imported.statusCode());
        assertEquals(10_000, Setup.json(imported).get("saved").asInt());
    }

    private static byte[] workbook(List<?>... rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("名册");
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].size(); column++) {
                    Object value = rows[row].get(column);
                    if (value instanceof Number number) {
                        sheet.value(row, column, number);
                    } else {
                        sheet.value(row, column, value.toString());
                    }
                }
            }
        }
        return bytes.toByteArray();
    }
}
