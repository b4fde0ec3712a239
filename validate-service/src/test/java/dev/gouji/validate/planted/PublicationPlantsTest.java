package dev.gouji.validate.planted;

/** What the rules of the family PUB make of what is planted for them. */
class PublicationPlantsTest extends EachPlant {
    PublicationPlantsTest() {
        super(PublicationPlants::plant);
    }
}
