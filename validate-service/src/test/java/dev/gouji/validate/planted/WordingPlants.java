package dev.gouji.validate.planted;

/** What is planted for the family TXT. */
final class WordingPlants {
    private WordingPlants() {}

    static void plant(Planting planting) {}
}
