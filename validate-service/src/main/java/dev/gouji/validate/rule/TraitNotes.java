package dev.gouji.validate.rule;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Appearance;
import dev.gouji.contract.report.Report;
import dev.gouji.contract.report.Trait;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What is peculiar about a document, as a finding: one for all traits of a kind. */
public final class TraitNotes {
    private static final int NAMED_MAX = 6;
    private static final int PRINTED_MAX = 30;

    private TraitNotes() {}

    /** Whether anybody looked at what the document shows. */
    public static boolean isLookedAt(Report report) {
        Appearance appearance = report.appearance();
        return !appearance.titles().isEmpty() || !appearance.equals(Appearance.UNKNOWN);
    }

    /** One violation naming all of a kind; the texts take their number and what is printed. */
    public static Outcome outcome(Report report, Trait.Kind kind, Bilingual message) {
        return outcome(report, report.appearance().traits(kind), message);
    }

    /** One violation naming these; the texts take their number and what is printed. */
    public static Outcome outcome(Report report, List<Trait> traits, Bilingual message) {
        if (traits.isEmpty()) {
            return isLookedAt(report) ? Outcome.PASSED : Outcome.NOT_ASSESSABLE;
        }
        String printed = printed(traits);
        Bilingual said = new Bilingual(
                message.zh().formatted(traits.size(), printed), message.en().formatted(traits.size(), printed));
        Map<String, String> values = new LinkedHashMap<>();
        values.put("count", String.valueOf(traits.size()));
        values.put("evidence", printed);
        return Outcome.of(List.of(
                Violation.of(cells(traits), values, said).at(traits.getFirst().place())));
    }

    private static List<CellId> cells(List<Trait> traits) {
        return traits.stream()
                .flatMap(trait -> trait.cells().stream())
                .distinct()
                .toList();
    }

    private static String printed(List<Trait> traits) {
        return traits.stream()
                .map(trait -> shortened(trait.printed().strip()))
                .filter(words -> !words.isEmpty())
                .distinct()
                .limit(NAMED_MAX)
                .collect(Collectors.joining("；"));
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= PRINTED_MAX
                ? words
                : words.substring(0, words.offsetByCodePoints(0, PRINTED_MAX)) + "…";
    }
}
