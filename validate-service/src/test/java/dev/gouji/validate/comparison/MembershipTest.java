package dev.gouji.validate.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.ReportBuilder;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipTest {
    private static Report report(String division, OrganKind kind, OrganLevel level) {
        return ReportBuilder.g2021()
                .organ(new Organ("某机关", "某机关", Organ.FoundIn.TITLE, division, kind, level))
                .year(2023)
                .build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # government      | other                            | adds it up
            410404 | COUNTY   | 410404 | DEPARTMENT_WATER   | COUNTY    | true
            410404 | COUNTY   | 410404 | TOWNSHIP           | TOWNSHIP  | true
            410404 | COUNTY   | 410404 | SUB_DISTRICT       | TOWNSHIP  | true
            410404 | COUNTY   | 410404 | DEVELOPMENT_ZONE   | COUNTY    | true
            410404 | COUNTY   | 410404 | GOVERNMENT_OFFICE  | COUNTY    | true
            410404 | COUNTY   | 410404 | GOVERNMENT         | COUNTY    | false
            410404 | COUNTY   | 410404 | VILLAGE_COMMITTEE  | VILLAGE   | false
            410404 | COUNTY   | 410404 | PUBLIC_ENTERPRISE  | COUNTY    | false
            410404 | COUNTY   | 410402 | DEPARTMENT_WATER   | COUNTY    | false
            410404 | COUNTY   | 410404 | -                  | -         | false
            410404 | COUNTY   | -      | DEPARTMENT_WATER   | COUNTY    | false
            410400 | CITY     | 410404 | GOVERNMENT         | COUNTY    | true
            410400 | CITY     | 410404 | DEPARTMENT_WATER   | COUNTY    | false
            410400 | CITY     | 410400 | DEPARTMENT_WATER   | CITY      | true
            410400 | CITY     | 410500 | GOVERNMENT         | CITY      | false
            410400 | CITY     | 410502 | GOVERNMENT         | COUNTY    | false
            410000 | PROVINCE | 410400 | GOVERNMENT         | CITY      | true
            410000 | PROVINCE | 410404 | GOVERNMENT         | COUNTY    | false
            410000 | PROVINCE | 419001 | GOVERNMENT         | COUNTY    | true
            310000 | PROVINCE | 310115 | GOVERNMENT         | COUNTY    | true
            410000 | PROVINCE | 420100 | GOVERNMENT         | CITY      | false
            """)
    void knowsWhoseFiguresAGovernmentAddsUp(
            String division, OrganLevel level, String other, OrganKind kind, OrganLevel otherLevel, boolean adds) {
        Membership membership =
                Membership.of(report(division, OrganKind.GOVERNMENT, level)).orElseThrow();
        assertEquals(adds, membership.has(report(other, kind, otherLevel)));
    }

    @Test
    void addsUpOneYearAndOneForm() {
        Membership membership = Membership.of(report("410404", OrganKind.GOVERNMENT, OrganLevel.COUNTY))
                .orElseThrow();
        Organ organ =
                report("410404", OrganKind.DEPARTMENT_WATER, OrganLevel.COUNTY).organ();
        assertEquals(
                false,
                membership.has(ReportBuilder.g2021().organ(organ).year(2022).build()));
        assertEquals(
                false,
                membership.has(ReportBuilder.g2019().organ(organ).year(2023).build()));
    }

    @Test
    void hasNoMembersUnlessItIsAGovernmentOfAKnownDivision() {
        assertEquals(Optional.empty(), Membership.of(report("410404", OrganKind.DEPARTMENT_WATER, OrganLevel.COUNTY)));
        assertEquals(Optional.empty(), Membership.of(report(null, OrganKind.GOVERNMENT, OrganLevel.COUNTY)));
        assertEquals(Optional.empty(), Membership.of(report("410404", null, null)));
    }
}
