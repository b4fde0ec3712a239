package dev.gouji.images;

/** An image cannot be made; the message says what is missing and what to do. */
final class ImageException extends Exception {
    private static final long serialVersionUID = 1;

    ImageException(String message) {
        super(message);
    }

    ImageException(String message, Throwable cause) {
        super(message, cause);
    }
}
