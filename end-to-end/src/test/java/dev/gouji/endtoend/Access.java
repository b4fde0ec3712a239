package dev.gouji.endtoend;

import dev.gouji.access.identity.TokenHash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table of who may do what as a person reads it, and people of each role, inside and outside of a scope. */
final class Access {
    static final String DIVISION = "410404";
    static final String ORGAN = DIVISION + ":白沙县民政局";
    static final String KIND = "department.civil_affairs";

    private static final List<String> ROLES = List.of(
            "anonymous",
            "researcher",
            "clerk",
            "organ_admin",
            "office",
            "line",
            "system",
            "security",
            "auditor",
            "service");

    /** Somebody of a role, whose scope holds the things of the test or does not. */
    record Person(String role, boolean inside) {
        static List<Person> all() {
            List<Person> people = new ArrayList<>();
            for (String role : ROLES) {
                people.add(new Person(role, true));
                people.add(new Person(role, false));
            }
            return people;
        }

        String token() {
            return "gouji_of-%s-%s".formatted(role, inside ? "inside" : "outside");
        }

        boolean isAnonymous() {
            return role.equals("anonymous");
        }

        private String grant() {
            return switch (role) {
                case "clerk", "organ_admin" -> role + ":" + (inside ? ORGAN : "110101:别处民政局");
                case "office" -> inside ? "office:4104" : "office:11";
                case "line" -> inside ? "line:" + KIND : "line:department.taxation";
                default -> role;
            };
        }
    }

    private final Map<String, Map<String, String>> cells = new LinkedHashMap<>();
    private final Map<String, String[]> rows = new LinkedHashMap<>();

    Access() {
        for (String line : table().lines().map(String::strip).toList()) {
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] words = line.split("\\s+");
            if (Character.isUpperCase(words[0].charAt(0))) {
                rows.put(words[0] + " " + words[1].replace("{suffix}", "").replaceAll("\\{[^}]*}", "{}"), words);
            } else {
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < ROLES.size(); i++) {
                    row.put(ROLES.get(i), words[i + 1]);
                }
                cells.put(words[0], row);
            }
        }
    }

    private static String table() {
        try {
            return Files.readString(
                    Checkout.root().resolve("access/src/main/resources/dev/gouji/access/policy/matrix.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a verb and a path of OpenAPI have a row of their own. */
    boolean names(String method, String path) {
        return rows.containsKey(key(method, path));
    }

    private static String key(String method, String path) {
        return method + " " + path.replace("{suffix}", "").replaceAll("\\{[^}]*}", "{}");
    }

    /** What the gate has to answer: 401, 403, 404; 0 when it lets through. */
    int refusal(String method, String path, Person who) {
        String[] row = rows.get(key(method, path));
        boolean owned = row.length > 3 && row[3].startsWith("of=");
        String cell = cells.get(row[2]).get(who.role());
        return switch (cell) {
            case "all", "rated" -> 0;
            case "scope" -> owned && !who.inside() ? 404 : 0;
            default -> who.isAnonymous() ? 401 : 403; // findings are not open in this test
        };
    }

    /** The file of users with all of these people. */
    static Path users(Path folder) {
        StringBuilder file = new StringBuilder();
        for (Person person : Person.all()) {
            if (!person.isAnonymous()) {
                file.append("%s %s | %s | %s%n"
                        .formatted(
                                person.role(),
                                person.inside() ? "inside" : "outside",
                                TokenHash.of(person.token()).hex(),
                                person.grant()));
            }
        }
        try {
            return Files.writeString(folder.resolve("users"), file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
