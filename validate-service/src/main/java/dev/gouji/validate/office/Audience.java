package dev.gouji.validate.office;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The reports that a rule is about. An empty set leaves everything open, except that a rule is about one form at least.
 *
 * @param forms generations of the form
 * @param kinds kinds of organs
 * @param levels tiers of organs
 * @param divisions beginnings of division codes: {@code 41} is a province and all below it, {@code 4104} a city
 */
public record Audience(
        Set<FormGeneration> forms, Set<OrganKind> kinds, Set<OrganLevel> levels, List<String> divisions) {

    /** Whether an organ belongs to the audience. */
    public enum Belongs {
        YES,
        NO,
        /** What decides it is not known of the organ. */
        UNKNOWN
    }

    public Audience {
        forms = forms == null || forms.isEmpty()
                ? EnumSet.of(FormGeneration.G2019, FormGeneration.G2021)
                : EnumSet.copyOf(forms);
        kinds = kinds == null ? Set.of() : Set.copyOf(kinds);
        levels = levels == null ? Set.of() : Set.copyOf(levels);
        divisions = divisions == null ? List.of() : List.copyOf(divisions);
    }

    /** All organs that report on some forms. */
    public static Audience of(FormGeneration... forms) {
        return new Audience(Set.of(forms), Set.of(), Set.of(), List.of());
    }

    /** Whether an organ is among those it is about. */
    @JsonIgnore
    public Belongs belongs(Organ organ) {
        List<Belongs> answers = new ArrayList<>(3);
        answers.add(among(kinds.isEmpty(), organ.kind(), kinds::contains));
        answers.add(among(levels.isEmpty(), organ.level(), levels::contains));
        answers.add(among(divisions.isEmpty(), organ.division(), this::isBelow));
        if (answers.contains(Belongs.NO)) {
            return Belongs.NO;
        }
        return answers.contains(Belongs.UNKNOWN) ? Belongs.UNKNOWN : Belongs.YES;
    }

    private static <T> Belongs among(boolean open, T value, Predicate<T> listed) {
        if (open) {
            return Belongs.YES;
        }
        if (value == null) {
            return Belongs.UNKNOWN;
        }
        return listed.test(value) ? Belongs.YES : Belongs.NO;
    }

    private boolean isBelow(String division) {
        return divisions.stream().anyMatch(division::startsWith);
    }
}
