package dev.gouji.validate.book;

import dev.gouji.contract.form.FormGeneration;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the rules on figures of tables 2 to 4 object to, written down here apart from the rules and the forms. A line is a
 * rule, the rows or columns that {@code @} stands for, and the inequations that have to be true together. A blank makes
 * them untrue, but for cells marked {@code ~}, where it is 0.
 */
final class Inequations {
    /** Marks cells of the report on the year before. */
    static final String BEFORE = "last.";

    private static final String DOCUMENTS = "regulation normative_document";
    private static final String LISTS =
            "art20_5.licensing art20_5.other_services art20_6.penalty art20_6.coercion art20_8.fee";
    private static final String CASES = "review litigation_direct litigation_after_review";
    private static final String APPLICANTS =
            "natural_person commercial research public_welfare legal_service other_org total";

    private static final String ON_BOTH_FORMS = """
            T3-011 | - | t3.carried_out.total >= 5 & 2*t3.carried_out.total > t3.new_received.total + t3.carried_in.total
            T3-012 | - | t3.not_processed.excessive.total > 0 & 10 >= t3.new_received.total + t3.carried_in.total
            T3-013 | - | t3.not_processed.duplicate.total >= 5 & 5*t3.not_processed.duplicate.total >= 4*t3.result_total.total
            T3-015 | - | t3.result_total.total >= 20 & 5*t3.unable.not_held.total > 4*t3.result_total.total
            T4-004 | - | t4.litigation_after_review.total > 0 & t4.review.total = 0 & ~last.t4.review.total = 0
            T4-006 | CASES | t4.@.upheld + t4.@.corrected + t4.@.other >= 5 & t4.@.corrected > t4.@.upheld + t4.@.other
            XT-003 | - | t4.review.total + t4.litigation_direct.total > t3.result_total.total & t4.review.total + t4.litigation_direct.total > t3.result_total.total + last.t3.result_total.total
            XY-001 | APPLICANTS | t3.carried_in.@ != last.t3.carried_out.@
            XY-003 | CASES | ~last.t4.@.pending > ~t4.@.total
            """;

    private static final String ON_2021 = """
            T2-001 | DOCUMENTS | ~t2.art20_1.@.issued > ~t2.art20_1.@.effective + ~t2.art20_1.@.repealed
            T2-002 | DOCUMENTS | t2.art20_1.@.issued > 0 & t2.art20_1.@.repealed = 0 & t2.art20_1.@.effective = t2.art20_1.@.issued
            T2-003 | DOCUMENTS | t2.art20_1.@.repealed >= 50 & t2.art20_1.@.repealed > 5*t2.art20_1.@.issued
            """;

    private static final String ON_2019 = """
            T2-101 | DOCUMENTS | ~t2.art20_1.@.newly_disclosed > ~t2.art20_1.@.total_disclosed
            T2-102 | DOCUMENTS | t2.art20_1.@.newly_disclosed > t2.art20_1.@.newly_made
            T2-103 | LISTS | 0 > ~t2.@.items_prev_year + ~t2.@.items_change
            T2-104 | LISTS_WITH_DECISIONS | t2.@.decisions > 0 & 0 >= t2.@.items_prev_year & 0 >= t2.@.items_prev_year + t2.@.items_change
            T2-107 | DOCUMENTS | t2.art20_1.@.total_disclosed > 0 & t2.art20_1.@.total_disclosed = t2.art20_1.@.newly_disclosed
            """;

    private static final String FROM_2021_TO_2021 = """
            XY-002 | DOCUMENTS | ~t2.art20_1.@.effective + ~t2.art20_1.@.repealed != ~last.t2.art20_1.@.effective + ~t2.art20_1.@.issued
            """;

    private static final String FROM_2019_TO_2021 = """
            XY-006 | DOCUMENTS | ~t2.art20_1.@.effective > ~last.t2.art20_1.@.total_disclosed + ~t2.art20_1.@.issued
            """;

