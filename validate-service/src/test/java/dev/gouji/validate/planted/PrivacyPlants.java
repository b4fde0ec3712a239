package dev.gouji.validate.planted;

/** What is planted for the family PRV. */
final class PrivacyPlants {
    private PrivacyPlants() {}

    static void plant(Planting planting) {}
}
