package dev.gouji.validate.rule.acrossorgans;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.Quantity;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Metric;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.Claims;
import dev.gouji.validate.rule.FormCells;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A government's figures against those of its members. Whether it adds them up at all the form does not say; two signs
 * do: most of its figures are the sums of theirs, or its prose counts the requests of the whole region and the table
 * agrees with that.
 */
final class Aggregate {
    /** Fewer figures agree by chance. */
    private static final int AGREEING_MIN = 5;

    private static final String[] REGION = {"全省", "全市", "全县", "全区", "全州", "全旗", "全盟"};

    private final Report government;
    private final List<Report> members;
    private final List<CellId> cells;
    private final Map<CellId, BigDecimal> sums = new LinkedHashMap<>();

    Aggregate(Report government, List<Report> members) {
        this.government = government;
        this.members = members;
        this.cells = FormCells.of(government.form()).table("t3").isEmpty()
                ? List.of()
                : Form.of(government.form()).cells();
        for (CellId cell : cells) {
            boolean count = Form.of(government.form()).quantity(cell) == Quantity.COUNT;
            BigDecimal sum =
                    members.stream().map(member -> printed(member, cell)).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (count && (sum.signum() > 0 || printed(government, cell).signum() > 0)) {
                sums.put(cell, sum);
            }
        }
    }

    /** Governments and their offices, and organs of which nothing is known. */
    static boolean mayAddUp(Organ organ) {
        OrganKind kind = organ.kind();
        return kind == null || kind == OrganKind.GOVERNMENT || kind == OrganKind.GOVERNMENT_OFFICE;
    }

    private static BigDecimal printed(Report report, CellId cell) {
        return report.cells().getOrDefault(cell, Cell.MISSING).figure().orElse(BigDecimal.ZERO);
    }

    /** What the government prints less what its members add up to. */
    BigDecimal difference(CellId cell) {
        return printed(government, cell).subtract(sums.get(cell));
    }

    /** Cells with a figure somewhere. */
    Set<CellId> cells() {
        return sums.keySet();
    }

    BigDecimal sum(CellId cell) {
        return sums.get(cell);
    }

    BigDecimal printed(CellId cell) {
        return printed(government, cell);
    }

    /** Two thirds of the figures are the sums of the members'. */
    boolean isMostlySum() {
        long agreeing = sums.keySet().stream()
                .filter(cell -> difference(cell).signum() == 0)
                .count();
        return agreeing >= AGREEING_MIN && agreeing * 3 >= sums.size() * 2L;
    }

    /** The prose speaks of the requests of the whole region, and the table has as many. */
    boolean isSaidToBeOfRegion() {
        return Claims.own(government, Metric.RECEIVED).stream()
                .filter(claim -> Stream.of(REGION).anyMatch(claim.sentence()::contains))
                .anyMatch(claim -> claim.high().signum() > 0
                        && Claims.admits(claim, printed(government, new CellId("t3.new_received.total"))));
    }

    /** The first member that has more than the government; those of vertical administrations do not count. */
    Optional<Report> exceeding(CellId cell) {
        BigDecimal most = printed(government, cell);
        return members.stream()
                .filter(member -> !isVertical(member.organ().kind()))
                .filter(member -> printed(member, cell).compareTo(most) > 0)
                .findFirst();
    }

    private static boolean isVertical(OrganKind kind) {
        return kind != null && VERTICAL.contains(kind);
    }

    private static final Set<OrganKind> VERTICAL = Set.of(
            OrganKind.DEPARTMENT_TAXATION,
            OrganKind.DEPARTMENT_CUSTOMS,
            OrganKind.DEPARTMENT_METEOROLOGY,
            OrganKind.DEPARTMENT_TOBACCO,
            OrganKind.DEPARTMENT_POST);
}
