package dev.gouji.validate.planted;

/** What is planted for the family PUB. */
final class PublicationPlants {
    private PublicationPlants() {}

    static void plant(Planting planting) {}
}
