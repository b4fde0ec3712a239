package dev.gouji.stats;

import dev.gouji.stats.alert.AlertState;
import dev.gouji.stats.alert.Step;
import dev.gouji.stats.listing.FullAlert;
import dev.gouji.stats.listing.WrongParameterException;
import dev.gouji.stats.store.AlertSteps;
import dev.gouji.stats.store.AlertSteps.Outcome;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Set;

/** Takes steps with alerts for people, whether a program or a form sends them. */
@Singleton
class AlertStepping {
    private static final Set<String> STATES = Set.of("dispatched", "explained", "corrected", "verified");
    private static final Set<String> NEED_A_TEXT = Set.of("explained", "corrected");
    private static final int TEXT_MAX = 4_000;

    private final AlertSteps steps;
    private final AlertSight sight;

    AlertStepping(AlertSteps steps, AlertSight sight) {
        this.steps = steps;
        this.sight = sight;
    }

    /** A step as it is sent; the person is who sends it. */
    record SentStep(String state, String text) {
        Step checked(String person) {
            if (state == null || !STATES.contains(state)) {
                throw wrong("state", "dispatched、explained、corrected 或 verified", "one of these four", state);
            }
            boolean without = text == null || text.isBlank();
            boolean unfit = !without && (text.length() > TEXT_MAX || text.indexOf('\0') >= 0);
            if (without && NEED_A_TEXT.contains(state) || unfit) {
                throw wrong("text", "说明，至多4000字", "what is said, at most 4,000 characters", text);
            }
            return new Step(AlertState.of(state), person, without ? null : text);
        }

        private static WrongParameterException wrong(String name, String zh, String en, String found) {
            return new WrongParameterException(name, zh, en, String.valueOf(found));
        }
    }

    /** Takes it; fails with a problem when there is no such alert, somebody else has to, or it leads nowhere. */
    Uni<FullAlert> take(String id, SentStep sent) {
        Step step = sent.checked(sight.name());
        Uni<Boolean> allowed =
                NEED_A_TEXT.contains(sent.state()) ? Uni.createFrom().item(true) : sight.maySettle(id);
        return Database.asked(allowed)
                .chain(may -> {
                    if (!may) {
                        throw new ProblemException(AlertProblems.mayOnlyExplain());
                    }
                    return Database.asked(steps.take(id, step));
                })
                .map(outcome -> taken(id, step, outcome));
    }

    private static FullAlert taken(String id, Step step, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Taken taken -> taken.alert();
            case Outcome.NoAlert none -> throw new ProblemException(AlertProblems.noAlert(id));
            case Outcome.NotFrom not -> throw new ProblemException(AlertProblems.notFrom(not.state(), step.to()));
        };
    }
}
