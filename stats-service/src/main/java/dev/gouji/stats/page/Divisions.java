package dev.gouji.stats.page;

import dev.gouji.contract.division.DivisionNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Divisions in words.
 *
 * @param names of divisions that the table of the country does not know, such as zones, by the first digits of their
 *     codes, from the reports of their governments
 */
public record Divisions(Map<String, String> names) {
    static final String COUNTRY = "全国";

    /** A step of the way down to a division. */
    public record Step(String name, String link) {}

    public Divisions {
        names = Map.copyOf(names);
    }

    /** Its name; its code when nobody knows it. */
    String name(String code) {
        if (code.isEmpty()) {
            return COUNTRY;
        }
        String key = code.replaceFirst("(00)+$", "");
        return DivisionNames.of(key)
                .or(() -> Optional.ofNullable(names.get(key)))
                .orElse("区划 " + code);
    }

    /** From the country to the division itself. */
    List<Step> way(String code, Integer year) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(COUNTRY, link("", year)));
        for (int digits = 2; digits <= code.length(); digits += 2) {
            String upTo = code.substring(0, digits);
            steps.add(new Step(name(upTo), link(upTo, year)));
        }
        return steps;
    }

    static String link(String code, Integer year) {
        return Address.of(code.isEmpty() ? "/" : "/divisions/" + code)
                .with("year", year)
                .link();
    }
}
