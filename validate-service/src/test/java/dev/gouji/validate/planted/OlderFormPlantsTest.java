package dev.gouji.validate.planted;

/** What the rules of the family G14 and G08 make of what is planted for them. */
class OlderFormPlantsTest extends EachPlant {
    OlderFormPlantsTest() {
        super(OlderFormPlants::plant);
    }
}
