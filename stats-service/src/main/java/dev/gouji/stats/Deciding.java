package dev.gouji.stats;

import dev.gouji.access.Caller;
import dev.gouji.stats.listing.FindingDecisions;
import dev.gouji.stats.listing.WrongParameterException;
import dev.gouji.stats.store.Decisions;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Set;

/** Decides on findings for people, whether a program or a form sends it. */
@Singleton
class Deciding {
    private static final String EXPLAINED = "explained";
    private static final Set<String> STATES = Set.of(EXPLAINED, "confirmed", "dismissed", "reopened");
    private static final Set<String> NEED_A_REASON = Set.of(EXPLAINED, "dismissed");
    private static final int REASON_MAX = 4_000;

    private final Decisions decisions;
    private final Caller caller;
    private final Sight sight;

    Deciding(Decisions decisions, Caller caller, Sight sight) {
        this.sight = sight;
        this.caller = caller;
        this.decisions = decisions;
    }

    /** A decision as it is sent; the person is who sends it. */
    record Decision(String state, String reason) {
        void requireComplete() {
            if (state == null || !STATES.contains(state)) {
                throw wrong("state", "explained、confirmed、dismissed 或 reopened", "one of these four", state);
            }
            boolean without = reason == null || reason.isBlank();
            boolean unfit = !without && (reason.length() > REASON_MAX || reason.indexOf('\0') >= 0);
            if (without && NEED_A_REASON.contains(state) || unfit) {
                throw wrong("reason", "说明或理由，至多4000字", "a reason of at most 4,000 characters", reason);
            }
        }

        private static WrongParameterException wrong(String name, String zh, String en, String found) {
            return new WrongParameterException(name, zh, en, String.valueOf(found));
        }
    }

    /** Decides; fails with a problem when there is no such finding or somebody else has to. */
    Uni<FindingDecisions> decide(String id, Decision decision) {
        decision.requireComplete();
        String person = caller.name();
        Uni<Boolean> allowed =
                decision.state().equals(EXPLAINED) ? Uni.createFrom().item(true) : sight.maySettle(id);
        return Database.asked(allowed)
                .chain(may -> {
                    if (!may) {
                        throw new ProblemException(Problem.mayOnlyExplain());
                    }
                    return Database.asked(decisions.add(id, decision.state(), decision.reason(), person));
                })
                .map(found -> found.orElseThrow(() -> new ProblemException(Problem.noFinding(id))));
    }
}
