package dev.gouji.stats.export;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the rows of a file come from.
 *
 * @param list the address of the list
 * @param filters what it was narrowed to, by parameter
 * @param madeAt when
 * @param ruleBooks the versions of the rule book that the reports were checked by
 */
public record ExportNote(String list, Map<String, String> filters, Instant madeAt, List<String> ruleBooks) {
    public ExportNote {
        filters = Collections.unmodifiableMap(new LinkedHashMap<>(filters));
        ruleBooks = List.copyOf(ruleBooks);
    }
}
