package dev.gouji.validate.planted;

/** What is planted for the family IMP. */
final class PlausibilityPlants {
    private PlausibilityPlants() {}

    static void plant(Planting planting) {}
}
