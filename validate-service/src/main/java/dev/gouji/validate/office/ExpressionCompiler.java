package dev.gouji.validate.office;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.gouji.contract.form.FormGeneration;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Makes a condition of the text of an expression, or says what is wrong with it. Safe for use by several threads. */
final class ExpressionCompiler {
    /** Of the text, in UTF-8. */
    static final int BYTES_MAX = 2_048;
    /** Of brackets, and of terms in a sum: enough for every cell of a column. */
    static final int DEPTH_MAX = 100;

    private static final CelOptions OPTIONS = CelOptions.current()
            .maxExpressionCodePointSize(BYTES_MAX)
            .maxParseRecursionDepth(DEPTH_MAX)
            .maxParseErrorRecoveryLimit(10)
            .enableComprehension(false)
            .comprehensionMaxIterations(0)
            .errorOnIntWrap(true)
            .populateMacroCalls(false)
            .build();

    private static final DecimalArithmetic ARITHMETIC = new DecimalArithmetic();

    private static final CelCompiler PARSER =
            CelCompilerFactory.standardCelCompilerBuilder().setOptions(OPTIONS).build();

    private static final CelRuntime RUNTIME = CelRuntimeFactory.standardCelRuntimeBuilder()
            .setOptions(OPTIONS)
            .addFunctionBindings(ARITHMETIC.bindings())
            .build();

    private ExpressionCompiler() {}

    /** The condition; it can name what all the forms have. */
    static Condition compile(String text, Set<FormGeneration> forms) throws RejectedRuleException {
        refuse(size(text));
        refuse(Typing.slips(text));
        NamedExpression named = new NamedExpression(parsed(text), text, new Vocabulary(forms));
        refuse(named.complaints());
        CelAbstractSyntaxTree checked = checked(named);
        try {
            return new Condition(RUNTIME, checked, named.names());
        } catch (CelEvaluationException e) {
            throw new RejectedRuleException(
                    List.of(RuleComplaint.at(SourcePosition.START, "无法编译：" + e.getMessage(), e.getMessage())));
        }
    }

    private static List<RuleComplaint> size(String text) {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (text.isBlank()) {
            return List.of(RuleComplaint.at(SourcePosition.START, "表达式是空的。", "the expression is empty."));
        }
        return bytes <= BYTES_MAX
                ? List.of()
                : List.of(RuleComplaint.at(
                        SourcePosition.START,
                        "表达式有 %d 字节，至多 %d。请拆成几条规则。".formatted(bytes, BYTES_MAX),
                        "the expression has %d bytes, at most %d are allowed. Make several rules of it."
                                .formatted(bytes, BYTES_MAX)));
    }

    /** After the first slip in syntax the parser guesses, so only the first is told. */
    private static CelAbstractSyntaxTree parsed(String text) throws RejectedRuleException {
        CelValidationResult result = PARSER.parse(text);
        if (result.hasError()) {
            refuse(List.of(CompilerIssue.explained(result.getErrors().getFirst())));
        }
        return tree(result);
    }

    private static CelAbstractSyntaxTree checked(NamedExpression named) throws RejectedRuleException {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setResultType(SimpleType.BOOL)
                .addFunctionDeclarations(ARITHMETIC.declarations());
        named.names().values().forEach(name -> builder.addVar(name.text(), name.type()));
        CelValidationResult result = builder.build().check(named.tree());
        refuse(result.getErrors().stream().map(CompilerIssue::explained).toList());
        return tree(result);
    }

    private static CelAbstractSyntaxTree tree(CelValidationResult result) {
        try {
            return result.getAst();
        } catch (CelValidationException e) {
            throw new IllegalStateException("an expression without errors has a tree", e);
        }
    }

    private static void refuse(List<RuleComplaint> complaints) throws RejectedRuleException {
        if (!complaints.isEmpty()) {
            throw new RejectedRuleException(complaints);
        }
    }
}
