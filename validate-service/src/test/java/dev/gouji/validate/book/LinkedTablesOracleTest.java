package dev.gouji.validate.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.form.FormGeneration;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.ReportBuilder;
import dev.gouji.validate.rule.Rule;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Random figures of this year and the last, blanks among them and some of thirty digits, against the inequations of
 * {@link Inequations}: each rule has to object exactly as often as its inequations say.
 */
@Tag("thorough")
class LinkedTablesOracleTest {
    private static final int TABLES = Integer.getInteger("gouji.tables", 50_000) / 4;
    private static final int ONE_IN = 12;
    private static final BigInteger HUGE = BigInteger.TEN.pow(30);

    private final Random random = new Random();

    @ParameterizedTest
    @CsvSource({"G2021, G2021, 2023", "G2021, G2019, 2021", "G2019, G2019, 2020"})
    void objectsAsOftenAsTheInequationsSay(FormGeneration form, FormGeneration formBefore, int year) {
        long seed = Long.getLong("gouji.seed", System.nanoTime());
        System.out.println("seed: repeat with -Dgouji.seed=" + seed);
        random.setSeed(seed);
        Inequations inequations = Inequations.of(form, formBefore);
        Map<String, Integer> objections = new TreeMap<>();
        for (int table = 0; table < TABLES; table++) {
            Map<String, Optional<BigInteger>> figures = figures(inequations);
            Map<String, Integer> expected = inequations.objections(figures);
            assertEquals(
                    expected,
                    found(inequations, figures, form, formBefore, year),
                    () -> "seed " + seed + ", " + figures);
            expected.forEach((rule, times) -> objections.merge(rule, times, Integer::sum));
        }
        assertTrue(
                objections.keySet().containsAll(inequations.rules()),
                () -> "some rules were never tried: of " + inequations.rules() + " only " + objections);
    }

    private Map<String, Optional<BigInteger>> figures(Inequations inequations) {
        int most = random.nextBoolean() ? 3 : 80;
        BigInteger unit = random.nextInt(ONE_IN) == 0 ? HUGE : BigInteger.ONE;
        Map<String, Optional<BigInteger>> figures = new TreeMap<>();
        for (String cell : inequations.cells()) {
            // A blank total of table 3 may stand beside applicants: that is told by the other oracle's tables.
            boolean isBlank = !cell.contains("t3.") && random.nextInt(ONE_IN) == 0;
            int count = random.nextInt(most) - (cell.endsWith("items_change") ? 2 : 0);
            BigInteger off = BigInteger.valueOf(random.nextInt(2));
            BigInteger figure = BigInteger.valueOf(count).multiply(unit).add(unit.equals(HUGE) ? off : BigInteger.ZERO);
            figures.put(cell, isBlank ? Optional.empty() : Optional.of(figure));
        }
        return figures;
    }

    private static Map<String, Integer> found(
            Inequations inequations,
            Map<String, Optional<BigInteger>> figures,
            FormGeneration form,
            FormGeneration formBefore,
            int year) {
        ReportBuilder before = ReportBuilder.of(formBefore).year(year - 1).cells(printed(figures, true));
        ReportBuilder now = ReportBuilder.of(form).year(year).cells(printed(figures, false));
        CaseFile file = new CaseFile(now.build(), Optional.of(before.build()));
        Map<String, Integer> found = new TreeMap<>();
        for (Rule rule : RuleBook.standard().rules()) {
            String id = rule.text().id();
            if (inequations.rules().contains(id) && rule.check(file) instanceof Outcome.Failed failed) {
                found.put(id, failed.violations().size());
            }
        }
        return found;
    }

    private static String printed(Map<String, Optional<BigInteger>> figures, boolean before) {
        return figures.entrySet().stream()
                .filter(cell -> cell.getKey().startsWith(Inequations.BEFORE) == before)
                .map(cell -> cell.getKey().substring(before ? Inequations.BEFORE.length() : 0) + "="
                        + cell.getValue().map(BigInteger::toString).orElse("_"))
                .collect(Collectors.joining(" "));
    }
}
