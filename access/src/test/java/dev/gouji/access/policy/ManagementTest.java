package dev.gouji.access.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManagementTest {
    private static List<Grant> grants(String words) {
        return Arrays.stream(words.split(";"))
                .map(word -> Grant.parse(word.strip()).orElseThrow())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            security,                office:11,                       true
            security,                system; security; auditor,       true
            security,                line:department.taxation,        true
            office:4104,             office:4104,                     true
            office:4104,             office:410404,                   true
            office:4104,             office:41,                       false
            office:4104,             office:*,                        false
            office:4104,             office:11,                       false
            office:4104,             clerk:410404白沙县民政局,         true
            office:4104,             organ_admin:410404白沙县民政局,   true
            office:4104,             clerk:110101民政局,               false
            office:4104,             clerk:民政局,                     false
            office:4104,             researcher,                      true
            office:4104,             line:department.taxation,        false
            office:4104,             system,                          false
            office:4104,             security,                        false
            office:4104,             auditor,                         false
            office:4104,             service,                         false
            office:4104,             clerk:410404甲局; office:11,      false
            office:*,                office:11,                       true
            office:*,                office:*,                        true
            office:*,                clerk:民政局,                     true
            office:*,                system,                          false
            organ_admin:410404甲局,   clerk:410404甲局,                 true
            organ_admin:410404甲局,   organ_admin:410404甲局,           true
            organ_admin:410404甲局,   clerk:410404乙局,                 false
            organ_admin:410404甲局,   office:410404,                   false
            organ_admin:410404甲局,   researcher,                      false
            clerk:410404甲局,         clerk:410404甲局,                 false
            system,                  researcher,                      false
            auditor,                 researcher,                      false
            line:department.taxation, line:department.taxation,       false
            service,                 service,                         false
            office:41; organ_admin:110101乙局, office:4104; clerk:110101乙局, true
            """)
    void letsNobodyGrantMoreThanIsHisToGive(String manager, String granted, boolean may) {
        assertEquals(may, Management.covers(new Identity("x", grants(manager)), grants(granted)));
    }

    @Test
    void leavesWhoHasNothingToTheSecurityAdministrator() {
        assertFalse(Management.covers(new Identity("x", grants("office:*")), List.of()));
        assertTrue(Management.covers(new Identity("x", grants("security")), List.of()));
    }
}
