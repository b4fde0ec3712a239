package dev.gouji.validate.office;

import com.google.common.collect.ImmutableMap;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelVariableResolver;
import dev.cel.runtime.Program;
import dev.gouji.validate.rule.CaseFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What must hold, compiled. The parts joined by && are kept apart too, so that a finding names the one that fails. */
final class Condition {
    private final Program whole;
    private final Map<String, Name> names;
    private final List<Part> parts = new ArrayList<>();

    Condition(CelRuntime runtime, CelAbstractSyntaxTree tree, Map<String, Name> names) throws CelEvaluationException {
        this.whole = runtime.createProgram(tree);
        this.names = ImmutableMap.copyOf(names);
        for (CelExpr part : conjuncts(tree.getExpr())) {
            parts.add(Part.of(runtime, tree, part, names));
        }
    }

    /** Three-valued: what lacks a figure is neither true nor false, unless the rest decides. */
    enum Truth {
        HOLDS,
        FAILS,
        UNKNOWN
    }

    /** A condition joined to others by &&. */
    record Part(Program program, List<Name> names, Optional<Comparison> comparison) {
        static Part of(CelRuntime runtime, CelAbstractSyntaxTree tree, CelExpr part, Map<String, Name> all)
                throws CelEvaluationException {
            Map<String, Name> used = new LinkedHashMap<>();
            collect(part, all, used);
            return new Part(
                    runtime.createProgram(subtree(tree, part)),
                    List.copyOf(used.values()),
                    Comparison.of(runtime, tree, part));
        }

        private static void collect(CelExpr expr, Map<String, Name> all, Map<String, Name> used) {
            if (expr.getKind() == CelExpr.ExprKind.Kind.IDENT) {
                Name name = all.get(expr.ident().name());
                if (name != null) {
                    used.put(name.text(), name);
                }
            } else if (expr.getKind() == CelExpr.ExprKind.Kind.CALL) {
                expr.call().target().ifPresent(target -> collect(target, all, used));
                expr.call().args().forEach(argument -> collect(argument, all, used));
            } else if (expr.getKind() == CelExpr.ExprKind.Kind.LIST) {
                expr.list().elements().forEach(element -> collect(element, all, used));
            }
        }
    }

    /** The two sides of a comparison. */
    record Comparison(String sign, Program left, Program right) {
        private static final Map<String, String> SIGNS =
                Map.of("_==_", "=", "_!=_", "≠", "_<_", "<", "_<=_", "≤", "_>_", ">", "_>=_", "≥");

        static Optional<Comparison> of(CelRuntime runtime, CelAbstractSyntaxTree tree, CelExpr part)
                throws CelEvaluationException {
            if (part.getKind() != CelExpr.ExprKind.Kind.CALL
                    || !SIGNS.containsKey(part.call().function())) {
                return Optional.empty();
            }
            List<CelExpr> sides = part.call().args();
            return Optional.of(new Comparison(
                    SIGNS.get(part.call().function()),
                    runtime.createProgram(subtree(tree, sides.getFirst())),
                    runtime.createProgram(subtree(tree, sides.getLast()))));
        }
    }

    private static CelAbstractSyntaxTree subtree(CelAbstractSyntaxTree tree, CelExpr part) {
        return CelAbstractSyntaxTree.newCheckedAst(part, tree.getSource(), tree.getReferenceMap(), tree.getTypeMap());
    }

    private static List<CelExpr> conjuncts(CelExpr expr) {
        boolean both = expr.getKind() == CelExpr.ExprKind.Kind.CALL
                && expr.call().function().equals("_&&_");
        return both
                ? expr.call().args().stream()
                        .flatMap(part -> conjuncts(part).stream())
                        .toList()
                : List.of(expr);
    }

    Map<String, Name> names() {
        return names;
    }

    /** Whether any part has two sides to show. */
    boolean compares() {
        return parts.stream().anyMatch(part -> part.comparison().isPresent());
    }

    Truth of(CaseFile file) {
        return truth(value(whole, file));
    }

    /** The parts that do not hold. */
    List<Part> failing(CaseFile file) {
        return parts.stream()
                .filter(part -> truth(value(part.program(), file)) == Truth.FAILS)
                .toList();
    }

    private static Truth truth(Object value) {
        if (value instanceof Boolean holds) {
            return holds ? Truth.HOLDS : Truth.FAILS;
        }
        return Truth.UNKNOWN;
    }

    /** The value of a program; something that is no value of ours when a figure is lacking. */
    Object value(Program program, CaseFile file) {
        CelVariableResolver figures =
                variable -> Optional.ofNullable(names.get(variable).value().apply(file));
        try {
            return program.eval(figures);
        } catch (CelEvaluationException e) {
            throw new ArithmeticException(e.getMessage());
        }
    }
}
