package dev.gouji.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The reference pages against the sources: nothing that exists is missing, nothing that is listed does not exist. */
class PagesInStepTest {
    private static final Path ROOT = Path.of(System.getenv().getOrDefault("GOUJI_ROOT", ".."));
    private static final Pattern CODE = Pattern.compile("GJ-\\d{3}");
    private static final Pattern VARIABLE = Pattern.compile("GOUJI_[A-Z0-9_]*[A-Z]");
    private static final Pattern OWN_KEY = Pattern.compile("(?m)^(gouji\\.[a-z0-9.-]+)=");

    @Test
    void listsEveryCodeAndNoOther() throws IOException {
        Set<String> listed = found(CODE, List.of(ROOT.resolve("docs/reference/codes.md")), 0);
        assertEquals(found(CODE, sources(".java"), 0), listed);
    }

    @Test
    void listsEveryVariableAndEveryKeyOfOurs() throws IOException {
        Set<String> listed = found(VARIABLE, List.of(ROOT.resolve("docs/reference/settings.md")), 0);
        List<Path> settings = sources("application.properties");
        settings.add(ROOT.resolve("gouji"));
        Set<String> used = found(VARIABLE, settings, 0);
        assertEquals(used, listed);
        String page = Files.readString(ROOT.resolve("docs/reference/settings.md"));
        Set<String> missing = found(OWN_KEY, sources("application.properties"), 1);
        missing.removeIf(page::contains);
        assertEquals(Set.of(), missing);
    }

    private static List<Path> sources(String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return new java.util.ArrayList<>(
                    files.filter(file -> file.toString().contains("/src/main/"))
                            .filter(file -> !file.toString().contains("/target/"))
                            .filter(file -> file.toString().endsWith(suffix))
                            .toList());
        }
    }

    private static Set<String> found(Pattern pattern, List<Path> files, int group) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : files) {
            Matcher matcher = pattern.matcher(Files.readString(file));
            while (matcher.find()) {
                found.add(matcher.group(group));
            }
        }
        return found;
    }
}
