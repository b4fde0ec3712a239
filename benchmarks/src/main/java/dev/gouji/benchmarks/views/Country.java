package dev.gouji.benchmarks.views;

import dev.gouji.contract.event.DocumentId;
import dev.gouji.contract.event.ReportChecked;
import dev.gouji.contract.finding.Finding;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.contract.report.Report;
import dev.gouji.contract.report.ReportYear;
import dev.gouji.contract.report.Section;
import dev.gouji.contract.report.Source;
import dev.gouji.launcher.bench.GeneratedReports;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A made-up country: organs of twenty kinds in each county, a report a year from each. Figures and prose come from a
 * stock of reports that were read and checked as in the chain; who reports, on what year and when differs.
 */
final class Country {
    static final int FIRST_YEAR = 2021;
    static final int YEARS = 5;
    private static final int KINDS = 20;
    private static final int[] PROVINCES = {
        11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62,
        63, 64, 65
    };
    private static final int CITIES = 12;
    private static final String RULE_BOOK = "2024.1";

    private final Stock stock;
    private final List<String> organs;

    Country(int reports) {
        stock = new Stock();
        GeneratedReports generated = new GeneratedReports(1);
        organs = IntStream.range(0, Math.ceilDiv(reports, YEARS))
                .mapToObj(organ -> generated.text(organ).organ())
                .toList();
    }

    /** Counties differ by organ, and change slowly with it: twenty organs each. */
    static String division(int organ) {
        int county = organ / KINDS;
        int province = PROVINCES[county % PROVINCES.length];
        int city = 1 + county / PROVINCES.length % CITIES;
        return "%02d%02d%02d".formatted(province, city, 1 + county / PROVINCES.length / CITIES);
    }

    /** Whose report the index stands for. */
    String name(int index) {
        return organs.get(index % organs.size());
    }

    String key(int index) {
        return division(index % organs.size()) + ":" + name(index);
    }

    int year(int index) {
        return FIRST_YEAR + index / organs.size();
    }

    /** The event for an index; those of one year come one after the other, as in life. */
    ReportChecked event(int index) {
        int organ = index % organs.size();
        ReportChecked model = stock.of(organ, year(index));
        Instant received = LocalDate.of(year(index) + 1, 1, 20)
                .atStartOfDay()
                .toInstant(ZoneOffset.UTC)
                .plusMillis(organ * 20L);
        Report report = report(model.report(), index, received);
        List<Finding> findings = model.findings().stream()
                .map(finding -> renamed(finding, report.documentId()))
                .toList();
        return new ReportChecked(
                report,
                findings,
                model.notAssessable(),
                RULE_BOOK,
                List.of(),
                received.plusSeconds(1),
                received.plusSeconds(2));
    }

    private Report report(Report model, int index, Instant received) {
        int organ = index % organs.size();
        String name = name(index);
        String division = division(organ);
        String url = "https://www.example.gov.cn/%s/%d/%d.html".formatted(division, year(index), organ);
        String sha256 = DocumentId.hash(url);
        Source source = new Source(url, url, published(organ, year(index)), name, division, received);
        String modelYear = model.year().value() + "年";
        List<Section> sections = model.sections().stream()
                .map(section -> new Section(
                        section.chapter(),
                        section.heading(),
                        section.text().replace(model.organ().name(), name).replace(modelYear, year(index) + "年"),
                        section.passages(),
                        section.place()))
                .toList();
        return new Report(
                DocumentId.of(url, sha256),
                sha256,
                source,
                new Organ(
                        key(index),
                        name,
                        Organ.FoundIn.TITLE,
                        division,
                        model.organ().kind(),
                        OrganLevel.COUNTY),
                new ReportYear(year(index), year(index), null),
                model.form(),
                "%s%d年政府信息公开工作年度报告".formatted(name, year(index)),
                model.cells(),
                sections,
                model.claims(),
                model.appearance(),
                model.problems());
    }

    /** One in twenty is late, one in fifty undated. */
    private static LocalDate published(int organ, int year) {
        if (organ % 50 == 7) {
            return null;
        }
        return LocalDate.of(year + 1, organ % 20 == 3 ? 2 : 1, 20);
    }

    private static Finding renamed(Finding finding, String document) {
        return new Finding(
                DocumentId.hash(document, finding.id()).substring(0, 32),
                finding.rule(),
                finding.severity(),
                finding.attribution(),
                finding.cells(),
                finding.values(),
                finding.message(),
                finding.place(),
                finding.correction());
    }
}
