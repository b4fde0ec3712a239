package dev.gouji.validate.planted;

/** What is planted for the family XO. */
final class OrganPlants {
    private OrganPlants() {}

    static void plant(Planting planting) {}
}
