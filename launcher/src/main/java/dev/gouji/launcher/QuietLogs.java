package dev.gouji.launcher;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the embedded broker quiet until Quarkus has read the logging configuration. */
final class QuietLogs {
    /** Held, since the log manager forgets loggers that nobody holds, and their levels with them. */
    private static final List<Logger> LOGGERS = List.of(
            Logger.getLogger("org.apache.kafka"), Logger.getLogger("kafka"), Logger.getLogger("state.change.logger"));

    private QuietLogs() {}

    static void beforeTheServices() {
        LOGGERS.forEach(logger -> logger.setLevel(Level.SEVERE));
    }
}
