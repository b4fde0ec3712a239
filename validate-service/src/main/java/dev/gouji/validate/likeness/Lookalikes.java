package dev.gouji.validate.likeness;

import dev.gouji.validate.rule.Likeness;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the reports of other organs on the same year that resemble one, among those it was told of. For one thread. */
public final class Lookalikes {
    /** Below this share two texts have no more in common than two reports usually have. */
    private static final double LIKENESS_MIN = 0.6;

    private static final int FOUND_MAX = 10;

    private record Key(int year, Fingerprint.Band band) {}

    private final Map<String, Fingerprint> byDocument = new HashMap<>();
    private final Map<Key, Set<String>> byBand = new HashMap<>();

    /** One more to be found. */
    public void add(Fingerprint fingerprint) {
        byDocument.put(fingerprint.documentId(), fingerprint);
        for (Fingerprint.Band band : fingerprint.bands()) {
            byBand.computeIfAbsent(new Key(fingerprint.year(), band), unknown -> new LinkedHashSet<>())
                    .add(fingerprint.documentId());
        }
    }

    /** Those that resemble this one, the most alike first, ten at most. */
    public List<Likeness> of(Fingerprint fingerprint) {
        Set<String> candidates = new LinkedHashSet<>();
        for (Fingerprint.Band band : fingerprint.bands()) {
            candidates.addAll(byBand.getOrDefault(new Key(fingerprint.year(), band), Set.of()));
        }
        return candidates.stream()
                .map(byDocument::get)
                .filter(other -> !other.organKey().equals(fingerprint.organKey()))
                .flatMap(other -> likeness(fingerprint, other).stream())
                .sorted(Comparator.comparing(Likeness::text).reversed().thenComparing(Likeness::documentId))
                .limit(FOUND_MAX)
                .toList();
    }

    private static Optional<Likeness> likeness(Fingerprint one, Fingerprint other) {
        boolean sameFigures = one.figures().isPresent() && one.figures().equals(other.figures());
        double text = one.text().isPresent() && other.text().isPresent()
                ? one.text().get().likeness(other.text().get())
                : 0;
        return sameFigures || text >= LIKENESS_MIN
                ? Optional.of(new Likeness(other.documentId(), other.organ(), sameFigures, text))
                : Optional.empty();
    }
}
