package dev.gouji.ingest.fetch;

import java.time.Duration;

/**
 * What one request may cost.
 *
 * @param connect for each address of the host
 * @param whole for everything from the look-up of the name to the last byte; then the connection is torn down
 * @param bytes of a body, before and after it is unpacked; beyond 1 MB it may also not unpack to more than the
 *     hundredfold
 */
public record FetchLimits(Duration connect, Duration whole, long bytes) {
    public static final FetchLimits USUAL =
            new FetchLimits(Duration.ofSeconds(10), Duration.ofSeconds(30), 20L * 1024 * 1024);

    public FetchLimits {
        if (connect.toMillis() < 1 || whole.toMillis() < 1 || bytes < 1) {
            throw new IllegalArgumentException(
                    "limits are %s, %s, %d bytes: expected more than nothing of each".formatted(connect, whole, bytes));
        }
    }
}
