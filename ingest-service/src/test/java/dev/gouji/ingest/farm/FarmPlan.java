package dev.gouji.ingest.farm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a farm consists of. The same plan gives the same portals, byte for byte.
 *
 * @param seed of names, years, texts
 */
public record FarmPlan(long seed, List<Plot> plots) {

    /** One portal of the plan. */
    public record Plot(ListKind kind, Optional<Trap> trap) {}

    public FarmPlan {
        plots = List.copyOf(plots);
    }

    /** Well-behaved portals, the kinds of list in turn. */
    public static FarmPlan of(long seed, int portals) {
        List<Plot> plots = new ArrayList<>();
        for (int i = 0; i < portals; i++) {
            plots.add(new Plot(ListKind.values()[i % ListKind.values().length], Optional.empty()));
        }
        return new FarmPlan(seed, plots);
    }

    /** The same and a portal for each of the traps. */
    public FarmPlan with(Trap... traps) {
        List<Plot> all = new ArrayList<>(plots);
        for (Trap trap : traps) {
            all.add(new Plot(ListKind.LIST_PAGES, Optional.of(trap)));
        }
        return new FarmPlan(seed, all);
    }

    public FarmPlan withAllTraps() {
        return with(Trap.values());
    }
}
