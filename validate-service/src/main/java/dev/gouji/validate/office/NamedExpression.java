package dev.gouji.validate.office;

import com.google.common.collect.ImmutableList;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A parsed expression with every name looked up: {@code t3.granted.total}, which CEL takes for fields of fields, becomes
 * one variable, and so does {@code or_zero(t3.granted.total)}. What a rule may not contain is refused here: whatever is
 * not listed. So nothing repeats, and the cost of an expression is bounded by its length.
 */
final class NamedExpression {
    private static final Set<String> OPERATORS = Set.of(
            "_==_", "_!=_", "_<_", "_<=_", "_>_", "_>=_", "_+_", "_-_", "_*_", "_%_", "_&&_", "_||_", "!_", "-_",
            "_?_:_", "@in");

    private static final Set<String> OF_TEXTS = Set.of("startsWith", "endsWith", "contains");
    private static final Set<String> OF_NUMBERS = Set.of("abs", "min", "max");
    private static final Set<String> REPEATING =
            Set.of("all", "exists", "exists_one", "map", "filter", "transformList");

    private final CelAbstractSyntaxTree parsed;
    private final String text;
    private final Vocabulary vocabulary;
    private final Map<String, Name> names = new LinkedHashMap<>();
    private final List<RuleComplaint> complaints = new ArrayList<>();
    private final CelExpr expression;

    NamedExpression(CelAbstractSyntaxTree parsed, String text, Vocabulary vocabulary) {
        this.parsed = parsed;
        this.text = text;
        this.vocabulary = vocabulary;
        this.expression = named(parsed.getExpr());
    }

    /** With variables in place of names. */
    CelAbstractSyntaxTree tree() {
        return CelAbstractSyntaxTree.newParsedAst(expression, parsed.getSource());
    }

    /** The variables, in the order in which they appear. */
    Map<String, Name> names() {
        return names;
    }

    List<RuleComplaint> complaints() {
        return complaints;
    }

    private CelExpr named(CelExpr expr) {
        return switch (expr.getKind()) {
            case CONSTANT -> constant(expr);
            case IDENT, SELECT -> name(expr);
            case CALL -> call(expr);
            case LIST ->
                refused(
                        expr,
                        "列表只能用在 in 的右边，如 organ.level in ['city', 'county']。",
                        "a list can only stand on the right of ‘in’: organ.level in ['city', 'county'].");
            case NOT_SET, STRUCT, MAP, COMPREHENSION -> refused(expr, "规则里不能用这种写法。", "a rule cannot contain this.");
        };
    }

    private CelExpr constant(CelExpr expr) {
        CelConstant constant = expr.constant();
        return switch (constant.getKind()) {
            case BOOLEAN_VALUE, INT64_VALUE, STRING_VALUE -> expr;
            case DOUBLE_VALUE -> decimal(expr, constant.doubleValue());
            case NOT_SET, NULL_VALUE, UINT64_VALUE, BYTES_VALUE, DURATION_VALUE, TIMESTAMP_VALUE ->
                refused(
                        expr,
                        "只能用整数、小数、带引号的文字、true 和 false；空白单元格用 is_blank(…) 判断。",
                        "only whole numbers, decimals, quoted text, true and false can be used; ask is_blank(…) for blank cells.");
        };
    }

