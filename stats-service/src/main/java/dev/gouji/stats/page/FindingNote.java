package dev.gouji.stats.page;

import dev.gouji.contract.finding.Attribution;
import dev.gouji.contract.finding.Correction;
import dev.gouji.contract.finding.Finding;
import dev.gouji.contract.form.CellId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A finding as a footnote of the report.
 *
 * @param id of the finding
 * @param mark the sign and number that the figures carry
 * @param cells the figures it is about, noughts of a long sum among them
 * @param sides the figures that speak against one another, and what they come to; without those noughts
 * @param place where to look in the original, empty when there is none
 * @param correctionZh {@code correctionEn}: a proposal, empty when there is none
 */
public record FindingNote(
        String id,
        Mark mark,
        String rule,
        String severityZh,
        String messageZh,
        String messageEn,
        String attributionZh,
        String attributionEn,
        List<NamedCell> cells,
        List<Side> sides,
        String place,
        String correctionZh,
        String correctionEn) {

    private static final Map<String, String> COMPARED = compared();
    /** A sum that fits a line is shown with its noughts. */
    private static final int SHORT_SUM_MAX = 8;

    private static Map<String, String> compared() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("expected", "应为 expected");
        names.put("found", "实为 found");
        names.put("difference", "相差 difference");
        return names;
    }

    /**
     * A figure's address and its name.
     *
     * @param slight a nought in a long sum: it takes part, and says little
     */
    public record NamedCell(String anchor, String name, boolean slight) {}

    /** A figure on one of the two sides that should be equal; without an anchor, what they come to. */
    public record Side(String anchor, String name, String value) {}

    public FindingNote {
        sides = List.copyOf(sides);
        cells = List.copyOf(cells);
    }

    static FindingNote of(int number, Finding finding, CellNames names) {
        Correction correction = finding.correction();
        return new FindingNote(
                finding.id(),
                new Mark(number, finding.severity()),
                finding.rule(),
                finding.severity().chinese(),
                finding.message().zh(),
                finding.message().en(),
                attributionZh(finding.attribution()),
                attributionEn(finding.attribution()),
                finding.cells().stream()
                        .map(cell -> new NamedCell(cell.path(), names.of(cell), isSlight(finding, cell)))
                        .toList(),
                sides(finding, names),
                finding.place() == null ? "" : finding.place().describe(),
                correction == null
                        ? ""
                        : "%s 由 %s 改为 %s"
                                .formatted(
                                        names.of(correction.cell()),
                                        correction.from().toPlainString(),
                                        correction.to().toPlainString()),
                correction == null
                        ? ""
                        : "%s from %s to %s"
                                .formatted(
                                        correction.cell(),
                                        correction.from().toPlainString(),
                                        correction.to().toPlainString()));
    }

    /** All findings of a report, the gravest first, numbered from 1; none of findings that are not shown. */
    static List<FindingNote> all(List<Finding> findings, CellNames names) {
        if (findings == null) {
            return List.of();
        }
        List<Finding> inOrder = findings.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        return IntStream.range(0, inOrder.size())
                .mapToObj(i -> of(i + 1, inOrder.get(i), names))
                .toList();
    }

    private static boolean isSlight(Finding finding, CellId cell) {
        // Findings name the figures of a long sum, and leave out what adds nothing to it.
        boolean names =
                finding.cells().stream().anyMatch(other -> finding.values().containsKey(other.path()));
        boolean nought = "0".equals(finding.values().getOrDefault(cell.path(), "0"));
        return finding.cells().size() > SHORT_SUM_MAX && names && nought;
    }

    /** The figures to name. */
    public List<NamedCell> named() {
        return cells.stream().filter(cell -> !cell.slight()).toList();
    }

    /** How many noughts go without a name. */
    public long noughts() {
        return cells.stream().filter(NamedCell::slight).count();
    }

    /** Cells first, in the finding's order, then what was expected and what was found. */
    private static List<Side> sides(Finding finding, CellNames names) {
        List<Side> sides = new ArrayList<>();
        for (CellId cell : finding.cells()) {
            String value = finding.values().get(cell.path());
            if (value != null && !isSlight(finding, cell)) {
                sides.add(new Side(cell.path(), names.of(cell), value));
            }
        }
        COMPARED.forEach((key, name) -> {
            String value = finding.values().get(key);
            if (value != null) {
                sides.add(new Side("", name, value));
            }
        });
        return sides;
    }

    private static String attributionZh(Attribution attribution) {
        return switch (attribution) {
            case AGENCY -> "公布的内容";
            case READING -> "识读存疑，请对照原文";
        };
    }

    private static String attributionEn(Attribution attribution) {
        return switch (attribution) {
            case AGENCY -> "what was published";
            case READING -> "our reading is in doubt, compare with the original";
        };
    }
}
