package dev.gouji.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The habits of this code base, where no compiler and no formatter keeps them. */
class RepositoryTidyTest {
    private static final int LINES_MAX = 300;
    private static final int LINES_MEDIAN_MAX = 100;
    private static final int README_COMMAND_BEFORE_LINE = 25;
    /** Form definitions are as long as the form. */
    private static final Set<String> AS_LONG_AS_THE_FORM =
            Set.of("Form2019.java", "Form2021.java", "RequestTable.java");

    private static final Pattern UNFINISHED = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|X" + "XX)\\b");
    private static final Pattern VAR = Pattern.compile("(^|[\\s(;])var\\s+\\w+\\s*[=:]");
    private static final Pattern WILDCARD = Pattern.compile("^import .*\\*;");
    private static final Pattern BANNED_PACKAGE =
            Pattern.compile("^package .*\\.(util|utils|common|helper|helpers|core|base|impl|manager|misc)\\b.*;");
    private static final Pattern SWITCH = Pattern.compile("\\bswitch \\(");
    /** Texts, characters and numbers have no last case: there a default is right. */
    private static final Pattern OPEN_CASE = Pattern.compile("\\bcase\\s+(\"|'|-?\\d)");

    /** A version that is no property, or a property that is a version. */
    private static final Pattern OWN_VERSION = Pattern.compile("<version>|<[\\w.-]+\\.version>");

    private static final Pattern PARENT = Pattern.compile("<parent>.*?</parent>", Pattern.DOTALL);

    @Test
    void keepsMainFilesShort() throws IOException {
        List<String> tooLong = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        for (Path file : Checkout.mainJava()) {
            int lines = Files.readAllLines(file).size();
            sizes.add(lines);
            if (lines > LINES_MAX
                    && !AS_LONG_AS_THE_FORM.contains(file.getFileName().toString())) {
                tooLong.add("%s has %d lines, %d are allowed".formatted(Checkout.name(file), lines, LINES_MAX));
            }
        }
        none(tooLong);
        sizes.sort(null);
        int median = sizes.get(sizes.size() / 2);
        assertTrue(median <= LINES_MEDIAN_MAX, "the median main file has %d lines".formatted(median));
    }

    @Test
    void leavesNothingUnfinished() throws IOException {
        none(lines(UNFINISHED.asPredicate(), ".java", ".xml", ".properties", ".sql", ".html", ".yaml", ".sh"));
    }

    @Test
    void namesTypesAndImports() throws IOException {
        none(lines(VAR.asPredicate(), ".java"));
        none(lines(WILDCARD.asPredicate(), ".java"));
    }

    @Test
    void namesPackagesAfterTheirSubject() throws IOException {
        none(lines(BANNED_PACKAGE.asPredicate(), ".java"));
    }

    @Test
    void switchesOverClosedSetsWithoutDefault() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : Checkout.mainJava()) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).contains("default ->") && !isOverAnOpenSet(lines, i)) {
                    found.add("%s:%d %s"
                            .formatted(Checkout.name(file), i + 1, lines.get(i).strip()));
                }
            }
        }
        none(found);
    }

    private static boolean isOverAnOpenSet(List<String> lines, int defaultLine) {
        for (int i = defaultLine;
                i >= 0 && !(i < defaultLine && SWITCH.matcher(lines.get(i)).find());
                i--) {
            if (OPEN_CASE.matcher(lines.get(i)).find()) {
                return true;
            }
        }
        return false;
    }

    @Test
    void doesWithoutMocksAndKeepsVersionsInOnePlace() throws IOException {
        none(lines(line -> line.toLowerCase(java.util.Locale.ROOT).contains("mockito"), "pom.xml"));
        for (Path pom : Checkout.files("pom.xml")) {
            boolean isChild = !pom.getParent().equals(Checkout.root());
            Matcher withoutParent = PARENT.matcher(Files.readString(pom));
            if (isChild) {
                assertTrue(
                        !OWN_VERSION.matcher(withoutParent.replaceAll("")).find(),
                        Checkout.name(pom) + " names a version: versions belong into the parent");
            }
        }
    }

    @Test
    void givesEveryMarkdownFileOneTitle() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : Checkout.files(".md")) {
            // Reports people publish are documents, whatever they are written in.
            if (Checkout.name(file).contains("samples/") || Checkout.name(file).contains("src/test/")) {
                continue;
            }
            int titles = titles(Files.readAllLines(file));
            if (titles != 1) {
                wrong.add("%s has %d titles".formatted(Checkout.name(file), titles));
            }
        }
        none(wrong);
    }

    private static int titles(List<String> lines) {
        int titles = 0;
        boolean code = false;
        for (String line : lines) {
            code ^= line.startsWith("```");
            titles += !code && line.startsWith("# ") ? 1 : 0;
        }
        return titles;
    }

    @Test
    void tellsTheReaderSoonHowToRunIt() throws IOException {
        Path readme = Checkout.root().resolve("README.md");
        assertTrue(Files.exists(readme), "there is no README.md");
        List<String> first = Files.readAllLines(readme).stream()
                .limit(README_COMMAND_BEFORE_LINE - 1)
                .toList();
        assertTrue(
                first.stream().anyMatch(line -> line.contains("./gouji run")),
                "README.md shows './gouji run' later than line " + README_COMMAND_BEFORE_LINE);
    }

    private static List<String> lines(Predicate<String> wrong, String... endings) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : Checkout.files(endings)) {
            // What is looked for is ASCII, and some samples are in GB18030 on purpose.
            List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
            for (int i = 0; i < lines.size(); i++) {
                if (wrong.test(lines.get(i))) {
                    found.add("%s:%d %s"
                            .formatted(Checkout.name(file), i + 1, lines.get(i).strip()));
                }
            }
        }
        return found;
    }

    private static void none(List<String> found) {
        assertEquals(List.of(), found, () -> String.join("\n", found));
    }
}
