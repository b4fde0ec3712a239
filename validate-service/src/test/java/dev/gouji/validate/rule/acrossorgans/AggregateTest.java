package dev.gouji.validate.rule.acrossorgans;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Claim;
import dev.gouji.contract.report.Metric;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.contract.report.Place;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.ReportBuilder;
import dev.gouji.validate.rule.RuleTable;
import dev.gouji.validate.rule.Surroundings;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a government adds up its members, and what it then says of the sums: XO-001, XO-002. */
class AggregateTest {
    private static final String FIVE = "t3.granted.natural_person=1 t3.granted.commercial=2 t3.granted.research=3"
            + " t3.granted.public_welfare=4 t3.granted.legal_service=5";
    private static final String RECEIVED = "t3.new_received.total";

    private static ReportBuilder government() {
        return ReportBuilder.g2021().name("青山县人民政府", OrganKind.GOVERNMENT, OrganLevel.COUNTY);
    }

    private static ReportBuilder member(String cells) {
        return ReportBuilder.g2021()
                .name("青山县水利局", OrganKind.DEPARTMENT_WATER, OrganLevel.COUNTY)
                .cells(cells);
    }

    private static String outcomes(ReportBuilder government, ReportBuilder... members) {
        List<Report> built = Stream.of(members).map(ReportBuilder::build).toList();
        CaseFile file = new CaseFile(government.build(), Optional.empty(), Surroundings.UNKNOWN.withMembers(built));
        return RuleTable.text(new AggregateRule().check(file)) + " / "
                + RuleTable.text(new MemberExceedsRule().check(file));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            five agree         |                                       |                                      | pass / pass
            four agree         | t3.granted.natural_person=0           | t3.granted.natural_person=0          | open / open
            one of six above   | t3.partial.total=1                    | t3.partial.total=0                   | fail t3.partial.total / pass
            one of six below   | t3.partial.total=1                    | t3.partial.total=2                   | pass / fail t3.partial.total
            nothing printed    | t3.partial.total=0                    | t3.partial.total=2                   | pass / fail t3.partial.total
            seven, five agree  | t3.partial.total=1 t3.partial.research=1 | t3.partial.*=0                    | fail t3.partial.research / pass
            eight, five agree  | t3.partial.total=1 t3.partial.research=1 t3.partial.commercial=1 | t3.partial.*=0 | open / open
            nine, six agree    | t3.partial.total=1 t3.partial.research=1 t3.partial.commercial=1 t4.review.total=9 | t4.review.total=9 | fail t3.partial.commercial / pass
            an amount of money | t2.art20_8.fee.amount_wan_yuan=3      | t2.art20_8.fee.amount_wan_yuan=7     | pass / pass
            """)
    void takesForSumsWhatMostlyIs(String name, String government, String member, String expected) {
        String own = government == null ? "" : government;
        String of = member == null ? "" : member;
        assertEquals(
                expected,
                outcomes(government().cells(FIVE).cells(own), member(FIVE).cells(of)),
                name);
    }

    @Test
    void findsASumThatNoMemberReachesByItself() {
        assertEquals(
                "fail t3.partial.total / pass",
                outcomes(
                        government().cells(FIVE).cells("t3.partial.total=3"),
                        member(FIVE).cells("t3.partial.total=2"),
                        member("t3.partial.total=2")));
    }

    private static ReportBuilder saying(long count, String sentence) {
        BigDecimal said = BigDecimal.valueOf(count);
        return government()
                .claim(new Claim(
                        Metric.RECEIVED,
                        null,
                        said,
                        said,
                        "件",
                        Claim.Scope.ORGAN,
                        Chapter.OVERALL,
                        0,
                        Claim.Role.ALONE,
                        sentence,
                        new Place.InText(1, 0, 1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 | 全县共收到申请。 | 12 | 7 | 6 | fail t3.new_received.total / pass
            12 | 全县共收到申请。 | 12 | 7 | 5 | pass / pass
            12 | 全县共收到申请。 | 12 | 7 | 4 | pass / pass
            12 | 全县共收到申请。 | 12 | 13 | 0 | pass / fail t3.new_received.total
            12 | 全县共收到申请。 | 11 | 7 | 6 | open / open
            12 | 本机关收到申请。 | 12 | 7 | 6 | open / open
            0  | 全县共收到申请。 | 0  | 7 | 6 | open / open
            """)
    void takesTheProseAtItsWord(long said, String sentence, int printed, int one, int other, String expected) {
        ReportBuilder government = saying(said, sentence).cells(RECEIVED + "=" + printed);
        assertEquals(expected, outcomes(government, member(RECEIVED + "=" + one), member(RECEIVED + "=" + other)));
    }

    @Test
    void comparesFormsAndKindsThatAreKnown() {
        ReportBuilder older = ReportBuilder.g2019().cells(FIVE);
        assertEquals("open / open", outcomes(government().cells(FIVE), older));
        assertEquals("open / open", outcomes(government().cells(FIVE)));
        assertEquals("open / open", outcomes(ReportBuilder.g2021().organ("青山县").cells(FIVE), member(FIVE)));
    }

    @Test
    void leavesOutWhoIsUnderItsOwnAdministration() {
        ReportBuilder taxes =
                member("t3.partial.total=9").name("国家税务总局青山县税务局", OrganKind.DEPARTMENT_TAXATION, OrganLevel.COUNTY);
        assertEquals(
                "fail t3.partial.total / pass",
                outcomes(government().cells(FIVE).cells("t3.partial.total=1"), member(FIVE), taxes));
    }

    @Test
    void namesAMemberWithoutANameByItsKey() {
        ReportBuilder unnamed = ReportBuilder.g2021()
                .organ(new Organ("410000x", null, null, null, null, null))
                .cells(FIVE)
                .cells("t3.partial.total=2");
        CaseFile file = new CaseFile(
                government().cells(FIVE).cells("t3.partial.total=_").build(),
                Optional.empty(),
                Surroundings.UNKNOWN.withMembers(List.of(unnamed.build())));
        assertEquals(
                "410000x的数（2）大于汇总数（0）：“（二）部分公开”行“总计”列。",
                new MemberExceedsRule()
                        .check(file)
                        .violations()
                        .getFirst()
                        .message()
                        .zh());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GOVERNMENT        | true
            GOVERNMENT_OFFICE | true
                              | true
            DEPARTMENT_WATER  | false
            TOWNSHIP          | false
            """)
    void concernsGovernments(OrganKind kind, boolean expected) {
        Organ organ = new Organ("x", "x", Organ.FoundIn.TITLE, null, kind, null);
        assertEquals(expected, new AggregateRule().concerns(organ));
        assertEquals(expected, new MemberExceedsRule().concerns(organ));
    }
}
