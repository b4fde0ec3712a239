package dev.gouji.contract.event;

import dev.gouji.contract.finding.Attribution;
import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Correction;
import dev.gouji.contract.finding.Finding;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Appearance;
import dev.gouji.contract.report.Aspect;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Claim;
import dev.gouji.contract.report.Metric;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.contract.report.Passage;
import dev.gouji.contract.report.Place;
import dev.gouji.contract.report.ReadingProblem;
import dev.gouji.contract.report.Report;
import dev.gouji.contract.report.ReportYear;
import dev.gouji.contract.report.Section;
import dev.gouji.contract.report.Sightings;
import dev.gouji.contract.report.Source;
import dev.gouji.contract.report.Trait;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One event of each kind, with every kind of cell and of place. */
final class ExampleEvents {
    private static final Instant NOON = Instant.parse("2026-01-20T04:00:00Z");
    private static final byte[] CONTENT = "青山县水利局2025年政府信息公开工作年度报告".getBytes(StandardCharsets.UTF_8);
    private static final String HASH = DocumentId.sha256(CONTENT);
    private static final Source SOURCE = new Source(
            "upload/shuiliju-2025.txt",
            "https://example.org/gk/1.html",
            LocalDate.of(2026, 1, 19),
            "青山县水利局",
            "999901",
            NOON,
            new Sightings(
                    2,
                    LocalDate.of(2026, 1, 20),
                    LocalDate.of(2026, 1, 18),
                    null,
                    null,
                    List.of("./附表.xlsx"),
                    "政府信息公开年报",
                    List.of(2025, 2024, 2023)));
    private static final String DOCUMENT = DocumentId.of(SOURCE.id(), HASH);
    private static final CellId TOTAL = new CellId("t3.new_received.total");

    private ExampleEvents() {}

    static RawDocument rawDocument() {
        return new RawDocument(
                DOCUMENT, SOURCE, "shuiliju-2025.txt", "text/plain; charset=utf-8", HASH, CONTENT.length, CONTENT);
    }

    static ReportRead reportRead() {
        return new ReportRead(report(), "1", NOON.plusSeconds(1));
    }

    static DocumentRefused documentRefused() {
        Refusal refusal = new Refusal("GJ-110", "未找到正文。No body.", "请上传正文。Send the body.");
        return new DocumentRefused(DOCUMENT, HASH, SOURCE, refusal, "1", NOON.plusSeconds(1));
    }

    static ReportChecked reportChecked() {
        Finding finding = new Finding(
                "0f3a",
                "T3-001",
                Severity.ERROR,
                Attribution.AGENCY,
                List.of(TOTAL),
                new TreeMap<>(Map.of("expected", "3", "found", "4")),
                new Bilingual("总计应为3，实为4", "The total should be 3 and is 4"),
                new Place.InText(12, 340, 341),
                new Correction(TOTAL, new BigDecimal(4), new BigDecimal(3)));
        return new ReportChecked(
                report(),
                List.of(finding),
                List.of("XY-001"),
                "1",
                List.of(),
                NOON.plusSeconds(1),
                NOON.plusSeconds(2));
    }

    static OrganRegistered organRegistered() {
        return new OrganRegistered(
                "999901-0007",
                "青山县水利局",
                "999901",
                OrganKind.DEPARTMENT_WATER,
                OrganLevel.COUNTY,
                2008,
                null,
                "https://example.org/gk/nb/",
                false,
                3,
                NOON);
    }

    static PortalHealthChanged portalHealthChanged() {
        return new PortalHealthChanged(
                "qingshan-shuili",
                "青山县水利局网站",
                "999901",
                PortalVerdict.BLOCKED,
                new Bilingual("列表页无法抓取。", "A list cannot be fetched."),
                NOON.minusSeconds(3600),
                4,
                NOON);
    }

    static AlertChanged alertChanged() {
        return new AlertChanged(
                "4f0c",
                2,
                17,
                "changed",
                "finding",
                "999901:青山县水利局",
                "青山县水利局",
                "999901",
                2025,
                "T3-001",
                Severity.ERROR,
                "0f3a",
                DOCUMENT,
                new Bilingual("总计应为3，实为4", "The total should be 3 and is 4"),
                true,
                "new",
                false,
                NOON.plusSeconds(3));
    }

    private static Report report() {
        Map<CellId, Cell> cells = new HashMap<>();
        for (CellId cell : Form.of(FormGeneration.G2021).cells()) {
            cells.put(cell, new Cell.Number(BigDecimal.ZERO, "0", null, new Place.InText(9, 100, 101)));
        }
        cells.put(TOTAL, new Cell.Number(new BigDecimal(4), "４件", "件", new Place.InText(12, 340, 342)));
        cells.put(
                new CellId("t2.art20_8.fee.amount_wan_yuan"),
                new Cell.Number(new BigDecimal("96171.60"), "96171.60", null, new Place.InHtml(1, 9, 2, 77)));
        cells.put(new CellId("t3.granted.research"), new Cell.Blank("", new Place.InSheet("表三", "F9")));
        cells.put(new CellId("t3.granted.total"), new Cell.Placeholder("—", new Place.InWord(2, 5, 10)));
        cells.put(new CellId("t3.partial.total"), new Cell.Unreadable("约3", new Place.InText(14, 400, 402)));
        cells.put(new CellId("t4.review.total"), Cell.MISSING);
        return new Report(
                DOCUMENT,
                HASH,
                SOURCE,
                new Organ(
                        "999901:青山县水利局",
                        "青山县水利局",
                        Organ.FoundIn.TITLE,
                        "999901",
                        OrganKind.DEPARTMENT_WATER,
                        OrganLevel.COUNTY),
                new ReportYear(2025, 2025, null),
                FormGeneration.G2021,
                "青山县水利局2025年政府信息公开工作年度报告",
                cells,
                List.of(new Section(
                        Chapter.OVERALL,
                        "一、总体情况",
                        "收到申请4件。",
                        List.of(new Passage(
                                Aspect.ON_REQUEST, "（二）依申请公开", "收到申请4件。", new Place.OnPage(1, 80, 120, 840, 30))),
                        new Place.InText(3, 30, 36))),
                List.of(new Claim(
                        Metric.RECEIVED,
                        null,
                        new BigDecimal(4),
                        new BigDecimal(4),
                        "件",
                        Claim.Scope.ORGAN,
                        Chapter.OVERALL,
                        0,
                        Claim.Role.ALONE,
                        "收到申请4件。",
                        new Place.InText(4, 37, 44))),
                new Appearance(
                        List.of("青山县水利局2025年政府信息公开工作年度报告"),
                        "本报告由青山县水利局编制。",
                        LocalDate.of(2026, 1, 20),
                        List.of("附表.xlsx"),
                        1,
                        List.of(new Trait(
                                Trait.Kind.VARIANT_LABEL,
                                "新收申请数",
                                List.of(new CellId("t3.new_received.total")),
                                new Place.InText(9, 200, 205)))),
                List.of(new ReadingProblem(
                        "GJ-231",
                        "应为数值。Expected a figure.",
                        List.of(new CellId("t3.partial.total")),
                        new Place.InText(14, 400, 402))));
    }
}
