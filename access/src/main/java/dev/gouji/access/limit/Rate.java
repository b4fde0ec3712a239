package dev.gouji.access.limit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * How often each address may ask: as often as it likes at first, up to a minute's worth, and then as the minute refills.
 * Remembers a bounded number of addresses; those that asked last the longest ago are forgotten first.
 */
public final class Rate {
    private static final int ADDRESSES_MAX = 10_000;
    private static final double MINUTE_NANOS = TimeUnit.MINUTES.toNanos(1);

    private record Left(double requests, long at) {}

    private final int aMinute;
    private final LongSupplier nanos;
    private final Map<String, Left> addresses = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Left> eldest) {
            return size() > ADDRESSES_MAX;
        }
    };

    /**
     * @param aMinute requests of one address
     * @param nanos the clock, as {@code System::nanoTime}
     */
    public Rate(int aMinute, LongSupplier nanos) {
        if (aMinute < 1) {
            throw new IllegalArgumentException("at least one request a minute, not " + aMinute);
        }
        this.aMinute = aMinute;
        this.nanos = nanos;
    }

    /** Seconds to wait before the request may come again; 0: it may be done now, and is counted. */
    public synchronized int secondsToWait(String address) {
        long now = nanos.getAsLong();
        Left left = addresses.getOrDefault(address, new Left(aMinute, now));
        double requests = Math.min(aMinute, left.requests() + (now - left.at()) * aMinute / MINUTE_NANOS);
        if (requests >= 1) {
            addresses.put(address, new Left(requests - 1, now));
            return 0;
        }
        addresses.put(address, new Left(requests, now));
        return (int) Math.ceil((1 - requests) * 60 / aMinute);
    }
}
