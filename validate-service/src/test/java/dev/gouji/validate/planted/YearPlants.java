package dev.gouji.validate.planted;

/** What is planted for the family XY. */
final class YearPlants {
    private YearPlants() {}

    static void plant(Planting planting) {}
}
