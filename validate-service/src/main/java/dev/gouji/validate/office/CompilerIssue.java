package dev.gouji.validate.office;

import dev.cel.common.CelIssue;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the library says of an expression, in words for the author of a rule. */
final class CompilerIssue {
    private static final Pattern NO_OVERLOAD =
            Pattern.compile("found no matching overload for '([^']+)' applied to '(.*?)'(?: \\(|$)", Pattern.DOTALL);

    private static final Pattern WRONG_RESULT = Pattern.compile("expected type 'bool' but found '([^']+)'");
    private static final Pattern UNEXPECTED = Pattern.compile("(?:mismatched|extraneous) input '(.+?)' expecting");
    private static final Pattern MISSING = Pattern.compile("missing '(.+?)' at");

    private static final Map<String, String> TYPES =
            Map.of("int", "整数", "decimal", "小数", "string", "文字", "bool", "真假", "list", "列表", "double", "小数");

    private CompilerIssue() {}

    static RuleComplaint explained(CelIssue issue) {
        SourcePosition place = new SourcePosition(
                Math.max(1, issue.getSourceLocation().getLine()),
                Math.max(0, issue.getSourceLocation().getColumn()) + 1);
        String said = issue.getMessage();
        Matcher overload = NO_OVERLOAD.matcher(said);
        if (overload.find()) {
            return mismatch(place, sign(overload.group(1)), overload.group(2));
        }
        Matcher result = WRONG_RESULT.matcher(said);
        if (result.find()) {
            return RuleComplaint.at(
                    place,
                    "表达式要说明什么必须成立，结果应为真或假，这里得出的是%s。请加上比较，如 … >= 0。".formatted(chinese(result.group(1))),
                    "an expression says what must hold and is true or false; this is of type %s. Compare it: … >= 0."
                            .formatted(result.group(1)));
        }
        return syntax(place, said);
    }

    private static RuleComplaint mismatch(SourcePosition place, String sign, String types) {
        if (Character.isLetter(sign.charAt(0))) {
            return RuleComplaint.at(
                    place,
                    "%s 不能用于 %s：in 的右边是列表，abs、min、max 用于同一种数，startsWith 等用于文字。".formatted(sign, chinese(types)),
                    "%s cannot be applied to %s: ‘in’ takes a list, abs, min and max numbers of one type, startsWith and the like texts."
                            .formatted(sign, types));
        }
        return RuleComplaint.at(
                place,
                "“%s”不能用于 %s。数与数、文字与文字才能比较；&&、||、! 的两边应是条件。".formatted(sign, chinese(types)),
                "‘%s’ cannot be applied to %s. Numbers go with numbers, texts with texts; &&, || and ! take conditions."
                        .formatted(sign, types));
    }

    private static RuleComplaint syntax(SourcePosition place, String said) {
        if (said.contains("recursion limit")) {
            return RuleComplaint.at(
                    SourcePosition.START,
                    "嵌套太深，至多 %d 层。请拆成几条规则。".formatted(ExpressionCompiler.DEPTH_MAX),
                    "nested too deeply, at most %d levels. Make several rules of it."
                            .formatted(ExpressionCompiler.DEPTH_MAX));
        }
        if (said.contains("For input string")) {
            return RuleComplaint.at(place, "数字太大，至多18位。", "the number is too large: at most 18 digits.");
        }
        if (said.contains("token recognition error at: '\"") || said.contains("token recognition error at: ''")) {
            return RuleComplaint.at(place, "引号没有成对。", "a quote is not closed.");
        }
        Matcher missing = MISSING.matcher(said);
        if (missing.find()) {
            return RuleComplaint.at(
                    place,
                    "这里少了“%s”。".formatted(missing.group(1)),
                    "‘%s’ is missing here.".formatted(missing.group(1)));
        }
        Matcher unexpected = UNEXPECTED.matcher(said);
        String found = unexpected.find() ? unexpected.group(1) : "";
        return found.isEmpty() || found.equals("<EOF>")
                ? RuleComplaint.at(
                        place,
                        "表达式没有写完，或括号、引号不成对。",
                        "the expression is not complete, or brackets or quotes do not match.")
                : RuleComplaint.at(
                        place,
                        "这里不应出现“%s”：前面可能少了运算符或括号。".formatted(found),
                        "‘%s’ cannot stand here: an operator or a bracket may be missing before it.".formatted(found));
    }

    private static String sign(String function) {
        return function.equals("@in") ? "in" : function.replace("_", "").isEmpty() ? function : bare(function);
    }

    private static String bare(String function) {
        return function.startsWith("_") || function.endsWith("_") ? function.replace("_", "") : function;
    }

    private static String chinese(String types) {
        String chinese = types;
        for (Map.Entry<String, String> type : TYPES.entrySet()) {
            chinese = chinese.replaceAll("\\b" + type.getKey() + "\\b", type.getValue());
        }
        return chinese;
    }
}
