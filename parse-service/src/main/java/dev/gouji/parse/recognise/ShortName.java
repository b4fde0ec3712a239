package dev.gouji.parse.recognise;

import dev.gouji.parse.organ.OrganResolver;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A department that speaks of itself without its place, 市教育局高度重视, in full where the text prints one such name
 * with a place somewhere, be it in the title of a rule: 《铜山市教育局保密制度》.
 */
final class ShortName {
    private static final int PLACE_MAX = 8;
    private static final Pattern SPOKEN = Pattern.compile(
            "(?:^|[。;,\\n])((?:省|市|县|区|旗|州)\\p{IsHan}{1,12}?(?:局|委员会|厅))(?=高度|认真|严格|积极|坚持|深入|全面|共|主动|通过|按照|根据|切实|进一步|始终|扎实|紧紧|不断|持续|以)");

    private ShortName() {}

    /** The full name; empty where none is printed, or several. */
    static Optional<String> inFull(String text) {
        Map<String, Integer> spoken = new LinkedHashMap<>();
        Matcher found = SPOKEN.matcher(text);
        while (found.find()) {
            spoken.merge(found.group(1), 1, Integer::sum);
        }
        return spoken.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .flatMap(entry -> only(printed(text, entry.getKey())));
    }

    private static Set<String> printed(String text, String shortName) {
        Set<String> names = new LinkedHashSet<>();
        for (int at = text.indexOf(shortName); at >= 0; at = text.indexOf(shortName, at + 1)) {
            // The place ends with the first character of the short name.
            for (int from = Math.max(0, at - PLACE_MAX); from < at; from++) {
                if (OrganResolver.isKnownPlace(text.substring(from, at + 1))) {
                    names.add(text.substring(from, at) + shortName);
                    break;
                }
            }
        }
        return names;
    }

    private static Optional<String> only(Set<String> names) {
        return names.size() == 1 ? Optional.of(List.copyOf(names).getFirst()) : Optional.empty();
    }
}
