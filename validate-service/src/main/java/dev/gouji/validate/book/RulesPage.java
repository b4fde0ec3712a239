package dev.gouji.validate.book;

import dev.gouji.contract.form.FormGeneration;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The reference page of the rules, made from the rules themselves. */
public final class RulesPage {
    private static final String HEAD = """
            # Rules (规则)

            <!-- Made by RulesPage from the rules; do not edit. `./mvnw verify -Dgouji.rewrite=true` writes it anew. -->

            Rule book %s: %d rules. Severity: `error` 错误, the report has to be corrected; `warning` 需核实, a person has to look;
            `info` 提示, a note. Outcome on a report: pass, a finding, or not assessable (a figure or a neighbouring year is lacking).

            Blank is not zero. A relation between figures is first taken as printed; when blanks or placeholders alone stand in the
            way it is taken again with them as 0. If it then holds, only the blanks are noted (PRS-001, PRS-002); if not, the finding
            says `assumption: null=0`. Missing and unreadable figures are never taken for anything.

            | rule | 中文 | English | severity | forms |
            |---|---|---|---|---|
            """;

    private final RuleBook book;

    public RulesPage(RuleBook book) {
        this.book = book;
    }

    /** Prints the page of the built-in rules. */
    public static void main(String[] arguments) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(new RulesPage(RuleBook.standard()).markdown());
    }

    /** The whole page. */
    public String markdown() {
        StringBuilder page =
                new StringBuilder(HEAD.formatted(book.version(), book.rules().size()));
        for (Rule rule : book.rules()) {
            RuleText text = rule.text();
            page.append("| [%s](#%s) `%s` | %s | %s | %s | %s |\n"
                    .formatted(
                            text.id(),
                            anchor(text),
                            text.slug(),
                            text.title().zh(),
                            text.title().en(),
                            rule.severity().wireName(),
                            forms(rule)));
        }
        book.rules().forEach(rule -> page.append(section(rule)));
        return page.toString();
    }

    private static String section(Rule rule) {
        RuleText text = rule.text();
        String replaced = rule.replaces().isEmpty()
                ? ""
                : "- **代替 Speaks in place of:** %s\n"
                        .formatted(rule.replaces().stream().sorted().collect(Collectors.joining(", ")));
        return """

                ## %s %s

                %s

                %s

                - **级别 Severity:** %s %s
                - **表格版本 Forms:** %s
                - **依据 Basis:** %s
                - **怎么办 What to do:** %s %s
                - **常见误报 Typical false alarms:** %s %s
                %s""".formatted(
                        text.id(),
                        text.title().zh(),
                        text.explanation().zh(),
                        text.explanation().en(),
                        rule.severity().chinese(),
                        rule.severity().wireName(),
                        forms(rule),
                        text.basis(),
                        text.advice().zh(),
                        text.advice().en(),
                        text.falseAlarms().zh(),
                        text.falseAlarms().en(),
                        replaced);
    }

    /** As GitHub makes it of the heading. */
    private static String anchor(RuleText text) {
        String heading = text.id() + " " + text.title().zh();
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\- ]", "")
                .replace(' ', '-');
    }

    private static String forms(Rule rule) {
        return Arrays.stream(FormGeneration.values())
                .filter(rule.generations()::contains)
                .map(FormGeneration::name)
                .collect(Collectors.joining(", "));
    }
}
