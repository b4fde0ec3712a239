package dev.gouji.ingest.address;

import java.util.ArrayList;
import java.util.List;

/** The dots of a path: {@code /a/../b/./c} is {@code /b/c} (RFC 3986, section 5.2.4). */
final class DotSegments {
    private DotSegments() {}

    /** @param path with a leading slash */
    static String resolved(String path) {
        String[] given = path.substring(1).split("/", -1);
        List<String> kept = new ArrayList<>(given.length);
        for (int i = 0; i < given.length; i++) {
            boolean last = i == given.length - 1;
            if (given[i].equals("..") && !kept.isEmpty()) {
                kept.removeLast();
            }
            if (!given[i].equals(".") && !given[i].equals("..")) {
                kept.add(given[i]);
            } else if (last) {
                kept.add("");
            }
        }
        return "/" + String.join("/", kept);
    }
}
