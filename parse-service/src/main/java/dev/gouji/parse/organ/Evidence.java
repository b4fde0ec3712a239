package dev.gouji.parse.organ;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a document and its source say of the division besides the organ's name, the most trusted code first. It
 * decides between divisions of one name; it never makes up a division that the name excludes.
 */
public final class Evidence {
    private static final int DIVISION_DIGITS = 6;

    private final Set<String> codes = new LinkedHashSet<>();
    private final Predicate<String> printed;

    /**
     * Evidence of a document.
     *
     * @param printed whether the document prints these words somewhere
     */
    public Evidence(Predicate<String> printed) {
        this.printed = printed;
    }

    /** A division code that somebody states: the uploader, the site's code. */
    public void states(String code) {
        if (code != null) {
            codes.add(code);
        }
    }

    /** The ten digits of a government site's code; the first six are the division of its sponsor. */
    public void statesSiteCode(String code) {
        if (code.length() >= DIVISION_DIGITS) {
            codes.add(code.substring(0, DIVISION_DIGITS));
        }
    }

    /** A line that may hold a unified social credit code: a line of metadata, an index number that starts with one. */
    public void statesCreditCodeIn(String line) {
        SocialCreditCode.divisionIn(line).ifPresent(codes::add);
    }

    /** The one that the evidence leaves, or all. */
    List<Division> decide(List<Division> candidates, boolean partial) {
        for (String code : codes) {
            List<Division> stated = new ArrayList<>();
            for (Division other : DivisionTable.get().coded(code)) {
                candidates.stream()
                        .filter(division -> division.equals(other) || division.liesIn(other))
                        .forEach(stated::add);
            }
            if (isOne(stated)) {
                return stated;
            }
        }
        List<Division> named = candidates.stream()
                .filter(division -> isPrinted(division, partial))
                .toList();
        return isOne(named) ? named : candidates;
    }

    private boolean isPrinted(Division division, boolean partial) {
        if (partial && printed.test(division.name())) {
            return true;
        }
        String code = division.code();
        return List.of(code.substring(0, 4) + "00", code.substring(0, 2) + "0000").stream()
                .filter(above -> !above.equals(code))
                .flatMap(above -> DivisionTable.get().coded(above).stream())
                .anyMatch(above -> printed.test(above.name() + division.name()));
    }

    private static boolean isOne(List<Division> divisions) {
        return divisions.stream().map(Division::code).distinct().count() == 1;
    }
}
