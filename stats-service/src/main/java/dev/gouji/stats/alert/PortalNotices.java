package dev.gouji.stats.alert;

import dev.gouji.contract.event.PortalVerdict;
import dev.gouji.contract.finding.Severity;
import dev.gouji.stats.view.PortalRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The matter of a portal: that reports can no longer be read from it, or hardly any. */
public final class PortalNotices {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private PortalNotices() {}

    /** The day on which something was said of it. */
    public static LocalDate day(PortalRow portal) {
        return day(portal.changedAt());
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, CHINA);
    }

    /** One when somebody has to look after it, none when it is well. */
    public static List<Notice> of(PortalRow portal) {
        return portal.verdict().isAlarming() ? List.of(notice(portal)) : List.of();
    }

    private static Notice notice(PortalRow portal) {
        Severity severity = portal.verdict() == PortalVerdict.SPARSE ? Severity.WARNING : Severity.ERROR;
        return new Notice(
                new AlertSubject.PortalHealth(portal.portal()),
                portal.name(),
                portal.division(),
                null,
                severity.wireName(),
                "[]",
                null,
                null,
                portal.reason(),
                day(portal.since()));
    }
}