    /** 0.8 is exactly 0.8 here, not the double nearest to it. */
    private CelExpr decimal(CelExpr expr, double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return refused(expr, "小数太大。", "the number is too large.");
        }
        return variable(expr, Name.constant(new Decimal(BigDecimal.valueOf(number))));
    }

    private CelExpr variable(CelExpr expr, Name name) {
        names.put(name.text(), name);
        return CelExpr.ofIdent(root(expr).id(), name.text());
    }

    private static CelExpr root(CelExpr expr) {
        CelExpr root = expr;
        while (root.getKind() == CelExpr.ExprKind.Kind.SELECT) {
            root = root.select().operand();
        }
        return root;
    }

    /** The dotted name, when the expression is one. */
    private static Optional<String> dotted(CelExpr expr) {
        StringBuilder dotted = new StringBuilder();
        CelExpr rest = expr;
        while (rest.getKind() == CelExpr.ExprKind.Kind.SELECT) {
            dotted.insert(0, "." + rest.select().field());
            rest = rest.select().operand();
        }
        return rest.getKind() == CelExpr.ExprKind.Kind.IDENT
                ? Optional.of(rest.ident().name() + dotted)
                : Optional.empty();
    }

    private CelExpr name(CelExpr expr) {
        String written = dotted(expr).orElse(null);
        if (written == null) {
            return refused(
                    expr,
                    "这里不能取成员；单元格写全编号，如 t3.granted.total。",
                    "nothing can be taken out of this; write ids of cells in full, as t3.granted.total.");
        }
        return vocabulary.find(written).map(name -> variable(expr, name)).orElseGet(() -> unknown(expr, written));
    }

    private CelExpr unknown(CelExpr expr, String written) {
        List<String> near = vocabulary.near(written);
        String zh = near.isEmpty()
                ? "没有“%s”。单元格编号见参考手册；另有 year、form、organ.kind、previous.…、claims.…。".formatted(written)
                : "没有“%s”。是不是 %s？".formatted(written, String.join("、", near));
        String en = near.isEmpty()
                ? "there is no ‘%s’. The reference lists the cells; there are also year, form, organ.kind, previous.…, claims.…."
                        .formatted(written)
                : "there is no ‘%s’. Did you mean %s?".formatted(written, String.join(", ", near));
        return refused(expr, zh, en);
    }

    private CelExpr call(CelExpr expr) {
        CelExpr.CelCall call = expr.call();
        Optional<CellQuestion> question = CellQuestion.called(call.function());
        if (question.isPresent() && call.target().isEmpty()) {
            return asked(expr, question.get());
        }
        if (!isAllowed(call)) {
            return refused(expr, unusable(call.function(), true), unusable(call.function(), false));
        }
        ClosedLists.wrongWord(call, NamedExpression::dotted).ifPresent(wrong -> refused(expr, wrong.zh(), wrong.en()));
        boolean membership = call.function().equals("@in");
        List<CelExpr> arguments = new ArrayList<>();
        for (CelExpr argument : call.args()) {
            boolean list = membership && argument.getKind() == CelExpr.ExprKind.Kind.LIST;
            arguments.add(list ? elements(argument) : named(argument));
        }
        return CelExpr.ofCall(
                expr.id(), call.target().map(this::named), call.function(), ImmutableList.copyOf(arguments));
    }

    private CelExpr elements(CelExpr list) {
        long types = list.list().elements().stream()
                .filter(element -> element.getKind() == CelExpr.ExprKind.Kind.CONSTANT)
                .map(element -> element.constant().getKind())
                .distinct()
                .count();
        if (types > 1) {
            refused(
                    list,
                    "列表里的值要同一种：都是整数，或都是文字。",
                    "the values of a list have to be of one type: whole numbers, or texts.");
        }
        List<CelExpr> elements =
                list.list().elements().stream().map(this::named).toList();
        return CelExpr.ofList(
                list.id(), ImmutableList.copyOf(elements), list.list().optionalIndices());
    }

    private static boolean isAllowed(CelExpr.CelCall call) {
        return call.target().isPresent()
                ? OF_TEXTS.contains(call.function())
                : OPERATORS.contains(call.function()) || OF_NUMBERS.contains(call.function());
    }

    private CelExpr asked(CelExpr expr, CellQuestion question) {
        List<CelExpr> arguments = expr.call().args();
        Optional<String> written = arguments.size() == 1 ? dotted(arguments.getFirst()) : Optional.empty();
        if (written.isPresent() && vocabulary.find(written.get()).isEmpty()) {
            return unknown(arguments.getFirst(), written.get());
        }
        return written.flatMap(vocabulary::find)
                .filter(name -> name.cell().isPresent())
                .map(name -> variable(arguments.getFirst(), name.asked(question)))
                .orElseGet(() -> refused(
                        expr,
                        "%s 的括号里要一个单元格编号，如 %s。".formatted(question.function(), question.wrap("t3.granted.total")),
                        "%s takes the id of one cell: %s."
                                .formatted(question.function(), question.wrap("t3.granted.total"))));
    }

    private static String unusable(String function, boolean chinese) {
        if (REPEATING.contains(function)) {
            return chinese
                    ? "规则里不能循环（%s）：把单元格一一写出来。".formatted(function)
                    : "a rule cannot repeat (%s): write the cells one by one.".formatted(function);
        }
        if (function.equals("has")) {
            return chinese ? "没有 has：用 is_printed(单元格)。" : "there is no has: use is_printed(cell).";
        }
        return chinese
                ? "没有函数“%s”。可用：or_zero、is_printed、is_blank、abs、min、max，文字的 startsWith、endsWith、contains。"
                        .formatted(function)
                : "there is no function ‘%s’. There are or_zero, is_printed, is_blank, abs, min, max, and of texts startsWith, endsWith, contains."
                        .formatted(function);
    }

    private CelExpr refused(CelExpr expr, String zh, String en) {
        Integer offset = parsed.getSource().getPositionsMap().get(root(expr).id());
        complaints.add(RuleComplaint.at(
                offset == null ? SourcePosition.START : SourcePosition.of(text, start(expr, offset)), zh, en));
        return CelExpr.ofConstant(expr.id(), CelConstant.ofValue(true));
    }

    /** Of a call the library tells the place of the bracket. */
    private int start(CelExpr expr, int offset) {
        if (expr.getKind() != CelExpr.ExprKind.Kind.CALL) {
            return offset;
        }
        int bracket = text.offsetByCodePoints(0, offset);
        String function = expr.call().function();
        return text.startsWith(function, bracket - function.length()) ? offset - function.length() : offset;
    }
}
