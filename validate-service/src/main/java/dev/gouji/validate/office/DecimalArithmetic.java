package dev.gouji.validate.office;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelFunctionBinding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.IntPredicate;

/** The operators of CEL on exact decimals, alone and together with whole numbers; and abs, min and max. */
final class DecimalArithmetic {
    static final CelType DECIMAL = OpaqueType.create("decimal");

    private final List<CelFunctionDecl> declarations = new ArrayList<>();
    private final List<CelFunctionBinding> bindings = new ArrayList<>();

    DecimalArithmetic() {
        arithmetic("_+_", "add", BigDecimal::add);
        arithmetic("_-_", "subtract", BigDecimal::subtract);
        arithmetic("_*_", "multiply", BigDecimal::multiply);
        comparison("_<_", "less", order -> order < 0);
        comparison("_<=_", "less_equal", order -> order <= 0);
        comparison("_>_", "greater", order -> order > 0);
        comparison("_>=_", "greater_equal", order -> order >= 0);
        equality("_==_", "equal", order -> order == 0);
        equality("_!=_", "unequal", order -> order != 0);
        declare("-_", overload("negate_decimal", DECIMAL, DECIMAL));
        bindings.add(CelFunctionBinding.from(
                "negate_decimal",
                Decimal.class,
                value -> new Decimal(value.value().negate())));
        functions();
    }

    List<CelFunctionDecl> declarations() {
        return declarations;
    }

    List<CelFunctionBinding> bindings() {
        return bindings;
    }

    private static CelOverloadDecl overload(String id, CelType result, CelType... arguments) {
        return CelOverloadDecl.newGlobalOverload(id, result, List.of(arguments));
    }

    private void declare(String function, CelOverloadDecl... overloads) {
        declarations.add(CelFunctionDecl.newFunctionDeclaration(function, overloads));
    }

    private void arithmetic(String operator, String name, BinaryOperator<BigDecimal> operation) {
        declare(
                operator,
                overload(name + "_dd", DECIMAL, DECIMAL, DECIMAL),
                overload(name + "_di", DECIMAL, DECIMAL, SimpleType.INT),
                overload(name + "_id", DECIMAL, SimpleType.INT, DECIMAL));
        bindings.add(CelFunctionBinding.from(
                name + "_dd",
                Decimal.class,
                Decimal.class,
                (one, other) -> new Decimal(operation.apply(one.value(), other.value()))));
        bindings.add(CelFunctionBinding.from(
                name + "_di",
                Decimal.class,
                Long.class,
                (one, other) -> new Decimal(operation.apply(one.value(), BigDecimal.valueOf(other)))));
        bindings.add(CelFunctionBinding.from(
                name + "_id",
                Long.class,
                Decimal.class,
                (one, other) -> new Decimal(operation.apply(BigDecimal.valueOf(one), other.value()))));
    }

    private void comparison(String operator, String name, IntPredicate wanted) {
        declare(
                operator,
                overload(name + "_dd", SimpleType.BOOL, DECIMAL, DECIMAL),
                overload(name + "_di", SimpleType.BOOL, DECIMAL, SimpleType.INT),
                overload(name + "_id", SimpleType.BOOL, SimpleType.INT, DECIMAL));
        bindings.add(CelFunctionBinding.from(
                name + "_dd",
                Decimal.class,
                Decimal.class,
                (one, other) -> wanted.test(one.value().compareTo(other.value()))));
        bindMixed(name, wanted);
    }

    /** Two decimals are compared by CEL itself. */
    private void equality(String operator, String name, IntPredicate wanted) {
        declare(
                operator,
                overload(name + "_di", SimpleType.BOOL, DECIMAL, SimpleType.INT),
                overload(name + "_id", SimpleType.BOOL, SimpleType.INT, DECIMAL));
        bindMixed(name, wanted);
    }

    private void bindMixed(String name, IntPredicate wanted) {
        bindings.add(CelFunctionBinding.from(
                name + "_di",
                Decimal.class,
                Long.class,
                (one, other) -> wanted.test(one.value().compareTo(BigDecimal.valueOf(other)))));
        bindings.add(CelFunctionBinding.from(
                name + "_id",
                Long.class,
                Decimal.class,
                (one, other) -> wanted.test(BigDecimal.valueOf(one).compareTo(other.value()))));
    }

    private void functions() {
        declare("abs", overload("abs_int", SimpleType.INT, SimpleType.INT), overload("abs_decimal", DECIMAL, DECIMAL));
        bindings.add(CelFunctionBinding.from("abs_int", Long.class, Math::absExact));
        bindings.add(CelFunctionBinding.from(
                "abs_decimal", Decimal.class, value -> new Decimal(value.value().abs())));
        extreme("min", Math::min, BigDecimal::min);
        extreme("max", Math::max, BigDecimal::max);
    }

    private void extreme(String name, BinaryOperator<Long> ofInts, BinaryOperator<BigDecimal> ofDecimals) {
        declare(
                name,
                overload(name + "_int", SimpleType.INT, SimpleType.INT, SimpleType.INT),
                overload(name + "_decimal", DECIMAL, DECIMAL, DECIMAL));
        bindings.add(CelFunctionBinding.from(
                name + "_int", Long.class, Long.class, (one, other) -> ofInts.apply(one, other)));
        bindings.add(CelFunctionBinding.from(
                name + "_decimal",
                Decimal.class,
                Decimal.class,
                (one, other) -> new Decimal(ofDecimals.apply(one.value(), other.value()))));
    }
}
