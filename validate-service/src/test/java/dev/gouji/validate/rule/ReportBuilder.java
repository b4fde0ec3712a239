package dev.gouji.validate.rule;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.Place;
import dev.gouji.contract.report.ReadingProblem;
import dev.gouji.contract.report.Report;
import dev.gouji.contract.report.ReportYear;
import dev.gouji.contract.report.Section;
import dev.gouji.contract.report.Source;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A report with zeros everywhere and nothing wrong, of which a case overrides what it is about. */
public final class ReportBuilder {
    private final FormGeneration form;
    private final Map<CellId, Cell> cells = new LinkedHashMap<>();
    private final List<ReadingProblem> problems = new ArrayList<>();
    private List<Section> sections = new ArrayList<>();
    private ReportYear year;
    private String title = "示例市示例局政府信息公开工作年度报告";
    private Organ organ = new Organ("410000示例市示例局", "示例市示例局", Organ.FoundIn.TITLE, "410000", null, null);
    private String documentId = "document-1";
    private Instant receivedAt = Instant.parse("2026-01-15T08:00:00Z");

    private ReportBuilder(FormGeneration form) {
        this.form = form;
        int position = 0;
        for (CellId cell : Form.of(form).cells()) {
            cells.put(cell, new Cell.Number(BigDecimal.ZERO, "0", null, place(position++)));
        }
        for (Chapter chapter : Chapter.values()) {
            sections.add(new Section(chapter, chapter.heading(), "", List.of(), new Place.InText(1, 0, 1)));
        }
        year = switch (form) {
            case G2008L -> new ReportYear(2011, 2011, 2011);
            case G2014 -> new ReportYear(2017, 2017, 2017);
            case G2019 -> new ReportYear(2020, 2020, 2020);
            case G2021 -> new ReportYear(2023, 2023, 2023);
        };
    }

    public static ReportBuilder of(FormGeneration form) {
        return new ReportBuilder(form);
    }

    /** The 2021 form, on 2023. */
    public static ReportBuilder g2021() {
        return of(FormGeneration.G2021);
    }

    /** The 2019 form, on 2020. */
    public static ReportBuilder g2019() {
        return of(FormGeneration.G2019);
    }

    private static Place place(int position) {
        return new Place.InText(position + 1, position, position + 1);
    }

    /**
     * Overrides cells, separated by white space: {@code t3.granted.total=5}. A star stands for any rest of the name. In
     * place of a figure: {@code _} a blank, {@code /} a placeholder, {@code ?text} unreadable, {@code !} missing.
     */
    public ReportBuilder cells(String overrides) {
        for (String override : overrides.strip().split("\\s+")) {
            if (!override.isEmpty()) {
                String[] parts = override.split("=", 2);
                set(parts[0], parts[1]);
            }
        }
        return this;
    }

    private void set(String pattern, String printed) {
        String start = pattern.endsWith("*") ? pattern.substring(0, pattern.length() - 1) : null;
        int position = 0;
        boolean known = false;
        for (CellId id : Form.of(form).cells()) {
            if (start == null ? id.path().equals(pattern) : id.path().startsWith(start)) {
                cells.put(id, cell(printed, place(position)));
                known = true;
            }
            position++;
        }
        if (!known) {
            throw new IllegalArgumentException("form %s has no cell %s".formatted(form, pattern));
        }
    }

    private static Cell cell(String printed, Place place) {
        return switch (printed.charAt(0)) {
            case '_' -> new Cell.Blank("", place);
            case '/' -> new Cell.Placeholder("/", place);
            case '?' -> new Cell.Unreadable(printed.substring(1), place);
            case '!' -> Cell.MISSING;
            default -> new Cell.Number(new BigDecimal(printed), printed, null, place);
        };
    }

    public ReportBuilder year(ReportYear newYear) {
        year = newYear;
        return this;
    }

    public ReportBuilder year(int newYear) {
        return year(new ReportYear(newYear, newYear, newYear));
    }

    public ReportBuilder title(String newTitle) {
        title = newTitle;
        return this;
    }

    public ReportBuilder organ(Organ newOrgan) {
        organ = newOrgan;
        return this;
    }

    public ReportBuilder organ(String key) {
        return organ(new Organ(key, key, Organ.FoundIn.TITLE, null, null, null));
    }

    public ReportBuilder without(Chapter chapter) {
        sections = new ArrayList<>(sections.stream()
                .filter(section -> section.chapter() != chapter)
                .toList());
        return this;
    }

    public ReportBuilder problem(String code, String... doubtful) {
        List<CellId> ids = List.of(doubtful).stream().map(CellId::new).toList();
        problems.add(new ReadingProblem(code, "测试 test", ids, null));
        return this;
    }

    public ReportBuilder document(String id, Instant received) {
        documentId = id;
        receivedAt = received;
        return this;
    }

    public Report build() {
        Source source = new Source("upload:" + documentId, null, null, null, null, receivedAt);
        return new Report(
                documentId, "0".repeat(64), source, organ, year, form, title, cells, sections, List.of(), problems);
    }

    /** The report by itself. */
    public CaseFile file() {
        return CaseFile.of(build());
    }
}
