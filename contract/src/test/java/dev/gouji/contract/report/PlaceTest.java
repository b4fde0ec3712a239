package dev.gouji.contract.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void comesBackFromItsCode() {
        for (Place place : List.of(
                new Place.InText(12, 340, 342),
                new Place.InHtml(2, 5, 6, 77),
                new Place.InWord(0, 3, 0),
                new Place.InSheet("表三/2021", "AB12"),
                new Place.OnPage(3, 120, 455, 80, 12))) {
            assertEquals(place, Place.of(place.code()), place.code());
        }
    }

    @Test
    void refusesACodeOfNoPlace() {
        assertThrows(IllegalArgumentException.class, () -> Place.of("x1/2/3"));
    }
}
