package dev.gouji.parse.document;

import dev.gouji.contract.event.Refusal;
import java.util.Objects;

/** What became of a file's bytes. */
public sealed interface Decoding {

    /** They are a document. */
    record Decoded(Document document) implements Decoding {
        public Decoded {
            Objects.requireNonNull(document, "document is null");
        }
    }

    /** They cannot be read. */
    record Refused(Refusal refusal) implements Decoding {
        public Refused {
            Objects.requireNonNull(refusal, "refusal is null");
        }
    }
}
