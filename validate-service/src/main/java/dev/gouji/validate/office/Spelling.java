package dev.gouji.validate.office;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds what somebody meant who wrote a name wrongly. */
final class Spelling {
    private static final int SHOWN_MAX = 3;
    private static final int SLIPS_MIN = 3;
    private static final int LETTERS_A_SLIP = 4;

    private Spelling() {}

    private record Candidate(String name, int slips) {}

    /** At most three names, the nearest first; a name that was left off in the middle is as near as can be. */
    static List<String> nearest(String written, Collection<String> names) {
        int allowed = Math.max(SLIPS_MIN, written.length() / LETTERS_A_SLIP);
        return names.stream()
                .filter(name -> name.startsWith(written) || Math.abs(name.length() - written.length()) <= allowed)
                .map(name -> new Candidate(name, name.startsWith(written + ".") ? 0 : slips(written, name)))
                .filter(candidate -> candidate.slips() <= allowed)
                .sorted(Comparator.comparingInt(Candidate::slips))
                .limit(SHOWN_MAX)
                .map(Candidate::name)
                .toList();
    }

    /** Levenshtein's distance. */
    private static int slips(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
