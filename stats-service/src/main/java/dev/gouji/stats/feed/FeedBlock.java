package dev.gouji.stats.feed;

/**
 * The pages of an archived feed (RFC 5005). A page is a block of sequence numbers and not a number of entries, so that once
 * it is complete it stays as it is, for every scope.
 */
public record FeedBlock(long number) {
    /** Sequence numbers a block. */
    public static final long SIZE = 100;

    public FeedBlock {
        if (number < 0) {
            throw new IllegalArgumentException("block %d: expected a number from 0".formatted(number));
        }
    }

    /** The block of an event. */
    public static FeedBlock of(long sequence) {
        return new FeedBlock(Math.max(0, sequence - 1) / SIZE);
    }

    /** Where the feed itself begins, whose last event this is: two blocks, the last of which still grows. */
    public static FeedBlock current(long head) {
        return new FeedBlock(Math.max(0, of(head).number() - 1));
    }

    /** Its first sequence number. */
    public long first() {
        return number * SIZE + 1;
    }

    /** Its last sequence number. */
    public long last() {
        return (number + 1) * SIZE;
    }
}
