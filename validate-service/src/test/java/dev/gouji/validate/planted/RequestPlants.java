package dev.gouji.validate.planted;

/** What is planted for the family T3. */
final class RequestPlants {
    private RequestPlants() {}

    static void plant(Planting planting) {}
}
