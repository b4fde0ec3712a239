package dev.gouji.ingest;

import jakarta.inject.Singleton;

/** Bounds what is on its way in at one time, so that a crowd of uploads meets a 503 and not the end of the heap. */
@Singleton
class UploadCapacity {
    static final int UPLOADS_MAX = 1024;
    private static final long BYTES_MAX = 64L * 1024 * 1024;

    private int uploads;
    private long bytes;

    /** Whether there is room for one more upload; who got it gives it back. */
    synchronized boolean enter() {
        if (uploads == UPLOADS_MAX) {
            return false;
        }
        uploads++;
        return true;
    }

    /** Whether there is room for more bytes of an upload that is in. */
    synchronized boolean take(long more) {
        if (bytes + more > BYTES_MAX) {
            return false;
        }
        bytes += more;
        return true;
    }

    synchronized void leave(long taken) {
        uploads--;
        bytes -= taken;
    }
}
