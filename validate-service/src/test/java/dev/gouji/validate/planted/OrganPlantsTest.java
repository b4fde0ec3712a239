package dev.gouji.validate.planted;

/** What the rules of the family XO make of what is planted for them. */
class OrganPlantsTest extends EachPlant {
    OrganPlantsTest() {
        super(OrganPlants::plant);
    }
}
