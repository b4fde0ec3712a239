package dev.gouji.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.event.ReportChecked;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.validate.rule.ReportBuilder;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reports that come through the broker, against those that the database has of others. */
@QuarkusTest
@QuarkusTestResource(BrokerAndDatabase.class)
class ComparisonsTest extends ThroughTheBroker {
    private static final String PENALTIES = "t2.art20_6.penalty.decisions";

    private static ReportBuilder report(String name, int year, String division, OrganKind kind, OrganLevel level) {
        return report(name, year).organ(new Organ(name, name, Organ.FoundIn.TITLE, division, kind, level));
    }

    private ReportChecked lastChecked(String name, int count) {
        return checked(name, count).getLast();
    }

    private static ReportBuilder bureau(String name, String cells) {
        return report(name, 2035, "410404", OrganKind.DEPARTMENT_SPORTS, OrganLevel.COUNTY)
                .cells(cells);
    }

    @Test
    void comparesAnOrganWithItsPeersOnceThereAreEnough() {
        for (int number = 1; number <= 29; number++) {
            send(bureau("体育局" + number, PENALTIES + "=" + number));
            ReportChecked early = lastChecked("体育局" + number, 1);
            assertTrue(
                    early.notAssessable().contains("IMP-008"),
                    early.notAssessable().toString());
        }
        send(bureau("体育局30", PENALTIES + "=30"));
        lastChecked("体育局30", 1);
        send(bureau("大体育局", PENALTIES + "=99000"));
        ReportChecked outlier = lastChecked("大体育局", 1);
        assertEquals(List.of("peers:30"), outlier.basis());
        assertTrue(hasFinding(outlier, "IMP-008"), outlier.findings().toString());
        send(bureau("小体育局", PENALTIES + "=20"));
        assertFalse(hasFinding(lastChecked("小体育局", 1), "IMP-008"));
    }

    @Test
    void comparesAGovernmentWithTheSumOfItsMembers() {
        String figures =
                "t2.art20_5.licensing.decisions=%d t2.art20_6.coercion.decisions=%d t3.new_received.natural_person=%d"
                        + " t3.new_received.total=%d t3.granted.natural_person=%d t3.granted.total=%d " + PENALTIES
                        + "=%d";
        send(report("甲县民政局", 2036, "410405", OrganKind.DEPARTMENT_CIVIL_AFFAIRS, OrganLevel.COUNTY)
                .cells(figures.formatted(4, 5, 6, 7, 8, 9, 10)));
        send(report("甲县河东镇人民政府", 2036, "410405", OrganKind.TOWNSHIP, OrganLevel.TOWNSHIP)
                .cells(figures.formatted(1, 1, 1, 1, 1, 1, 1)));
        lastChecked("甲县民政局", 1);
        lastChecked("甲县河东镇人民政府", 1);
        send(report("甲县人民政府", 2036, "410405", OrganKind.GOVERNMENT, OrganLevel.COUNTY)
                .cells(figures.formatted(5, 6, 7, 8, 9, 10, 12)));
        ReportChecked sum = lastChecked("甲县人民政府", 1);
        assertTrue(hasFinding(sum, "XO-001"), sum.findings().toString());
        assertTrue(sum.basis().getFirst().startsWith("members:"), sum.basis().toString());
    }

    @Test
    void comparesTheCopiesOfAReportOnSeveralSites() {
        ReportBuilder first = report("乙县水利局", 2037, "410406", OrganKind.DEPARTMENT_WATER, OrganLevel.COUNTY);
        send(first.at("http://a.example/1"));
        assertFalse(hasFinding(lastChecked("乙县水利局", 1), "XO-005"));
        send(first.at("http://b.example/1")
                .document("second", RECEIVED.plusSeconds(1))
                .plus(PENALTIES + "=1"));
        assertTrue(hasFinding(lastChecked("乙县水利局", 2), "XO-005"));
        // The first of them stands no longer for the year, but is still known.
        send(first.at("http://b.example/1").document("third", RECEIVED.plusSeconds(2)));
        ReportChecked again = lastChecked("乙县水利局", 3);
        assertEquals(List.of("乙县水利局2037"), again.basis());
        assertTrue(hasFinding(again, "XO-005"));
        send(first.at("http://b.example/1")
                .document("fourth", RECEIVED.plusSeconds(3))
                .plus(PENALTIES + "=-1"));
        assertFalse(hasFinding(lastChecked("乙县水利局", 4), "XO-005"));
    }
}
