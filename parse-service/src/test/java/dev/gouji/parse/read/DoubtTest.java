package dev.gouji.parse.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.parse.document.Folding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubtTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            1 0     ; 10 / 1 | 0
            012     ; 12 / 0 | 12
            000     ; 0 / 00 | 0
            12/13   ; 12 / 13
            1，23    ; 123 / 1 | 23
            5①      ; 5 / 51
            5（3）    ; 5 / 3
            一       ; 1 / —
            约12     ; ≈ 12
            12余件    ; ≈ 12
            1O      ; 10
            l2      ; 12
            见附件     ; ~~
            """)
    void saysWhatAnUnreadFigureCouldBe(String raw, String readings) {
        assertEquals(readings, String.join(" / ", Doubt.readings(raw, Folding.fold(raw))));
    }
}
