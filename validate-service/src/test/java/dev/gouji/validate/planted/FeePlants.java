package dev.gouji.validate.planted;

/** What is planted for the family FEE. */
final class FeePlants {
    private FeePlants() {}

    static void plant(Planting planting) {}
}
