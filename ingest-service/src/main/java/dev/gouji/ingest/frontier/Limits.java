package dev.gouji.ingest.frontier;

/**
 * How far a portal is followed, so that a calendar without end costs its host a few requests and nobody else anything.
 *
 * @param lists of a portal
 * @param pages of a portal that are no lists
 * @param barrenInRow lists, each below the other, none of which gave a report that was not known
 * @param barren lists of a portal that gave none and stand below others that gave none
 */
public record Limits(int lists, int pages, int barrenInRow, int barren) {
    public static final Limits USUAL = new Limits(2_000, 20_000, 5, 50);
}
