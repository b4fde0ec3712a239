package dev.gouji.stats.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An address of the pages with its query; every state of a list is in its address.
 *
 * @param path without a host
 * @param query in the order in which it is written
 */
record Address(String path, Map<String, String> query) {
    Address {
        query = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(query));
    }

    static Address of(String path) {
        return new Address(path, Map.of());
    }

    /** With a parameter, which replaces one of the same name; without it for null. */
    Address with(String name, Object value) {
        Map<String, String> more = new LinkedHashMap<>(query);
        if (value == null || value.toString().isEmpty()) {
            more.remove(name);
        } else {
            more.put(name, value.toString());
        }
        return new Address(path, more);
    }

    Address at(String newPath) {
        return new Address(newPath, query);
    }

    /** As a link. */
    String link() {
        return query.isEmpty()
                ? path
                : query.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                        .collect(Collectors.joining("&", path + "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A text as one step of a path. */
    static String segment(String text) {
        return encoded(text).replace("+", "%20");
    }
}
