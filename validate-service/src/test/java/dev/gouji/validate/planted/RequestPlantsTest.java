package dev.gouji.validate.planted;

/** What the rules of the family T3 make of what is planted for them. */
class RequestPlantsTest extends EachPlant {
    RequestPlantsTest() {
        super(RequestPlants::plant);
    }
}
