package dev.gouji.validate.planted;

/** What the rules of the family PRS make of what is planted for them. */
class ReadingPlantsTest extends EachPlant {
    ReadingPlantsTest() {
        super(ReadingPlants::plant);
    }
}
