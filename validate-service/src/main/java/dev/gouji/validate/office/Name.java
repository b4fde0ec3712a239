package dev.gouji.validate.office;

import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.gouji.contract.form.CellId;
import dev.gouji.validate.rule.CaseFile;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something that an expression can name, and how its value is found on a case file.
 *
 * @param text as in the expression
 * @param type for the compiler
 * @param cell the cell it stands for, if it stands for one
 * @param ofYearBefore whether that cell is one of the year before
 * @param value null where there is none: a rule that needs it is then not assessable
 */
record Name(String text, CelType type, Optional<CellId> cell, boolean ofYearBefore, Function<CaseFile, Object> value) {

    /** A name that stands for no cell. */
    static Name of(String text, CelType type, Function<CaseFile, Object> value) {
        return new Name(text, type, Optional.empty(), false, value);
    }

    /** A number of the expression itself. */
    static Name constant(Decimal number) {
        return of(number.value().toPlainString(), DecimalArithmetic.DECIMAL, file -> number);
    }

    /** What is printed in a cell, taken for something else than its figure. */
    Name asked(CellQuestion question) {
        CellId id = cell.orElseThrow();
        boolean decimal = type.equals(DecimalArithmetic.DECIMAL);
        return new Name(
                question.wrap(text),
                question == CellQuestion.OR_ZERO ? type : SimpleType.BOOL,
                cell,
                ofYearBefore,
                file -> question.answer(CellValue.cell(file, id, ofYearBefore), decimal));
    }
}
