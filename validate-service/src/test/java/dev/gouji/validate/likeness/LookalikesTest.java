package dev.gouji.validate.likeness;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.event.DocumentId;
import dev.gouji.validate.rule.Likeness;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Texts are random sets of shingles here; a copy shares a known part of them. */
class LookalikesTest {
    private static final int SHINGLES = 2_000;

    private final long seed = Long.getLong("gouji.seed", System.nanoTime());
    private final Random random = new Random(seed);

    private long[] text() {
        return random.longs(SHINGLES).toArray();
    }

    /** A copy of which so much is new that both have this share (Jaccard) in common. */
    private long[] copy(long[] text, double share) {
        long[] copy = text.clone();
        int common = (int) Math.round(2 * share / (1 + share) * SHINGLES);
        for (int i = common; i < SHINGLES; i++) {
            copy[i] = random.nextLong();
        }
        return copy;
    }

    private static String hash(String figures) {
        return DocumentId.hash(figures).substring(0, 32);
    }

    private static Fingerprint report(String organ, int year, String figures, long[] shingles) {
        return new Fingerprint(
                "document of " + organ,
                organ,
                organ,
                year,
                Optional.ofNullable(figures).map(LookalikesTest::hash),
                shingles == null ? Optional.empty() : Signature.of(shingles));
    }

    private static Lookalikes known(List<Fingerprint> fingerprints) {
        Lookalikes known = new Lookalikes();
        fingerprints.forEach(known::add);
        return known;
    }

    @Test
    void estimatesWhatTwoTextsHaveInCommon() {
        for (double share : new double[] {0, 0.3, 0.5, 0.75, 0.9, 1}) {
            double sum = 0;
            for (int i = 0; i < 50; i++) {
                long[] text = text();
                sum += Signature.of(text)
                        .orElseThrow()
                        .likeness(Signature.of(copy(text, share)).orElseThrow());
            }
            assertEquals(share, sum / 50, 0.05, "seed " + seed);
        }
    }

    @Test
    void findsNearlyAllCopiesAndHardlyAnyOther() {
        int found = 0;
        int others = 0;
        for (int i = 0; i < 200; i++) {
            long[] text = text();
            Lookalikes kept = known(List.of(report("甲局", 2024, null, text)));
            found += kept.of(report("乙局", 2024, null, copy(text, 0.9))).size();
            others += kept.of(report("乙局", 2024, null, copy(text, 0.3))).size();
        }
        assertTrue(found >= 199, "found " + found + " of 200, seed " + seed);
        assertTrue(others <= 1, "found " + others + " of 200 that are no copies, seed " + seed);
    }

    @Test
    void looksAtOtherOrgansAndTheSameYearAlone() {
        long[] text = text();
        Lookalikes kept = known(
                List.of(report("甲局", 2024, "f", text), report("丙局", 2023, "f", text), report("丁局", 2024, "f", null)));
        List<Likeness> found = kept.of(report("乙局", 2024, "f", text));
        assertEquals(List.of("甲局", "丁局"), found.stream().map(Likeness::organ).toList());
        assertEquals(new Likeness("document of 甲局", "甲局", true, 1), found.getFirst());
        assertEquals(List.of(), kept.of(report("甲局", 2025, "f", text)));
        assertEquals(
                List.of("丁局"),
                kept.of(report("甲局", 2024, "f", text)).stream()
                        .map(Likeness::organ)
                        .toList());
    }

    @Test
    void saysNothingOfShortTexts() {
        assertEquals(Optional.empty(), Signature.of(new long[100]));
    }

    @Test
    void comesBackAsItWasPacked() {
        Signature signature = Signature.of(text()).orElseThrow();
        assertArrayEquals(
                signature.packed(), Signature.unpack(signature.packed()).packed());
        assertEquals(1, signature.likeness(Signature.unpack(signature.packed())));
    }

    @Test
    void refusesWhatIsNoHashOfFigures() {
        for (String figures : List.of("", "figures", "0123456789abcdef", "0123456789ABCDEF0123456789ABCDEF")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new Fingerprint("d", "o", "o", 2023, Optional.of(figures), Optional.empty()));
        }
    }
}
