package dev.gouji.access.policy;

/** What the matrix says to a request. */
public sealed interface Verdict {
    /** There is no such path. Whoever adds one adds its row. */
    record NoSuchPath() implements Verdict {}

    /** The path does not know this verb. */
    record NoSuchVerb() implements Verdict {}

    /** Nobody knows who asks, and not everybody may. */
    record WhoAsks() implements Verdict {}

    /** None of his roles may do this. */
    record Forbidden() implements Verdict {}

    /**
     * Go on.
     *
     * @param endpoint the row
     * @param scope whose things he may see by it
     * @param rated whether to count how often
     */
    record Allowed(Endpoint endpoint, Scope scope, boolean rated) implements Verdict {}
}
