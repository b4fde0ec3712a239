package dev.gouji.access.policy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who may do what: {@code matrix.txt} as a function that has an answer to every request. What it does not name is denied.
 * Pure; the setting that opens findings to everybody comes with the call.
 */
public final class Matrix {
    private final Map<String, Map<Role, Reach>> permissions;
    private final List<Endpoint> endpoints;

    private Matrix(Map<String, Map<Role, Reach>> permissions, List<Endpoint> endpoints) {
        this.permissions = permissions;
        this.endpoints = endpoints;
    }

    /**
     * Reads a table.
     *
     * @throws IllegalArgumentException with the line that is wrong
     */
    public static Matrix parse(String text) {
        Map<String, Map<Role, Reach>> permissions = new LinkedHashMap<>();
        List<Endpoint> endpoints = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] words = line.split("\\s+");
            if (words[0].equals(words[0].toUpperCase(Locale.ROOT))) {
                endpoints.add(endpoint(line, words));
            } else if (permissions.put(words[0], row(line, words)) != null) {
                throw new IllegalArgumentException("twice in the matrix: " + line);
            }
        }
        Set<String> unknown =
                new TreeSet<>(endpoints.stream().map(Endpoint::permission).toList());
        unknown.removeAll(permissions.keySet());
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("endpoints name permissions without a row: " + unknown);
        }
        endpoints.sort(Comparator.comparingInt(Endpoint::exactness).reversed());
        return new Matrix(permissions, List.copyOf(endpoints));
    }

    private static Map<Role, Reach> row(String line, String[] words) {
        Role[] roles = Role.values();
        if (words.length != roles.length + 1) {
            throw new IllegalArgumentException("a permission and %d cells: %s".formatted(roles.length, line));
        }
        Map<Role, Reach> row = new LinkedHashMap<>();
        for (int i = 0; i < roles.length; i++) {
            row.put(roles[i], Reach.of(words[i + 1]));
        }
        return row;
    }

    private static Endpoint endpoint(String line, String[] words) {
        if (words.length < 3) {
            throw new IllegalArgumentException("a verb, a path and a permission: " + line);
        }
        String object = "";
        Endpoint.Kept kept = words[0].equals("GET") ? Endpoint.Kept.NOTHING : Endpoint.Kept.BEFORE;
        for (String word : Arrays.asList(words).subList(3, words.length)) {
            if (word.startsWith("of=")) {
                object = word.substring("of=".length());
            } else if (word.startsWith("kept=")) {
                kept = Endpoint.Kept.valueOf(word.substring("kept=".length()).toUpperCase(Locale.ROOT));
            } else {
                throw new IllegalArgumentException("'%s' is not understood: %s".formatted(word, line));
            }
        }
        return new Endpoint(words[0], segments(words[1]), words[2], object, kept);
    }

    /** The segments of a path; none of the root. */
    public static List<String> segments(String path) {
        return Arrays.stream(path.split("/"))
                .filter(segment -> !segment.isEmpty())
                .toList();
    }

    /** All rows of endpoints, the most exact first. */
    public List<Endpoint> endpoints() {
        return endpoints;
    }

    /** The row of a request; empty when there is none. */
    public Optional<Endpoint> endpoint(String method, List<String> path) {
        String verb = method.equals("HEAD") ? "GET" : method;
        return endpoints.stream()
                .filter(endpoint -> endpoint.method().equals(verb) && endpoint.fits(path))
                .findFirst();
    }

    /**
     * What becomes of a request.
     *
     * @param open whether the setting opens findings to everybody
     */
    public Verdict decide(String method, List<String> path, Identity who, boolean open) {
        Optional<Endpoint> row = endpoint(method, path);
        if (row.isEmpty()) {
            boolean known = endpoints.stream().anyMatch(endpoint -> endpoint.fits(path));
            return known ? new Verdict.NoSuchVerb() : new Verdict.NoSuchPath();
        }
        String permission = row.get().permission();
        Scope scope = scope(permission, who, open);
        if (!(scope instanceof Scope.Nothing)) {
            return new Verdict.Allowed(row.get(), scope, rated(permission, who));
        }
        return who.isAnonymous() ? new Verdict.WhoAsks() : new Verdict.Forbidden();
    }

    /** Whose things somebody may see or change by a permission; {@link Scope#NOTHING} when none of his roles has it. */
    public Scope scope(String permission, Identity who, boolean open) {
        Map<Role, Reach> row = permissions.get(permission);
        if (row == null) {
            throw new IllegalArgumentException("the matrix has no row '%s'".formatted(permission));
        }
        if (who.isAnonymous()) {
            return scope(row.get(Role.ANONYMOUS), Scope.NOTHING, open);
        }
        return Scope.union(who.grants().stream()
                .map(grant -> scope(row.get(grant.role()), grant.scope(), open))
                .toList());
    }

    private static Scope scope(Reach reach, Scope granted, boolean open) {
        return switch (reach) {
            case ALL, RATED -> Scope.EVERYTHING;
            case SCOPE -> granted;
            case SETTING -> open ? Scope.EVERYTHING : Scope.NOTHING;
            case NONE -> Scope.NOTHING;
        };
    }

    private boolean rated(String permission, Identity who) {
        return who.isAnonymous() && permissions.get(permission).get(Role.ANONYMOUS) == Reach.RATED;
    }
}
