package dev.gouji.validate.planted;

/** What is planted for the family T4. */
final class CasePlants {
    private CasePlants() {}

    static void plant(Planting planting) {}
}
