package dev.gouji.benchmarks.views;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** What the country's views are asked for: addresses of each kind, all different as far as they can be. */
final class Questions {
    private static final int EACH = 4_000;
    private static final List<String> WORDS =
            List.of("办事指南", "资金安排", "招标信息", "规划说明", "抽查结果", "便民电话", "逐条登记", "专人答复", "检索功能", "图表解读", "互评", "检索功能不够好用");
    private static final List<String> CONCEPTS = List.of("received", "handled", "granted", "reviews");

    private final Country country;
    private final int reports;
    private final SplittableRandom random = new SplittableRandom(3);

    Questions(Country country, int reports) {
        this.country = country;
        this.reports = reports;
    }

    /** Kinds of questions, those with a budget first. */
    Map<String, List<String>> all() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        all.put("report: /v1/reports/{organ}/{year}", paths("/v1/reports/%s"::formatted, this::report));
        all.put("list: /v1/reports?division=&year=", paths("/v1/reports?%s"::formatted, this::narrowed));
        all.put("list, narrowed: …&severity=error", paths("/v1/reports?severity=error&%s"::formatted, this::narrowed));
        all.put("list by errors: …&sort=errors", paths("/v1/reports?sort=errors&%s"::formatted, this::narrowed));
        all.put("list by organ: …&sort=organ", paths("/v1/reports?sort=organ&%s"::formatted, this::narrowed));
        all.put(
                "list, latest first: …&sort=received",
                paths("/v1/reports?sort=received&%s"::formatted, this::narrowed));
        all.put("search: /v1/search?q=, a word", paths("/v1/search?limit=20&q=%s"::formatted, this::word));
        all.put("search: an organ's name", paths("/v1/search?limit=20&q=%s"::formatted, this::organ));
        all.put("statistics: /v1/statistics?division=&year=", paths("/v1/statistics?%s"::formatted, this::narrowed));
        all.put("series: /v1/series?concept=&division=", paths("/v1/series?%s"::formatted, this::series));
        all.put("findings: /v1/findings?division=&year=", paths("/v1/findings?%s"::formatted, this::narrowed));
        all.put("findings by rule: …&sort=rule", paths("/v1/findings?sort=rule&%s"::formatted, this::narrowed));
        all.put("page: /reports/{organ}/{year}", paths("/reports/%s"::formatted, this::report));
        all.put("page: /reports/{organ}/{year}/compare?with=", paths("/reports/%s"::formatted, this::compared));
        all.put("page: /reports?division=&year=", paths("/reports?%s"::formatted, this::narrowed));
        all.put("page: /divisions/{code}", paths("/divisions/%s"::formatted, this::division));
        return all;
    }

    /** The country as a whole. */
    Map<String, String> national() {
        Map<String, String> national = new LinkedHashMap<>();
        national.put("statistics of the country, all years", "/v1/statistics");
        national.put("statistics of the country, one year", "/v1/statistics?year=2023");
        national.put("a series of the country", "/v1/series?concept=received");
        national.put("peers within the country", "/v1/peers/" + report() + "?within=country");
        national.put("rule hits", "/v1/rule-hits?year=2023");
        national.put("coverage", "/v1/coverage?year=2023");
        national.put("page: the country", "/?year=2023");
        return national;
    }

    private List<String> paths(Function<String, String> path, Supplier<String> what) {
        return IntStream.range(0, EACH).mapToObj(i -> path.apply(what.get())).toList();
    }

    private int any() {
        return random.nextInt(reports);
    }

    private String report() {
        int index = any();
        return encoded(country.key(index)) + "/" + country.year(index);
    }

    /** A report beside that of the year before, the first beside that of the year behind. */
    private String compared() {
        int index = any();
        int year = country.year(index);
        int other = year == Country.FIRST_YEAR ? year + 1 : year - 1;
        return "%s/%d/compare?with=%d".formatted(encoded(country.key(index)), year, other);
    }

    private String narrowed() {
        String division = division();
        return "division=%s&year=%d".formatted(division, Country.FIRST_YEAR + random.nextInt(Country.YEARS));
    }

    /** A province, a city or a county. */
    private String division() {
        return Country.division(any() / Country.YEARS).substring(0, 2 + 2 * random.nextInt(3));
    }

    private String word() {
        return encoded(WORDS.get(random.nextInt(WORDS.size())));
    }

    private String organ() {
        return encoded(country.name(any()));
    }

    private String series() {
        return "concept=%s&division=%s".formatted(CONCEPTS.get(random.nextInt(CONCEPTS.size())), division());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
