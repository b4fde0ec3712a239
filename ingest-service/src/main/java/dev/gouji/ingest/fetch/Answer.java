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
     * The host does not want to give it now: 403, 408, 412, 425, 429, 5xx.
     *
     * @param retryAfter as the host asks, at most a day; null when it does not
     */
    record Blocked(int status, Duration retryAfter) implements Answer {}

    /**
     * Its robots.txt, or our own rules, say no.
     *
     * @param detail Chinese first, then English
     */
    record Forbidden(Reason reason, String detail) implements Answer {
        /** Who says no. */
        public enum Reason {
            ROBOTS,
            ADDRESS,
            /** Nobody has said who we are, so we ask nobody. */
            AGENT
        }
    }

    /**
     * Something else went wrong.
     *
     * @param detail Chinese first, then English
     */
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
            STATUS,
            /** It was not asked: somebody else of us is at it. */
            HOST_BUSY
        }
    }
}
