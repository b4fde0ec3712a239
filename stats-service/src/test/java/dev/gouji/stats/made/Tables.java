package dev.gouji.stats.made;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Empties tables while the service is at work. One table a transaction: who truncates many together holds the first while
 * he waits for the second, and the service's own look at its outbox may hold that one and wait for the first.
 */
public final class Tables {
    /** Others refer to them, and so they cannot be truncated alone. */
    private static final List<String> REFERRED_TO = List.of("stats.subscription", "stats.alert_event");

    private Tables() {}

    /** The reports and what is reckoned from them. */
    public static void emptyViews() {
        empty(
                "stats.report",
                "stats.finding",
                "stats.refusal",
                "stats.outcome",
                "stats.register",
                "stats.report_version",
                "stats.rollup",
                "stats.organ_span");
    }

    /** What is kept beside the views; numbers go on. */
    public static void emptyAlerts() {
        empty(
                "stats.delivery",
                "stats.subscription",
                "stats.alert_event",
                "stats.alert",
                "stats.alert_basis",
                "stats.alert_moved",
                "stats.portal_health");
    }

    /** Of tables with their schema, in an order in which nobody refers to one that is empty. */
    public static void empty(String... tables) {
        String url = ConfigProvider.getConfig().getValue("GOUJI_TEST_JDBC", String.class);
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String table : tables) {
                statement.execute((REFERRED_TO.contains(table) ? "delete from " : "truncate ") + table);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot empty " + List.of(tables), e);
        }
    }
}
