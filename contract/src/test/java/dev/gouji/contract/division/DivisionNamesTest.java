package dev.gouji.contract.division;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionNamesTest {
    @ParameterizedTest
    @CsvSource({
        "41, 河南省",
        "410000, 河南省",
        "4104, 平顶山市",
        "410404, 石龙区",
        "81, 香港特别行政区",
        "99, ''",
        "419999, ''",
        "4104041, ''",
        "'', ''",
    })
    void knowsTheDivisions(String code, String name) {
        assertEquals(name, DivisionNames.of(code).orElse(""));
    }
}
