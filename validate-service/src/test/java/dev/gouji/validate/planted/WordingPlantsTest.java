package dev.gouji.validate.planted;

/** What the rules of the family TXT make of what is planted for them. */
class WordingPlantsTest extends EachPlant {
    WordingPlantsTest() {
        super(WordingPlants::plant);
    }
}
