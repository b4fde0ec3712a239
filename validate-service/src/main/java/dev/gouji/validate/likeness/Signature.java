package dev.gouji.validate.likeness;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * What is kept of a text to find those that resemble it: of each of 64 parts of all possible shingles, the first that the
 * text has. The share of equal parts estimates the share of common shingles (Jaccard) to within 0.12, 19 times of 20.
 *
 * <p>Source: P. Li, A. Owen, C.-H. Zhang, One permutation hashing, NIPS 2012; empty parts borrow from the next one as in
 * A. Shrivastava, P. Li, Densifying one permutation hashing, ICML 2014.
 */
public final class Signature {
    static final int PARTS = 64;
    /** Sixteen bands of four parts: of two texts that have 0.85 in common, 99.999 % share a band; at 0.3 it is 12 %. */
    public static final int BANDS = 16;

    private static final int PARTS_A_BAND = PARTS / BANDS;
    /** A text with fewer shingles says nothing of its own. */
    private static final int SHINGLES_MIN = 200;

    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final int EMPTY = -1;

    private final int[] parts;

    private Signature(int[] parts) {
        this.parts = parts;
    }

    /** The signature of a text's shingles, in any order; none of a text that is too short. */
    public static Optional<Signature> of(long[] shingles) {
        if (shingles.length < SHINGLES_MIN) {
            return Optional.empty();
        }
        int[] first = new int[PARTS];
        Arrays.fill(first, EMPTY);
        for (long shingle : shingles) {
            long mixed = mix(shingle);
            int part = (int) (mixed >>> 58);
            int value = (int) (mixed & Integer.MAX_VALUE);
            if (first[part] == EMPTY || value < first[part]) {
                first[part] = value;
            }
        }
        int[] parts = first.clone();
        for (int part = 0; part < PARTS; part++) {
            int distance = 0;
            while (first[(part + distance) % PARTS] == EMPTY) {
                distance++;
            }
            parts[part] = first[(part + distance) % PARTS] + distance * PARTS;
        }
        return Optional.of(new Signature(parts));
    }

    private static long mix(long value) {
        long mixed = (value ^ value >>> 32) * MIX;
        mixed = (mixed ^ mixed >>> 29) * MIX;
        return mixed ^ mixed >>> 32;
    }

    /** The share of shingles that both have, estimated: 0 to 1. */
    public double likeness(Signature other) {
        int equal = 0;
        for (int part = 0; part < PARTS; part++) {
            equal += parts[part] == other.parts[part] ? 1 : 0;
        }
        return equal / (double) PARTS;
    }

    /** Texts that resemble one another share at least one band, of those with the same number. */
    public long band(int number) {
        long band = number;
        for (int part = number * PARTS_A_BAND; part < (number + 1) * PARTS_A_BAND; part++) {
            band = mix(band * MIX + parts[part]);
        }
        return band;
    }

    /** As it is kept: 256 bytes. */
    public byte[] packed() {
        ByteBuffer bytes = ByteBuffer.allocate(PARTS * Integer.BYTES);
        for (int part : parts) {
            bytes.putInt(part);
        }
        return bytes.array();
    }

    /** The signature that was packed; refuses anything else. */
    public static Signature unpack(byte[] packed) {
        if (packed.length != PARTS * Integer.BYTES) {
            throw new IllegalArgumentException(
                    "a signature has %d bytes, found %d".formatted(PARTS * Integer.BYTES, packed.length));
        }
        int[] parts = new int[PARTS];
        ByteBuffer.wrap(packed).asIntBuffer().get(parts);
        return new Signature(parts);
    }
}
