package dev.gouji.stats.made;

import dev.gouji.contract.event.DocumentId;
import dev.gouji.contract.event.DocumentRefused;
import dev.gouji.contract.event.Refusal;
import dev.gouji.contract.event.ReportChecked;
import dev.gouji.contract.finding.Attribution;
import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Correction;
import dev.gouji.contract.finding.Finding;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Appearance;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.contract.report.Place;
import dev.gouji.contract.report.ReadingProblem;
import dev.gouji.contract.report.Report;
import dev.gouji.contract.report.ReportYear;
import dev.gouji.contract.report.Section;
import dev.gouji.contract.report.Source;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Made-up checked reports. Everything not set is sensible: every cell 0, no finding, all six parts. */
public final class ReportEvents {
    /** When everything happens that is not told otherwise. */
    public static final Instant MORNING = Instant.parse("2024-01-15T01:02:03.456789Z");

    private final String organName;
    private final Integer year;
    private FormGeneration form;
    private String division = "410404";
    private OrganKind kind = OrganKind.DEPARTMENT_WATER;
    private String title;
    private LocalDate publishedOn = LocalDate.of(2024, 1, 15);
    private Instant receivedAt = MORNING;
    private Instant readAt = MORNING.plusSeconds(1);
    private Instant checkedAt = MORNING.plusSeconds(2);
    private String source;
    private String content = "first";
    private String url = "https://example.gov.cn/report.html";
    private List<String> basis = List.of();
    private final Map<CellId, Cell> cells = new LinkedHashMap<>();
    private final Map<Chapter, String> prose = new EnumMap<>(Chapter.class);
    private final List<Finding> findings = new ArrayList<>();
    private final List<ReadingProblem> problems = new ArrayList<>();

    private ReportEvents(String organName, Integer year) {
        this.organName = organName;
        this.year = year;
        this.form = year != null && year < 2021 ? FormGeneration.G2019 : FormGeneration.G2021;
        this.title = organName == null ? null : "%s%s年政府信息公开工作年度报告".formatted(organName, year);
    }

    /** A report of that organ, null for none, on that year, null for none. */
    public static ReportEvents of(String organName, Integer year) {
        return new ReportEvents(organName, year);
    }

    public ReportEvents in(String newDivision) {
        division = newDivision;
        return this;
    }

    /** An organ of another kind, null: of an unknown one. */
    public ReportEvents kind(OrganKind newKind) {
        kind = newKind;
        return this;
    }

    public ReportEvents titled(String newTitle) {
        title = newTitle;
        return this;
    }

    public ReportEvents publishedOn(String date) {
        publishedOn = date == null ? null : LocalDate.parse(date);
        return this;
    }

    public ReportEvents from(String newUrl) {
        url = newUrl;
        return this;
    }

    /** Another document of the same source. */
    public ReportEvents content(String newContent, Instant newReceivedAt) {
        content = newContent;
        receivedAt = newReceivedAt;
        readAt = newReceivedAt.plusSeconds(1);
        checkedAt = newReceivedAt.plusSeconds(2);
        return this;
    }

    /** The document of a source that says nothing about whose report it is. */
    public ReportEvents source(String id) {
        source = id;
        return this;
    }

    /** Another reading of the same document. */
    public ReportEvents readAt(Instant newReadAt) {
        readAt = newReadAt;
        checkedAt = newReadAt.plusSeconds(1);
        return this;
    }

    /** Another check of the same document. */
    public ReportEvents checkedAt(Instant newCheckedAt, String... newBasis) {
        checkedAt = newCheckedAt;
        basis = List.of(newBasis);
        return this;
    }

    public ReportEvents cell(String id, Cell cell) {
        cells.put(new CellId(id), cell);
        return this;
    }

    public ReportEvents number(String id, String value) {
        return cell(id, new Cell.Number(new BigDecimal(value), value, null, place()));
    }

    /** Another text of one of the six parts. */
    public ReportEvents prose(Chapter chapter, String text) {
        prose.put(chapter, text);
        return this;
    }

    public ReportEvents problem(String message) {
        problems.add(new ReadingProblem("GJ-201", message, List.of(), null));
        return this;
    }

    /** A finding whose sentences name what was found. */
    public ReportEvents finding(String rule, Severity severity, String found, String... about) {
        List<CellId> ids = List.of(about).stream().map(CellId::new).toList();
        Correction correction =
                ids.isEmpty() ? null : new Correction(ids.getFirst(), new BigDecimal("24"), new BigDecimal("25"));
        findings.add(new Finding(
                DocumentId.hash(key(), String.valueOf(year), rule, found).substring(0, 32),
                rule,
                severity,
                severity == Severity.INFO ? Attribution.READING : Attribution.AGENCY,
                ids,
                Map.of("expected", "25", "found", found),
                new Bilingual("应为25，实为" + found + "。", "Expected 25, found " + found + "."),
                place(),
                correction));
        return this;
    }

    public String documentId() {
        return DocumentId.of(sourceId(), sha256());
    }

    public String key() {
        return organName == null ? "unnamed:" + DocumentId.hash(sourceId()).substring(0, 16) : division + organName;
    }

    public ReportChecked build() {
        Form layout = Form.of(form);
        Map<CellId, Cell> all = new LinkedHashMap<>();
        layout.cells().forEach(id -> all.put(id, new Cell.Number(BigDecimal.ZERO, "0", null, place())));
        all.putAll(cells);
        Report report = new Report(
                documentId(),
                sha256(),
                new Source(sourceId(), url, publishedOn, organName, division, receivedAt),
                new Organ(
                        key(),
                        organName,
                        organName == null ? null : Organ.FoundIn.TITLE,
                        division,
                        kind,
                        OrganLevel.COUNTY),
                new ReportYear(year, null, year),
                form,
                title,
                all,
                sections(),
                List.of(),
                Appearance.UNKNOWN,
                problems);
        return new ReportChecked(report, findings, List.of("XY-001"), "2024.1", basis, readAt, checkedAt);
    }

    /** A refusal of a document of that source. */
    public static DocumentRefused refused(String sourceId, String division) {
        String sha256 = DocumentId.sha256(sourceId.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new DocumentRefused(
                DocumentId.of(sourceId, sha256),
                sha256,
                new Source(sourceId, null, null, "某局", division, MORNING),
                new Refusal("GJ-110", "未找到正文。 No text found.", "请上传完整的报告。 Upload the whole report."),
                "1",
                MORNING.plusSeconds(1));
    }

    private String sourceId() {
        return source != null ? source : "portal/" + organName + "/" + year;
    }

    private String sha256() {
        return DocumentId.hash(sourceId(), content);
    }

    private static Place place() {
        return new Place.InText(7, 120, 122);
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (Chapter chapter : Chapter.values()) {
            String text = prose.getOrDefault(chapter, chapter.name() + "的正文。\n第二段。");
            sections.add(new Section(chapter, chapter.heading(), text, List.of(), place()));
        }
        return sections;
    }
}
