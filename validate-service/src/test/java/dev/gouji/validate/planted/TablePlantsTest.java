package dev.gouji.validate.planted;

/** What the rules of the family XT make of what is planted for them. */
class TablePlantsTest extends EachPlant {
    TablePlantsTest() {
        super(TablePlants::plant);
    }
}
