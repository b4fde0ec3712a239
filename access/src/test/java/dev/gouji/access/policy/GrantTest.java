package dev.gouji.access.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrantTest {
    @Test
    void readsEachKind() {
        assertEquals(Optional.of(new Grant(Role.OFFICE, new Scope.Subtree("4104"))), Grant.parse("office:4104"));
        assertEquals(Optional.of(new Grant(Role.OFFICE, Scope.EVERYTHING)), Grant.parse("office:*"));
        assertEquals(
                Optional.of(new Grant(Role.CLERK, new Scope.OneOrgan("410404:白沙县民政局"))),
                Grant.parse("clerk:410404:白沙县民政局"));
        assertEquals(
                Optional.of(new Grant(Role.LINE, new Scope.Line("department.taxation"))),
                Grant.parse("line:department.taxation"));
        assertEquals(Optional.of(new Grant(Role.SYSTEM, Scope.EVERYTHING)), Grant.parse("system"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "office",
                "office:",
                "office:41a",
                "office:410",
                "office:%",
                "clerk",
                "clerk: ",
                "line",
                "line:*",
                "line:税务",
                "system:4104",
                "anonymous",
                "OFFICE:4104",
                "root",
                "office,system"
            })
    void grantsNothingByOmissionOrMistake(String text) {
        assertEquals(Optional.empty(), Grant.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "41, 410404, true",
        "4104, 410404, true",
        "410404, 410404, true",
        "4103, 410404, false",
        "42, 410404, false"
    })
    void reachesDownAndNotUp(String digits, String division, boolean covered) {
        Belonging belonging = new Belonging(null, division, null);
        assertEquals(covered, new Scope.Subtree(digits).covers(belonging));
    }
}