    private static final String FROM_2019_TO_2019 = """
            XY-004 | LISTS | ~t2.@.items_prev_year != ~last.t2.@.items_prev_year + ~last.t2.@.items_change
            XY-005 | DOCUMENTS | ~last.t2.art20_1.@.total_disclosed > ~t2.art20_1.@.total_disclosed
            """;

    private static final Map<String, String> MEMBERS = Map.of(
            "-", "-",
            "DOCUMENTS", DOCUMENTS,
            "LISTS", LISTS,
            "LISTS_WITH_DECISIONS", LISTS.replace(" art20_8.fee", ""),
            "CASES", CASES,
            "APPLICANTS", APPLICANTS);
    private static final Pattern CELL = Pattern.compile("(?:last\\.)?t[234]\\.[a-z0-9_.]+");

    /** A rule and one set of inequations it objects to. */
    private record Line(String rule, List<String> inequations) {}

    private final List<Line> lines;
    private final Set<String> rules;
    private final Set<String> cells;

    private Inequations(String text) {
        lines = text.lines().flatMap(Inequations::lines).toList();
        rules = lines.stream().map(Line::rule).collect(Collectors.toCollection(TreeSet::new));
        cells = lines.stream()
                .flatMap(line -> line.inequations().stream())
                .flatMap(inequation -> CELL.matcher(inequation).results())
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Inequations of(FormGeneration form, FormGeneration before) {
        boolean isNew = form == FormGeneration.G2021;
        String links = isNew ? before == form ? FROM_2021_TO_2021 : FROM_2019_TO_2021 : FROM_2019_TO_2019;
        return new Inequations(ON_BOTH_FORMS + (isNew ? ON_2021 : ON_2019) + links);
    }

    private static Stream<Line> lines(String text) {
        String[] parts = text.split(" \\| ");
        return Arrays.stream(MEMBERS.get(parts[1]).split(" "))
                .map(member ->
                        new Line(parts[0], List.of(parts[2].replace("@", member).split(" & "))));
    }

    Set<String> rules() {
        return rules;
    }

    Set<String> cells() {
        return cells;
    }

    /** How often each rule has to object to these figures; rules that never have to are left out. */
    Map<String, Integer> objections(Map<String, Optional<BigInteger>> figures) {
        Map<String, Integer> objections = new TreeMap<>();
        for (Line line : lines) {
            if (line.inequations().stream().allMatch(text -> isTrue(text, figures))) {
                objections.merge(line.rule(), 1, Integer::sum);
            }
        }
        return objections;
    }

    private static boolean isTrue(String text, Map<String, Optional<BigInteger>> figures) {
        String[] parts = text.split(" (?=[>=!])|(?<=[>=]) ");
        Optional<BigInteger> left = sum(parts[0], figures);
        Optional<BigInteger> right = sum(parts[2], figures);
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        int compared = left.get().compareTo(right.get());
        return switch (parts[1]) {
            case ">" -> compared > 0;
            case ">=" -> compared >= 0;
            case "=" -> compared == 0;
            case "!=" -> compared != 0;
            case String other -> throw new IllegalArgumentException("no relation: " + other + " in " + text);
        };
    }

    private static Optional<BigInteger> sum(String text, Map<String, Optional<BigInteger>> figures) {
        BigInteger sum = BigInteger.ZERO;
        for (String term : text.split(" \\+ ")) {
            Matcher cell = CELL.matcher(term);
            if (!cell.find()) {
                sum = sum.add(new BigInteger(term));
                continue;
            }
            Optional<BigInteger> figure = figures.get(cell.group());
            if (figure.isEmpty() && !term.startsWith("~")) {
                return Optional.empty();
            }
            int times = term.indexOf('*');
            BigInteger factor = times < 0 ? BigInteger.ONE : new BigInteger(term.substring(0, times));
            sum = sum.add(figure.orElse(BigInteger.ZERO).multiply(factor));
        }
        return Optional.of(sum);
    }
}
