package dev.gouji.ingest.sheet;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The columns that a table may have, each under the names that people give it. */
public final class Heads {
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, String> titles = new LinkedHashMap<>();

    /** @param names the first is what the template prints and what messages say */
    public Heads column(String field, String... names) {
        titles.put(field, names[0]);
        fields.put(folded(field), field);
        for (String name : names) {
            fields.put(folded(name), field);
        }
        return this;
    }

    /** What messages call a field. */
    public String title(String field) {
        return titles.getOrDefault(field, field);
    }

    /** As a template prints them. */
    public List<String> titles() {
        return List.copyOf(titles.values());
    }

    Optional<String> field(String head) {
        return Optional.ofNullable(fields.get(folded(head)));
    }

    /** White space, width, brackets with remarks, stars and case make no difference. */
    private static String folded(String head) {
        return Normalizer.normalize(head, Normalizer.Form.NFKC)
                .replaceAll("\\([^)]{0,100}\\)|[\\s*:_\\p{Cf}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
