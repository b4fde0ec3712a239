package dev.gouji.stats.page;

import dev.gouji.access.policy.Belonging;
import dev.gouji.access.policy.Scope;
import dev.gouji.stats.alert.AlertState;
import dev.gouji.stats.listing.AlertItem;
import java.util.List;

/**
 * What who looks may do about the alerts that are listed.
 *
 * @param seen whose alerts are listed
 * @param explained whose he may explain and correct
 * @param settled whose he may dispatch and verify
 */
public record AlertRights(Scope seen, Scope explained, Scope settled) {

    /** Somebody who only looks. */
    public static final AlertRights NONE = new AlertRights(Scope.NOTHING, Scope.NOTHING, Scope.NOTHING);

    /** A step that he may take, as a button. */
    public record Button(String state, String zh, String en) {}

    /** The steps that he may take with an alert from where it stands. */
    List<Button> of(AlertItem alert) {
        AlertState now = AlertState.of(alert.state());
        return now.next().stream()
                .filter(next -> covers(scope(next), alert))
                .map(next -> button(now, next))
                .toList();
    }

    private Scope scope(AlertState next) {
        return switch (next) {
            case NEW, DISPATCHED, VERIFIED -> settled;
            case EXPLAINED, CORRECTED -> explained;
        };
    }

    /** Of which line an organ is, an alert does not say; where everything that is seen is covered, it need not. */
    private boolean covers(Scope scope, AlertItem alert) {
        return !(scope instanceof Scope.Nothing)
                && (scope.equals(seen) || scope.covers(new Belonging(alert.organKey(), alert.division(), null)));
    }

    private static Button button(AlertState now, AlertState next) {
        return switch (next) {
            case NEW -> throw new IllegalArgumentException("nobody makes an alert new: it opens by itself");
            case DISPATCHED ->
                now == AlertState.NEW
                        ? new Button(next.wire(), "派发", "dispatch")
                        : new Button(next.wire(), "退回", "send back");
            case EXPLAINED -> new Button(next.wire(), "说明", "explain");
            case CORRECTED -> new Button(next.wire(), "已整改", "corrected");
            case VERIFIED -> new Button(next.wire(), "复核通过", "verify");
        };
    }
}
