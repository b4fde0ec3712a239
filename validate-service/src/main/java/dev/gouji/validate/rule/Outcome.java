package dev.gouji.validate.rule;

import java.util.ArrayList;
import java.util.List;

/** What a rule comes to on one report. */
public sealed interface Outcome {

    /** Nothing to say. */
    Outcome PASSED = new Passed();

    /** A figure or a neighbouring year is lacking, and nothing wrong was found without it. */
    Outcome NOT_ASSESSABLE = new NotAssessable();

    /** Nothing to say. */
    record Passed() implements Outcome {}

    /** A figure or a neighbouring year is lacking, and nothing wrong was found without it. */
    record NotAssessable() implements Outcome {}

    /** At least one violation. */
    record Failed(List<Violation> violations) implements Outcome {
        public Failed {
            violations = List.copyOf(violations);
            if (violations.isEmpty()) {
                throw new IllegalArgumentException("a rule that failed has a violation to show");
            }
        }
    }

    /** Both together: every violation of the two; without any, passed only when both passed. */
    default Outcome and(Outcome other) {
        List<Violation> both = new ArrayList<>(violations());
        both.addAll(other.violations());
        return of(both, !(this instanceof NotAssessable) && !(other instanceof NotAssessable));
    }

    /** What it objects to. */
    default List<Violation> violations() {
        return this instanceof Failed failed ? failed.violations() : List.of();
    }

    /** Failed with any violation; without one it depends on whether everything could be looked at. */
    static Outcome of(List<Violation> violations, boolean everythingSeen) {
        if (!violations.isEmpty()) {
            return new Failed(violations);
        }
        return everythingSeen ? PASSED : NOT_ASSESSABLE;
    }

    /** Failed with any violation, else passed. */
    static Outcome of(List<Violation> violations) {
        return of(violations, true);
    }
}
