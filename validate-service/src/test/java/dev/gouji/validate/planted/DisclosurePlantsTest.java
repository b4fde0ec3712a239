package dev.gouji.validate.planted;

/** What the rules of the family T2 make of what is planted for them. */
class DisclosurePlantsTest extends EachPlant {
    DisclosurePlantsTest() {
        super(DisclosurePlants::plant);
    }
}
