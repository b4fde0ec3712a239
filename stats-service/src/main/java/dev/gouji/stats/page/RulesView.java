package dev.gouji.stats.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The rule book, as validate-service answers it.
 *
 * @param version of the book
 */
public record RulesView(String version, List<Line> lines) {

    /** A rule in a line. */
    public record Line(String id, String zh, String en, String severity, String forms, String state) {
        static Line of(JsonNode item) {
            String severity = item.path("severity").asText();
            return new Line(
                    item.path("id").asText(),
                    item.path("title").path("zh").asText(),
                    item.path("title").path("en").asText(),
                    Words.sign(severity) + " " + Words.severity(severity),
                    formsOf(item.path("forms")),
                    stateOf(item.path("state").asText()));
        }
    }

    /**
     * A rule in full.
     *
     * @param facts name and value, in the order in which they are read
     */
    public record One(Line line, List<Fact> facts, String reports) {}

    /** Something that is said of a rule, in both languages where there are two. */
    public record Fact(String name, String zh, String en) {}

    /** The list. */
    public static RulesView of(JsonNode answer) {
        return new RulesView(
                answer.path("version").asText(),
                StreamSupport.stream(answer.path("items").spliterator(), false)
                        .map(Line::of)
                        .toList());
    }

    /** One of them. */
    public static One one(JsonNode rule) {
        List<Fact> facts = new ArrayList<>();
        bilingual(facts, "规则 what must hold", rule.path("explanation"));
        if (!rule.path("basis").asText().isEmpty()) {
            facts.add(new Fact("依据 basis", rule.path("basis").asText(), ""));
        }
        bilingual(facts, "怎么办 what to do", rule.path("advice"));
        bilingual(facts, "常见误报 typical false alarms", rule.path("false_alarms"));
        if (rule.path("own").hasNonNull("expression")) {
            facts.add(new Fact(
                    "表达式 expression", rule.path("own").path("expression").asText(), ""));
        }
        Line line = Line.of(rule);
        return new One(
                line, facts, Address.of("/reports").with("rule", line.id()).link());
    }

    private static void bilingual(List<Fact> facts, String name, JsonNode text) {
        if (!text.path("zh").asText().isEmpty()) {
            facts.add(new Fact(name, text.path("zh").asText(), text.path("en").asText()));
        }
    }

    private static String formsOf(JsonNode forms) {
        return StreamSupport.stream(forms.spliterator(), false)
                .map(form -> Words.form(form.asText()))
                .collect(Collectors.joining("、"));
    }

    private static String stateOf(String state) {
        return switch (state) {
            case "active" -> "使用中";
            case "off" -> "已停用";
            case "draft" -> "草稿";
            case "tested" -> "已试运行";
            case "retired" -> "已退出";
            default -> state;
        };
    }
}
