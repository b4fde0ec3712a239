package dev.gouji.stats.page;

import dev.gouji.stats.listing.Facets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A way to narrow the list: its values with how many reports each has.
 *
 * @param few shown at once
 * @param more shown when asked for
 */
public record FacetChoices(String titleZh, String titleEn, List<Choice> few, List<Choice> more) {
    private static final int SHOWN_AT_ONCE = 8;

    /**
     * A value.
     *
     * @param facet in words
     * @param link to the list with it; of a chosen one, to the list without it
     */
    public record Choice(String facet, String name, String link, long reports) {}

    public FacetChoices {
        few = List.copyOf(few);
        more = List.copyOf(more);
    }

    static FacetChoices of(
            Address here,
            String parameter,
            String titleZh,
            String titleEn,
            List<Facets.Count> counts,
            Divisions divisions) {
        List<Choice> choices = (counts == null ? List.<Facets.Count>of() : counts)
                .stream()
                        .filter(count -> !count.value().equals(here.query().get(parameter)))
                        .map(count -> new Choice(
                                titleZh,
                                name(parameter, count.value(), divisions),
                                here.with(parameter, count.value()).link(),
                                count.reports()))
                        .toList();
        int few = Math.min(SHOWN_AT_ONCE, choices.size());
        return new FacetChoices(titleZh, titleEn, choices.subList(0, few), choices.subList(few, choices.size()));
    }

    static FacetChoices severities(Address here, Facets facets) {
        List<Choice> choices = new ArrayList<>();
        Map.of("error", facets.withErrors(), "warning", facets.withWarnings(), "info", facets.withInfos())
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey(
                        java.util.Comparator.comparingInt(List.of("error", "warning", "info")::indexOf)))
                .filter(entry -> !entry.getKey().equals(here.query().get("severity")))
                .forEach(entry -> choices.add(new Choice(
                        "问题",
                        name("severity", entry.getKey(), null),
                        here.with("severity", entry.getKey()).link(),
                        entry.getValue())));
        return new FacetChoices("问题", "findings", choices, List.of());
    }

    /** What the list is narrowed to already. */
    static List<Choice> chosen(Address here, Divisions divisions) {
        List<Choice> chosen = new ArrayList<>();
        here.query()
                .forEach((parameter, value) -> chosen.add(new Choice(
                        title(parameter),
                        name(parameter, value, divisions),
                        here.with(parameter, null).link(),
                        0)));
        return chosen;
    }

    private static String title(String parameter) {
        return switch (parameter) {
            case "year" -> "年度";
            case "division" -> "区划";
            case "organ" -> "机关名称含";
            case "level" -> "层级";
            case "kind" -> "机关类别";
            case "form" -> "格式";
            case "severity" -> "问题";
            default -> "规则";
        };
    }

    private static String name(String parameter, String value, Divisions divisions) {
        return switch (parameter) {
            case "year" -> value.equals("0") ? "年度不明" : value;
            case "division" -> divisions.name(value);
            case "level" -> Words.level(value);
            case "kind" -> Words.kind(value);
            case "form" -> Words.form(value);
            case "severity" -> "%s 有%s".formatted(Words.sign(value), Words.severity(value));
            default -> value;
        };
    }
}
