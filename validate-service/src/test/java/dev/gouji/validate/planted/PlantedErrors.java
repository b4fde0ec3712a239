package dev.gouji.validate.planted;

import dev.gouji.validate.book.RuleBook;
import dev.gouji.validate.planted.Planting.Plant;
import dev.gouji.validate.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All plantings, and what the rules make of them. */
final class PlantedErrors {
    /** Clean reports that each error is planted into. */
    static final int SEEDS = 5;

    private static final List<Consumer<Planting>> FAMILIES = List.of(
            StructurePlants::plant,
            ReadingPlants::plant,
            DisclosurePlants::plant,
            RequestPlants::plant,
            CasePlants::plant,
            TablePlants::plant,
            NarrativePlants::plant,
            YearPlants::plant,
            PlausibilityPlants::plant,
            OrganPlants::plant,
            PublicationPlants::plant,
            WordingPlants::plant,
            PrivacyPlants::plant,
            FeePlants::plant,
            OlderFormPlants::plant);

    /** A report that is not there cannot be checked: the register of coverage raises XO-004. */
    private static final Set<String> RAISED_ELSEWHERE = Set.of("XO-004");

    private PlantedErrors() {}

    /**
     * What a rule made of what was planted for it.
     *
     * @param planted errors, and found of these
     * @param nearMisses and alarms at these, which should be none
     */
    record Score(int planted, int found, int nearMisses, int alarms) {
        Score and(Score other) {
            return new Score(
                    planted + other.planted, found + other.found, nearMisses + other.nearMisses, alarms + other.alarms);
        }
    }

    static List<Plant> plants() {
        Planting planting = new Planting();
        FAMILIES.forEach(family -> family.accept(planting));
        return planting.plants();
    }

    /** What went wrong with a plant, a line for each seed; none is as it should be. */
    static List<String> faults(Plant plant) {
        List<String> faults = new ArrayList<>();
        for (long seed = 1; seed <= SEEDS; seed++) {
            if (fires(plant, seed) != plant.fires()) {
                faults.add("%s, seed %d".formatted(plant, seed));
            }
        }
        return faults;
    }

    private static boolean fires(Plant plant, long seed) {
        CaseDraft draft = CaseDraft.clean(plant.form(), seed);
        plant.change().accept(draft);
        return RuleBook.standard().check(draft.file()).findings().stream()
                .anyMatch(finding -> finding.rule().equals(plant.rule()));
    }

    /** The score of every rule for which something is planted. */
    static Map<String, Score> scores() {
        return plants().stream().collect(Collectors.toMap(Plant::rule, PlantedErrors::score, Score::and, TreeMap::new));
    }

    private static Score score(Plant plant) {
        int wrong = faults(plant).size();
        return plant.fires() ? new Score(SEEDS, SEEDS - wrong, 0, 0) : new Score(0, 0, SEEDS, wrong);
    }

    /** Rules without an error or without a near miss. */
    static Stream<String> unplanted() {
        return RuleBook.standard().rules().stream()
                .map(Rule::text)
                .map(text -> text.id())
                .filter(rule -> !RAISED_ELSEWHERE.contains(rule))
                .filter(rule -> !planted(rule, true) || !planted(rule, false));
    }

    private static boolean planted(String rule, boolean fires) {
        return plants().stream().anyMatch(plant -> plant.rule().equals(rule) && plant.fires() == fires);
    }
}
