package dev.gouji.parse.recognise;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.gouji.parse.organ.OrganResolver;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A department that is named without its place, 市教育局 or 公安局, in full where the text prints one such name with a
 * place somewhere, be it in the title of a rule: 《铜山市教育局保密制度》.
 */
final class ShortName {
    private static final int PLACE_MAX = 12;
    private static final int NAME_MIN = 3;
    private static final int MENTIONS_MIN = 2;
    private static final String COMMISSION = "委";
    private static final String PLACE_WORDS = "省市县区旗州";
    private static final String COUNTY_WORDS = "区县旗";
    private static final Pattern SPOKEN = Pattern.compile("(?:^|[。;,\\n])((?:省|市|县|区|旗|州)\\p{Han}{1,12}?(?:局|委员会|委|厅))"
            + "(?:高度|认真|严格|积极|坚持|深入|全面|共|主动|通过|按照|根据|切实|进一步|始终|扎实|紧紧|不断|持续|以)");

    private ShortName() {}

    /** The full name of whom the sentences speak of in short; empty where none is printed, or several. */
    static Optional<String> spoken(String text) {
        Map<String, Integer> spoken = new LinkedHashMap<>();
        Matcher found = SPOKEN.matcher(text);
        while (found.find()) {
            spoken.merge(found.group(1), 1, Integer::sum);
        }
        return spoken.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .flatMap(entry -> forms(entry.getKey())
                        .flatMap(form -> inFull(form, text).stream())
                        .findFirst());
    }

    private static Stream<String> forms(String shortName) {
        List<String> longer = FullName.longer(shortName);
        return shortName.endsWith(COMMISSION)
                ? Stream.concat(Stream.of(shortName + "员会"), longer.stream())
                : longer.stream();
    }

    /** A name with the one place that the text prints in front of it; empty where it prints none, or several. */
    static Optional<String> inFull(String shortName, String text) {
        Set<String> names = new LinkedHashSet<>();
        for (int at = text.indexOf(shortName);
                at >= 0 && shortName.length() >= NAME_MIN;
                at = text.indexOf(shortName, at + 1)) {
            int end = PLACE_WORDS.indexOf(shortName.charAt(0)) < 0 ? at : at + 1;
            for (int from = Math.max(0, at - PLACE_MAX); from < at; from++) {
                if (OrganResolver.isKnownPlace(text.substring(from, end))) {
                    names.add(text.substring(from, at) + shortName);
                    break;
                }
            }
        }
        return only(names);
    }

    /**
     * 区教育局 with the only district that the text prints, with or without its city. Not asked for a bureau of a city:
     * what a county-level city publishes may name the city above it alone.
     */
    static Optional<String> inOnlyPlace(String shortName, String text) {
        char word = shortName.charAt(0);
        if (COUNTY_WORDS.indexOf(word) < 0 || shortName.length() < NAME_MIN) {
            return Optional.empty();
        }
        Set<String> places = new LinkedHashSet<>();
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            for (int from = Math.max(0, at - PLACE_MAX); from < at; from++) {
                String place = text.substring(from, at + 1);
                if (OrganResolver.isKnownPlace(place)) {
                    places.add(place);
                    break;
                }
            }
        }
        return places.stream()
                .max(Comparator.comparingInt(String::length))
                .filter(longest -> places.stream().allMatch(longest::endsWith))
                .map(place -> place + shortName.substring(1));
    }

    /**
     * The only organ of a department's kind that a text names, twice at least, when the text speaks as a department.
     *
     * @param self how the text speaks of its organ
     */
    static Optional<String> onlyOne(String text, SelfReference self) {
        if (!self.isOfDepartment()) {
            return Optional.empty();
        }
        Map<String, Integer> names = new LinkedHashMap<>();
        for (int at = 0; at + NAME_MIN < text.length(); at++) {
            String name = OrganResolver.mayStartPlace(text, at) ? OrganName.at(text, at) : null;
            if (name != null && name.endsWith(self.word()) && OrganResolver.startsWithPlace(name)) {
                names.merge(name, 1, Integer::sum);
                at += name.length() - 1;
            }
        }
        return only(names.keySet()).filter(name -> names.get(name) >= MENTIONS_MIN);
    }

    private static Optional<String> only(Set<String> names) {
        return names.size() == 1 ? Optional.of(List.copyOf(names).getFirst()) : Optional.empty();
    }
}
