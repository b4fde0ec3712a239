package dev.gouji.validate.rule.cases;

import static dev.gouji.contract.form.FormGeneration.G2019;
import static dev.gouji.contract.form.FormGeneration.G2021;

import dev.gouji.validate.rule.RuleTable;
import org.junit.jupiter.api.Test;

class CaseRulesTest {
    @Test
    void comparesTheTotalOfAGroupWithItsOutcomes() {
        RuleTable.check(new CaseSumRule(), G2021, """
                zeros        |                                                        | pass
                equal        | t4.review.upheld=10 t4.review.other=1 t4.review.total=11 | pass
                one over     | t4.review.upheld=10 t4.review.other=1 t4.review.total=12 | fail t4.review.total
                one under    | t4.review.upheld=10 t4.review.other=1 t4.review.total=10 | fail t4.review.total
                blanks       | t4.review.*=_ t4.review.upheld=5 t4.review.pending=2 t4.review.total=7 | pass
                blank total  | t4.review.upheld=1 t4.review.total=_                   | fail t4.review.total
                unreadable   | t4.review.upheld=?x                                    | open
                two groups   | t4.review.total=1 t4.litigation_direct.total=1         | fail t4.review.total t4.litigation_direct.total
                """);
        RuleTable.check(new CaseSumRule(), G2019, """
                one over     | t4.review.upheld=10 t4.review.total=12                 | fail t4.review.total
                """);
    }

    @Test
    void findsOneSidedGroups() {
        RuleTable.check(new CaseTotalMismatchRule(), G2021, """
                total alone   | t4.review.total=1                        | fail t4.review.total
                over blanks   | t4.review.*=_ t4.review.total=1          | fail t4.review.total
                outcome alone | t4.review.upheld=1                       | fail t4.review.total
                blank total   | t4.review.upheld=1 t4.review.total=_     | pass
                both, unequal | t4.review.upheld=1 t4.review.total=2     | pass
                equal         | t4.review.upheld=1 t4.review.total=1     | pass
                """);
    }

    @Test
    void wantsWholeNumbersFromZeroOn() {
        RuleTable.check(new CaseCountRule(), G2021, """
                zero        |                        | pass
                decimal     | t4.review.total=0.5    | fail t4.review.total
                negative    | t4.review.other=-1     | fail t4.review.other
                other table | t3.granted.total=-1    | pass
                no figure   | t4.*=!                 | open
                """);
    }
}
