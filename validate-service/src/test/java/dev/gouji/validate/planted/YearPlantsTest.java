package dev.gouji.validate.planted;

/** What the rules of the family XY make of what is planted for them. */
class YearPlantsTest extends EachPlant {
    YearPlantsTest() {
        super(YearPlants::plant);
    }
}
