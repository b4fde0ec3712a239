package dev.gouji.launcher;

import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the terminal free of what is none of its reader's business. */
final class QuietLogs {
    /** Held, since the log manager forgets loggers that nobody holds, and their levels with them. */
    private static final List<Logger> LOGGERS = List.of(
            Logger.getLogger("org.apache.kafka"), Logger.getLogger("kafka"), Logger.getLogger("state.change.logger"));

    private QuietLogs() {}

    /** Until Quarkus has read the logging configuration. */
    static void beforeTheServices() {
        LOGGERS.forEach(logger -> logger.setLevel(Level.SEVERE));
    }

    /** What the services say of one another's end is no news for people; the file still has it. */
    static void whileStopping() {
        for (Handler handler : Logger.getLogger("dev.gouji").getHandlers()) {
            handler.setLevel(Level.OFF);
        }
    }
}
