package dev.gouji.ingest;

import jakarta.inject.Singleton;

/** Bounds what is on its way in at one time, so that a crowd of uploads meets a 503 and not the end of heap or disk. */
@Singleton
class UploadCapacity {
    static final int UPLOADS_MAX = 1024;
    private static final long BYTES_MAX = 64L * 1024 * 1024;
    private static final long DISK_BYTES_MAX = 1024L * 1024 * 1024;

    private int uploads;
    private long bytes;
    private long diskBytes;

    /** Whether there is room for one more upload; who got it gives it back. */
    synchronized boolean enter() {
        if (uploads == UPLOADS_MAX) {
            return false;
        }
        uploads++;
        return true;
    }

    synchronized void leave() {
        uploads--;
    }

    /** Whether there is room in memory for more bytes of an upload that is in. */
    synchronized boolean take(long more) {
        if (bytes + more > BYTES_MAX) {
            return false;
        }
        bytes += more;
        return true;
    }

    synchronized void give(long taken) {
        bytes -= taken;
    }

    /** The same for room on disk. */
    synchronized boolean takeDisk(long more) {
        if (diskBytes + more > DISK_BYTES_MAX) {
            return false;
        }
        diskBytes += more;
        return true;
    }

    synchronized void giveDisk(long taken) {
        diskBytes -= taken;
    }
}
