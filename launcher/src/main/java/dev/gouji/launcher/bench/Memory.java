package dev.gouji.launcher.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;

/**
 * The heap, in MiB.
 *
 * @param usedAfter what is left after a collection at the end
 * @param peak the sum of the highest use of each part, an upper bound
 * @param limit what the JVM may take
 */
record Memory(long usedAfter, long peak, long limit) {
    private static final long MIB = 1024 * 1024;

    static Memory now() {
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return new Memory((runtime.totalMemory() - runtime.freeMemory()) / MIB, peak / MIB, runtime.maxMemory() / MIB);
    }
}
