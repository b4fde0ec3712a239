package dev.gouji.validate.planted;

/** What the rules of the family T4 make of what is planted for them. */
class CasePlantsTest extends EachPlant {
    CasePlantsTest() {
        super(CasePlants::plant);
    }
}
