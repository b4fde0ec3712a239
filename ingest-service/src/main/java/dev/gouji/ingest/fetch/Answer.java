package dev.gouji.ingest.fetch;

import dev.gouji.ingest.address.WebAddress;
import java.time.Duration;
import java.util.Objects;

/** What became of a request. */
public sealed interface Answer {

    /**
     * The page.
     *
     * @param bytes as sent, without the transfer's compression
     * @param mediaType as labelled, parameters included, null when it was not
     */
    record Content(byte[] bytes, String mediaType, Validators validators) implements Answer {
        public Content {
            Objects.requireNonNull(bytes, "bytes is null");
            Objects.requireNonNull(validators, "validators is null");
        }
    }

    /** The page is as it was (304). */
    record Unchanged() implements Answer {}

    /** It is elsewhere. */
    record Moved(WebAddress to, boolean permanently) implements Answer {
        public Moved {
            Objects.requireNonNull(to, "to is null");
        }
    }

    /** It is not there (404, 410). */
    record Gone(int status) implements Answer {}

    /**
     * The host does not want to give it now: 403, 412, 429, 5xx.
     *
     * @param retryAfter as the host asks, null when it does not
     */
    record Blocked(int status, Duration retryAfter) implements Answer {}

    /** Its robots.txt, or our own rules on addresses, say no. */
    record Forbidden(Reason reason, String detail) implements Answer {
        /** Who says no. */
        public enum Reason {
            ROBOTS,
            ADDRESS
        }
    }

    /** Something else went wrong. */
    record Failed(Fault fault, String detail) implements Answer {
        /** What went wrong. */
        public enum Fault {
            NAME_UNKNOWN,
            NOT_REACHABLE,
            BAD_CERTIFICATE,
            TOO_SLOW,
            TOO_LARGE,
            BROKEN_OFF,
            BAD_REDIRECT,
            STATUS
        }
    }
}
