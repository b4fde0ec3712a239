package dev.gouji.access.policy;

import java.util.List;

/**
 * A verb on a path.
 *
 * @param method GET stands for HEAD as well
 * @param segments of the path; {@code {…}} is any one segment, {@code name{suffix}} the name with or without the ending
 *     of a file, {@code name.{…}} anything behind the name, {@code **} as the last one anything
 * @param permission what it takes
 * @param object of what sort the thing is that the first {@code {…}} names, when its owner counts; empty otherwise
 * @param kept what the record of changes has of it
 */
public record Endpoint(String method, List<String> segments, String permission, String object, Kept kept) {
    private static final String REST = "**";
    private static final String SUFFIX = "{suffix}";

    /** What the record of changes has of a request. */
    public enum Kept {
        /** Nothing is changed by it. */
        NOTHING,
        /** A line afterwards: what it does can be done again and is the same. */
        AFTERWARDS,
        /** A line before, without which it is not done, and one afterwards. */
        BEFORE
    }

    public Endpoint {
        segments = List.copyOf(segments);
    }

    /** The path as in the table. */
    public String path() {
        return "/" + String.join("/", segments);
    }

    /** Whether a path is of this form, whatever the verb. */
    boolean fits(List<String> path) {
        boolean open = !segments.isEmpty() && segments.getLast().equals(REST);
        int fixed = open ? segments.size() - 1 : segments.size();
        if (open ? path.size() < fixed : path.size() != fixed) {
            return false;
        }
        for (int i = 0; i < fixed; i++) {
            if (!fits(segments.get(i), path.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(String form, String segment) {
        if (form.endsWith(SUFFIX)) {
            String name = form.substring(0, form.length() - SUFFIX.length());
            return segment.startsWith(name) && segment.substring(name.length()).matches("(\\.[a-z0-9]{1,8})?");
        }
        int open = form.indexOf('{');
        if (open > 0) {
            return segment.startsWith(form.substring(0, open)) && segment.length() > open;
        }
        return isOpen(form) ? !segment.isEmpty() : form.equals(segment);
    }

    /** How many segments are said in so many words: the more, the better it fits. */
    int exactness() {
        return (int) segments.stream()
                .filter(segment -> !isOpen(segment) && !segment.equals(REST))
                .count();
    }

    /** The segment of a path that names the thing. */
    public String idIn(List<String> path) {
        for (int i = 0; i < segments.size(); i++) {
            if (isOpen(segments.get(i))) {
                return path.get(i);
            }
        }
        throw new IllegalStateException("no part of %s names a thing".formatted(path()));
    }

    private static boolean isOpen(String segment) {
        return segment.startsWith("{");
    }
}
