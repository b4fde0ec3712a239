package dev.gouji.ingest.upload;

/**
 * A batch that this process works at, and where it goes on.
 *
 * @param owner who holds it
 * @param position behind the last result that is written down
 */
public record Claim(Batch batch, String owner, Position position) {

    /**
     * A place in a batch.
     *
     * @param file index among its files
     * @param member of that file, counted from 0
     * @param unpacked bytes that were unpacked of that file
     * @param passedOver in the files before
     * @param done results in all
     */
    public record Position(int file, int member, long unpacked, int passedOver, int done) {
        public static final Position START = new Position(0, 0, 0, 0, 0);
    }
}
