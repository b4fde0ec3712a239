package dev.gouji.validate.planted;

/** What is planted for the family XT. */
final class TablePlants {
    private TablePlants() {}

    static void plant(Planting planting) {}
}
