package dev.gouji.stats.listing;

import dev.gouji.stats.alert.AlertState;
import java.util.List;

/**
 * An alert with everything that happened to it, the first first.
 *
 * @param next the states that a person may take it to
 */
public record FullAlert(AlertItem alert, List<String> next, List<AlertEventItem> history) {
    public FullAlert {
        next = List.copyOf(next);
        history = List.copyOf(history);
    }

    /** With the steps that follow from its state. */
    public static FullAlert of(AlertItem alert, List<AlertEventItem> history) {
        List<String> next = AlertState.of(alert.state()).next().stream()
                .map(AlertState::wire)
                .toList();
        return new FullAlert(alert, next, history);
    }
}
