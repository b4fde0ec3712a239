package dev.gouji.stats.store;

import io.vertx.pgclient.PgException;
import java.sql.SQLException;

/** Why the database did not do what it was asked to. */
public final class DatabaseFailure {
    private DatabaseFailure() {}

    /**
     * Whether the same data will fail again for ever: a value that no column can hold. Everything else (a server that is
     * away, restarting, full, or without its tables) may pass and is worth waiting for.
     */
    public static boolean isCausedByData(Throwable failure) {
        String state = sqlState(failure);
        // 21: two rows for one; 22: a value out of range or malformed; 23: a constraint; 54: larger than a limit.
        return state.startsWith("21") || state.startsWith("22") || state.startsWith("23") || state.startsWith("54");
    }

    /** The SQLSTATE, empty when the server never answered. */
    public static String sqlState(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String state = switch (cause) {
                case PgException refused -> refused.getSqlState();
                // Hibernate Reactive hands on what the client said in the words of JDBC.
                case SQLException refused -> refused.getSQLState();
                case Throwable other -> null;
            };
            if (state != null) {
                return state;
            }
        }
        return "";
    }
}
