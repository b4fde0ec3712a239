package dev.gouji.stats.made;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.stats.alert.Alert;
import dev.gouji.stats.alert.AlertEvent;
import dev.gouji.stats.alert.AlertKind;
import dev.gouji.stats.alert.AlertState;
import dev.gouji.stats.alert.Change;

/** Made-up events of alerts. */
public final class AlertEvents {
    private AlertEvents() {}

    /** The opening of an alert of its own. */
    public static AlertEvent event(long sequence, String division) {
        return event(sequence, division, "甲局");
    }

    /** The same of a certain organ. */
    public static AlertEvent event(long sequence, String division, String organ) {
        Alert alert = new Alert(
                "%032x".formatted(sequence),
                AlertKind.FINDING,
                division + ":" + organ,
                organ,
                division,
                2023,
                "T3-001",
                "error",
                "[]",
                "f" + sequence,
                "d" + sequence,
                new Bilingual("应为25，实为" + sequence + "。", "Expected 25, found " + sequence + "."),
                true,
                AlertState.NEW,
                1,
                ReportEvents.MORNING,
                ReportEvents.MORNING);
        return new AlertEvent(sequence, alert, Change.OPENED, null, null, false);
    }

    /** The opening of an alert on a portal. */
    public static AlertEvent ofPortal(long sequence, String portal) {
        Alert alert = new Alert(
                "%032x".formatted(sequence),
                AlertKind.PORTAL,
                portal,
                portal + "网站",
                "410404",
                0,
                null,
                "error",
                "[]",
                null,
                null,
                new Bilingual("无法访问。", "It cannot be fetched."),
                true,
                AlertState.NEW,
                1,
                ReportEvents.MORNING,
                ReportEvents.MORNING);
        return new AlertEvent(sequence, alert, Change.OPENED, null, null, false);
    }
}
