package dev.gouji.launcher.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** The processor time of this JVM: unlike the clock it does not run faster when others use the machine too. */
final class Processor {
    private Processor() {}

    /** Of all threads since the start; 0 on a JVM that does not tell. */
    static long nanos() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }
}
