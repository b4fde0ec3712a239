package dev.gouji.validate.planted;

/** What the rules of the family NAR make of what is planted for them. */
class NarrativePlantsTest extends EachPlant {
    NarrativePlantsTest() {
        super(NarrativePlants::plant);
    }
}
