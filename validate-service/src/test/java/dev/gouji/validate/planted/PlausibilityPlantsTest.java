package dev.gouji.validate.planted;

/** What the rules of the family IMP make of what is planted for them. */
class PlausibilityPlantsTest extends EachPlant {
    PlausibilityPlantsTest() {
        super(PlausibilityPlants::plant);
    }
}
