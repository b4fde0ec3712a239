package dev.gouji.validate.rule;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Appearance;
import dev.gouji.contract.report.Aspect;
import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Claim;
import dev.gouji.contract.report.Metric;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.contract.report.Passage;
import dev.gouji.contract.report.ReadingProblem;
import dev.gouji.contract.report.Report;
import dev.gouji.contract.report.ReportYear;
import dev.gouji.contract.report.Section;
import dev.gouji.contract.report.Source;
import dev.gouji.contract.report.Trait;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A report with zeros everywhere and nothing wrong, of which a case overrides what it is about. */
public final class ReportBuilder {
    private final FormGeneration form;
    private final MadeUpCells cells;
    private final List<ReadingProblem> problems = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Trait> traits = new ArrayList<>();
    private List<String> titles = List.of();
    private List<String> attachments = List.of();
    private String preface = SoundProse.PREFACE;
    private LocalDate publishedOn;
    private boolean publishedInTime = true;
    private int pictures;
    private List<Section> sections = new ArrayList<>(SoundProse.sections());
    private ReportYear year;
    private String title;
    private Organ organ = new Organ(
            "410000示例市示例局", "示例市示例局", Organ.FoundIn.TITLE, "410000", OrganKind.DEPARTMENT_WATER, OrganLevel.CITY);
    private String documentId = "document-1";
    private String url;
    private Instant receivedAt = Instant.parse("2026-01-15T08:00:00Z");

    private ReportBuilder(FormGeneration form) {
        this.form = form;
        cells = new MadeUpCells(form);
        year = switch (form) {
            case G2008L -> new ReportYear(2011, 2011, 2011);
            case G2014 -> new ReportYear(2017, 2017, 2017);
            case G2019 -> new ReportYear(2020, 2020, 2020);
            case G2021 -> new ReportYear(2023, 2023, 2023);
        };
        title = "示例市示例局%d年政府信息公开工作年度报告".formatted(year.value());
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

    /**
     * Overrides cells, separated by white space: {@code t3.granted.total=5}. A star stands for any rest of the name. In
     * place of a figure: {@code _} a blank, {@code /} a placeholder, {@code ?text} unreadable, {@code !} missing.
     */
    public ReportBuilder cells(String overrides) {
        cells.print(overrides);
        return this;
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

    /** The printed figure of a cell; refuses a cell without one. */
    public BigDecimal figure(String cell) {
        return cells.figure(cell);
    }

    /** Adds to the printed figures of cells: {@code t3.granted.total=2 t3.denied.privacy.total=-1}. */
    public ReportBuilder plus(String changes) {
        cells.add(changes);
        return this;
    }

    /** Prints something as it stands in place of a figure, and what is read of it. */
    public ReportBuilder printed(String cell, String raw, String value, String unit) {
        cells.print(cell, raw, value, unit);
        return this;
    }

    public ReportBuilder name(String name, OrganKind kind, OrganLevel level) {
        return organ(new Organ("410000" + name, name, Organ.FoundIn.TITLE, "410000", kind, level));
    }

    /** Replaces the prose of a part. */
    public ReportBuilder text(Chapter chapter, String text) {
        return section(chapter, chapter.heading(), text);
    }

    /** Replaces a part, heading and prose. */
    public ReportBuilder section(Chapter chapter, String heading, String text) {
        sections.replaceAll(section -> section.chapter() == chapter
                ? new Section(chapter, heading, text, section.passages(), section.place())
                : section);
        return this;
    }

    /** Prints one more part before the one that stands there. */
    public ReportBuilder insert(int at, Chapter chapter, String heading, String text) {
        sections.add(at, new Section(chapter, heading, text, List.of(), MadeUpCells.PLACE));
        return this;
    }

    /** Puts parts in another order, or some of them twice. */
    public ReportBuilder order(Chapter... chapters) {
        List<Section> printed = new ArrayList<>();
        for (Chapter chapter : chapters) {
            sections.stream()
                    .filter(section -> section.chapter() == chapter)
                    .findFirst()
                    .ifPresent(printed::add);
        }
        sections = printed;
        return this;
    }

    /** Gives part one a passage an aspect. */
    public ReportBuilder aspects(Aspect... aspects) {
        List<Passage> passages = new ArrayList<>();
        for (Aspect aspect : aspects) {
            passages.add(new Passage(aspect, aspect.title(), "按要求开展。", MadeUpCells.PLACE));
        }
        sections.replaceAll(section -> section.chapter() == Chapter.OVERALL
                ? new Section(section.chapter(), section.heading(), section.text(), passages, section.place())
                : section);
        return this;
    }

    /** The prose of a part, empty when there is none. */
    public String text(Chapter chapter) {
        return sections.stream()
                .filter(section -> section.chapter() == chapter)
                .map(Section::text)
                .findFirst()
                .orElse("");
    }

    /** A claim of the organ's own about a number, by itself. */
    public ReportBuilder claim(Metric metric, long value) {
        return claim(metric, value, value, "件", Claim.Scope.ORGAN, 0, Claim.Role.ALONE);
    }

    public ReportBuilder claim(
            Metric metric, long low, long high, String unit, Claim.Scope scope, int list, Claim.Role role) {
        return claim(new Claim(
                metric,
                null,
                BigDecimal.valueOf(low),
                BigDecimal.valueOf(high),
                unit,
                scope,
                Chapter.OVERALL,
                list,
                role,
                "测试句。",
                MadeUpCells.PLACE));
    }

    public ReportBuilder claim(Claim claim) {
        claims.add(claim);
        return this;
    }

    public ReportBuilder withoutClaims() {
        claims.clear();
        return this;
    }

    public ReportBuilder preface(String text) {
        preface = text;
        return this;
    }

    public ReportBuilder titles(String... printed) {
        titles = List.of(printed);
        return this;
    }

    public ReportBuilder published(LocalDate day) {
        publishedOn = day;
        publishedInTime = false;
        return this;
    }

    public ReportBuilder attachments(String... names) {
        attachments = List.of(names);
        return this;
    }

    public ReportBuilder pictures(int count) {
        pictures = count;
        return this;
    }

    public ReportBuilder trait(Trait.Kind kind, String printed, String... concerned) {
        traits.add(new Trait(
                kind, printed, List.of(concerned).stream().map(CellId::new).toList(), MadeUpCells.PLACE));
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

    /** Found at an address, not uploaded. */
    public ReportBuilder at(String address) {
        url = address;
        return this;
    }

    /** Prints a row that the form does not have: {@code t3.x.小计.total}. */
    public ReportBuilder added(String cell, String printed) {
        cells.printBeside(cell, printed);
        return this;
    }

    public Report build() {
        Source source = new Source(url == null ? "upload:" + documentId : url, url, null, null, null, receivedAt);
        List<String> printedTitles = titles.isEmpty() && title != null ? List.of(title) : titles;
        return new Report(
                documentId,
                "0".repeat(64),
                source,
                organ,
                year,
                form,
                title,
                cells.all(),
                sections,
                claims,
                new Appearance(printedTitles, preface, published(), attachments, pictures, traits),
                problems);
    }

    /** The report by itself. */
    public CaseFile file() {
        return CaseFile.of(build());
    }

    private LocalDate published() {
        return publishedInTime ? LocalDate.of((year.value() == null ? 2023 : year.value()) + 1, 1, 20) : publishedOn;
    }
}
