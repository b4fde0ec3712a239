package dev.gouji.validate.planted;

/** What is planted for the family PRS. */
final class ReadingPlants {
    private ReadingPlants() {}

    static void plant(Planting planting) {}
}
