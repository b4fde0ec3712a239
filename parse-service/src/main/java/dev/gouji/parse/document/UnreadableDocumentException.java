package dev.gouji.parse.document;

import dev.gouji.contract.event.Refusal;
import java.util.Objects;

/** Bytes that cannot be made a document, and why. A property of the bytes, never a fault of the program. */
public final class UnreadableDocumentException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    /** Carries the refusal up to the decoder. */
    public UnreadableDocumentException(Refusal refusal, Throwable cause) {
        super(Objects.requireNonNull(refusal, "refusal is null").code(), cause);
        this.refusal = refusal;
    }

    /** The same, where nothing was thrown below. */
    public UnreadableDocumentException(Refusal refusal) {
        this(refusal, null);
    }

    /** What to tell the person. */
    public Refusal refusal() {
        return refusal;
    }
}
