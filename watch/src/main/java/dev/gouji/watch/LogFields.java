package dev.gouji.watch;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;

/**
 * Makes the {@code key=value} words of our own messages fields of the record, beside the trace: a line of JSON can be asked
 * for {@code fields.code} then. The message stays as it is. What follows {@code reason=} or a colon may be any words and stays in the message.
 */
@LoggingFilter(name = "fields")
final class LogFields implements Filter {
    private static final String OURS = "dev.gouji.";
    private static final String LAST = "reason";

    @Override
    public boolean isLoggable(LogRecord record) {
        if (record instanceof ExtLogRecord ours
                && record.getLoggerName() != null
                && record.getLoggerName().startsWith(OURS)) {
            String message = ours.getFormattedMessage();
            if (message != null && message.indexOf('=') >= 0) {
                fields(ours, message);
            }
        }
        return true;
    }

    private static void fields(ExtLogRecord record, String message) {
        for (String word : message.split(" ")) {
            int sign = word.indexOf('=');
            if (sign <= 0 || !isKey(word.substring(0, sign)) || word.startsWith(LAST + "=")) {
                if (word.endsWith(":") || word.startsWith(LAST + "=")) {
                    return;
                }
                continue;
            }
            String value = word.substring(sign + 1);
            boolean isLast = value.endsWith(":");
            record.putMdc(word.substring(0, sign), isLast || value.endsWith(",") ? cut(value) : value);
            if (isLast) {
                return;
            }
        }
    }

    private static String cut(String value) {
        return value.substring(0, value.length() - 1);
    }

    private static boolean isKey(String key) {
        return key.chars().allMatch(letter -> letter == '_' || letter < 128 && Character.isLetterOrDigit(letter));
    }
}
