package dev.gouji.validate.planted;

import dev.gouji.contract.form.FormGeneration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** The errors and near misses of one family of rules; each is planted into several clean reports. */
public final class Planting {

    /**
     * Something that is planted.
     *
     * @param rule it is meant for
     * @param fires whether the rule has to find it; if not, the rule has to let it pass
     */
    record Plant(String rule, FormGeneration form, String what, boolean fires, Consumer<CaseDraft> change) {
        Plant {
            Objects.requireNonNull(rule, "rule is null");
            Objects.requireNonNull(form, "form is null");
            Objects.requireNonNull(what, "what is null");
            Objects.requireNonNull(change, "change is null");
        }

        @Override
        public String toString() {
            return "%s %s on %s: %s".formatted(rule, fires ? "fires" : "passes", form, what);
        }
    }

    private final List<Plant> plants = new ArrayList<>();
    private String rule;
    private FormGeneration form = FormGeneration.G2021;

    /** What follows is meant for this rule, on the form of 2021. */
    public Planting rule(String id) {
        rule = id;
        form = FormGeneration.G2021;
        return this;
    }

    /** What follows, up to the next rule, is planted into reports on this form. */
    public Planting on(FormGeneration generation) {
        form = generation;
        return this;
    }

    /** An error that the rule has to find. */
    public Planting fires(String what, Consumer<CaseDraft> error) {
        plants.add(new Plant(rule, form, what, true, error));
        return this;
    }

    /** Something that looks like the error and is none. */
    public Planting passes(String what, Consumer<CaseDraft> nearMiss) {
        plants.add(new Plant(rule, form, what, false, nearMiss));
        return this;
    }

    List<Plant> plants() {
        return List.copyOf(plants);
    }
}
