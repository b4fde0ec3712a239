package dev.gouji.launcher.chain;

import java.time.Instant;
import java.util.Objects;

/** What the services answered to a document. */
public sealed interface Delivery {

    /** The path as it was given. */
    String source();

    /**
     * It is safe, and will have an outcome.
     *
     * @param at when the answer was there
     * @param duplicate whether it had been taken before
     */
    record Accepted(String source, String documentId, boolean duplicate, Instant at) implements Delivery {
        public Accepted {
            Objects.requireNonNull(source, "source is null");
            Objects.requireNonNull(documentId, "documentId is null");
            Objects.requireNonNull(at, "at is null");
        }
    }

    /** It was not taken. */
    record Rejected(String source, String code, String detail) implements Delivery {
        public Rejected {
            Objects.requireNonNull(source, "source is null");
            Objects.requireNonNull(code, "code is null");
            Objects.requireNonNull(detail, "detail is null");
        }
    }
}
