package dev.gouji.stats.alert;

import dev.gouji.contract.event.DocumentId;
import java.util.Objects;

/**
 * The matter of an alert. Equal matters have equal ids, so that a matter that comes back is the same alert, reopened, and
 * a matter that is told twice is one alert.
 */
public sealed interface AlertSubject {
    /** Hexadecimal digits of an alert's id. */
    int ID_LENGTH = 32;

    /** What kind of matter. */
    AlertKind kind();

    /** Whose: an organ's key, or a portal's id. */
    String organKey();

    /** The year of the report, 0 where there is none. */
    int year();

    /** The id of the alert on it. */
    String id();

    /**
     * A finding, by what it is about and not by its figures.
     *
     * @param cells as JSON
     * @param nth among those of one rule on the same cells, from 0
     */
    record OfFinding(String organKey, int year, String rule, String cells, int nth) implements AlertSubject {
        public OfFinding {
            Objects.requireNonNull(organKey, "organKey is null");
            Objects.requireNonNull(rule, "rule is null");
            Objects.requireNonNull(cells, "cells is null");
        }

        @Override
        public AlertKind kind() {
            return AlertKind.FINDING;
        }

        @Override
        public String id() {
            return hash(this, rule, cells, String.valueOf(nth));
        }
    }

    /** 应报未报. */
    record MissingReport(String organKey, int year) implements AlertSubject {
        public MissingReport {
            Objects.requireNonNull(organKey, "organKey is null");
        }

        @Override
        public AlertKind kind() {
            return AlertKind.MISSING;
        }

        @Override
        public String id() {
            return hash(this);
        }
    }

    /** 逾期. */
    record LateReport(String organKey, int year) implements AlertSubject {
        public LateReport {
            Objects.requireNonNull(organKey, "organKey is null");
        }

        @Override
        public AlertKind kind() {
            return AlertKind.LATE;
        }

        @Override
        public String id() {
            return hash(this);
        }
    }

    /** A portal that is not well. */
    record PortalHealth(String portal) implements AlertSubject {
        public PortalHealth {
            Objects.requireNonNull(portal, "portal is null");
        }

        @Override
        public AlertKind kind() {
            return AlertKind.PORTAL;
        }

        @Override
        public String organKey() {
            return portal;
        }

        @Override
        public int year() {
            return 0;
        }

        @Override
        public String id() {
            return hash(this);
        }
    }

    private static String hash(AlertSubject subject, String... more) {
        String[] parts = new String[more.length + 3];
        parts[0] = subject.kind().wire();
        parts[1] = subject.organKey();
        parts[2] = String.valueOf(subject.year());
        System.arraycopy(more, 0, parts, 3, more.length);
        return DocumentId.hash(parts).substring(0, ID_LENGTH);
    }
}
