package dev.gouji.access;

/** What becomes of somebody who wants to sign in, or out. */
public sealed interface Entrance {
    /**
     * Done.
     *
     * @param cookie the value of {@code Set-Cookie}
     */
    record Open(String cookie) implements Entrance {}

    /** Nobody holds that token. */
    record NoToken() implements Entrance {}

    /** The form was on another site. */
    record FromElsewhere() implements Entrance {}

    /** One address tries too often. */
    record TooOften(int retryAfterSeconds) implements Entrance {}

    /** It cannot be known, or not be written down, for now. */
    record NotNow() implements Entrance {}
}
