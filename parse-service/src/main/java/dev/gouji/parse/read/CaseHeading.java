package dev.gouji.parse.read;

import dev.gouji.contract.form.Column;
import dev.gouji.contract.form.Row;
import dev.gouji.parse.document.Field;

/** A heading of table 4: whose figures stand under or beside it, or which of the outcomes. */
sealed interface CaseHeading {

    Field field();

    /** Number of the table whose columns it keeps; 0 where columns mean nothing. */
    int grid();

    /** One kind of case: 行政复议, 未经复议直接起诉, 复议后起诉. */
    record OfKind(Row kind, Field field, int grid) implements CaseHeading {}

    /** 行政诉讼, over two kinds: none of its own. */
    record OverKinds(Field field, int grid) implements CaseHeading {}

    /** 结果维持 and the like. */
    record OfOutcome(Column outcome, Field field, int grid) implements CaseHeading {}

    /** 类别, 单位：件: belongs to the table, and says nothing of a figure. */
    record Aside(Field field, int grid) implements CaseHeading {}

    /** A row that the form does not have: what stands beside it is none of the table's figures. */
    record OfNobody(Field field, int grid) implements CaseHeading {}
}
