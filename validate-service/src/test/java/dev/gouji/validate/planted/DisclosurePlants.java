package dev.gouji.validate.planted;

/** What is planted for the family T2. */
final class DisclosurePlants {
    private DisclosurePlants() {}

    static void plant(Planting planting) {}
}
