package dev.gouji.validate.planted;

/** What is planted for the family STR. */
final class StructurePlants {
    private StructurePlants() {}

    static void plant(Planting planting) {}
}
