package dev.gouji.validate.planted;

/** What the rules of the family STR make of what is planted for them. */
class StructurePlantsTest extends EachPlant {
    StructurePlantsTest() {
        super(StructurePlants::plant);
    }
}
