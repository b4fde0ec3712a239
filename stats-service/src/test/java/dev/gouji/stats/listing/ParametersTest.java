package dev.gouji.stats.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ParametersTest {
    private static Parameters of(String name, String value) {
        return new Parameters(Map.of(name, List.of(value)), Set.of(name));
    }

    @Test
    void takesABlankParameterForNone() {
        assertNull(of("year", " ").year());
        assertEquals(Parameters.LIMIT_DEFAULT, of("limit", "").limit());
    }

    @Test
    void namesTheParameterWhatWasExpectedAndWhatWasFound() {
        WrongParameterException wrong = assertThrows(
                WrongParameterException.class, () -> of("division", "4104a").division());
        assertEquals("division", wrong.parameter());
        assertEquals("4104a", wrong.found());
    }

    @Test
    void refusesAParameterThatTheRequestDoesNotKnow() {
        assertThrows(
                WrongParameterException.class, () -> new Parameters(Map.of("yaer", List.of("2023")), Set.of("year")));
    }

    @Test
    void readsTheCursorThatItWrote() {
        Cursor cursor = Cursor.after(-2023, "410404甲局", 7);
        assertEquals(cursor, of("cursor", cursor.text()).cursor(3));
        assertThrows(
                WrongParameterException.class, () -> of("cursor", cursor.text()).cursor(2));
        assertThrows(
                WrongParameterException.class,
                () -> of("cursor", cursor.text() + "A").cursor(3));
    }
}
