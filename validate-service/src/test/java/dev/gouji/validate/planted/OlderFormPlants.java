package dev.gouji.validate.planted;

/** What is planted for the family G14 and G08. */
final class OlderFormPlants {
    private OlderFormPlants() {}

    static void plant(Planting planting) {}
}
