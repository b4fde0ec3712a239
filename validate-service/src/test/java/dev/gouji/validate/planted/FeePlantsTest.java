package dev.gouji.validate.planted;

/** What the rules of the family FEE make of what is planted for them. */
class FeePlantsTest extends EachPlant {
    FeePlantsTest() {
        super(FeePlants::plant);
    }
}
