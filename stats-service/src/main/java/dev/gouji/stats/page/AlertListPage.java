package dev.gouji.stats.page;

import dev.gouji.stats.alert.AlertKind;
import dev.gouji.stats.alert.AlertState;
import dev.gouji.stats.alert.PortalPlace;
import dev.gouji.stats.listing.AlertFilter;
import dev.gouji.stats.listing.AlertItem;
import dev.gouji.stats.listing.Slice;
import dev.gouji.stats.view.ReportKey;
import java.util.Arrays;
import java.util.List;

/**
 * The alerts that somebody may see.
 *
 * @param atom {@code json}: addresses of the feeds of the same scope
 * @param next address of the following page, empty when there is none
 */
public record AlertListPage(
        AlertFilter filter,
        List<Choice> kinds,
        List<Choice> states,
        List<Choice> openness,
        List<Line> lines,
        String atom,
        String json,
        String csv,
        String next) {

    /** A value of a field, and whether the list is narrowed to it. */
    public record Choice(String value, String name, boolean chosen) {}

    /**
     * An alert.
     *
     * @param link to the report or the portal, empty when there is none
     * @param back to this line of this page
     * @param buttons the steps that who looks may take
     */
    public record Line(
            String link,
            String organ,
            String kind,
            String sign,
            String severity,
            String state,
            String time,
            String back,
            List<AlertRights.Button> buttons,
            AlertItem item) {
        static Line of(AlertItem item, Address here, AlertRights rights) {
            return new Line(
                    place(item),
                    item.organ() == null ? item.organKey() : item.organ(),
                    AlertKind.of(item.kind()).chinese(),
                    Words.sign(item.severity()),
                    Words.severity(item.severity()),
                    AlertState.of(item.state()).chinese(),
                    ReportLine.time(item.changedAt()),
                    here.link() + "#alert-" + item.id(),
                    rights.of(item),
                    item);
        }

        private static String place(AlertItem item) {
            if (item.kind().equals(AlertKind.PORTAL.wire())) {
                return PortalPlace.of(item.organKey());
            }
            boolean onReport = item.documentId() != null && item.year() != null;
            return onReport ? ReportLine.link(new ReportKey(item.organKey(), item.year())) : "";
        }
    }

    /**
     * The page for what was found.
     *
     * @param cursor that it was asked for with, null for the first page
     */
    public static AlertListPage of(AlertFilter filter, Slice<AlertItem> found, String cursor, AlertRights rights) {
        Address scope = Address.of("/alerts")
                .with("year", filter.scope().year())
                .with("division", filter.scope().division())
                .with("organ", filter.scope().organ())
                .with("kind", filter.scope().kind());
        Address here = scope.with("state", filter.state()).with("open", filter.open());
        String open = filter.open() == null ? "" : filter.open().toString();
        return new AlertListPage(
                filter,
                Arrays.stream(AlertKind.values())
                        .map(kind -> new Choice(
                                kind.wire(),
                                kind.chinese(),
                                kind.wire().equals(filter.scope().kind())))
                        .toList(),
                Arrays.stream(AlertState.values())
                        .map(state -> new Choice(
                                state.wire(), state.chinese(), state.wire().equals(filter.state())))
                        .toList(),
                List.of(
                        new Choice("true", "仍存在 open", open.equals("true")),
                        new Choice("false", "已消除 resolved", open.equals("false"))),
                found.items().stream()
                        .map(item -> Line.of(item, here.with("cursor", cursor), rights))
                        .toList(),
                scope.at("/feeds/alerts.atom").link(),
                scope.at("/feeds/alerts.json").link(),
                here.at("/v1/alerts.csv").link(),
                found.next() == null
                        ? ""
                        : here.with("cursor", found.next().text()).link());
    }
}
