package dev.gouji.validate.planted;

/** What is planted for the family NAR. */
final class NarrativePlants {
    private NarrativePlants() {}

    static void plant(Planting planting) {}
}
