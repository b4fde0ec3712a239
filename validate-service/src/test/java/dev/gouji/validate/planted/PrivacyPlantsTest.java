package dev.gouji.validate.planted;

/** What the rules of the family PRV make of what is planted for them. */
class PrivacyPlantsTest extends EachPlant {
    PrivacyPlantsTest() {
        super(PrivacyPlants::plant);
    }
}
