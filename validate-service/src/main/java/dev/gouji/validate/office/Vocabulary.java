package dev.gouji.validate.office;

import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.form.Quantity;
import dev.gouji.contract.report.Claim;
import dev.gouji.contract.report.Metric;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Claims;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Everything that expressions over some forms can name. */
final class Vocabulary {
    /** Before the id of a cell: that of the year before. */
    static final String YEAR_BEFORE = "previous.";

    private static final Set<Metric> AMOUNTS = EnumSet.of(Metric.FEE_AMOUNT, Metric.INFORMATION_FEE);

    /** Claims that are no figure of the organ's own: dates, shares, what is listed or left blank. */
    private static final Set<Metric> NO_FIGURES = EnumSet.of(
            Metric.ALL_CLOSED,
            Metric.LISTED_DOCUMENTS,
            Metric.COUNTED,
            Metric.SHARE,
            Metric.CHANGE,
            Metric.LEFT_BLANK,
            Metric.PERIOD_START,
            Metric.PERIOD_END);

    private final Map<String, Name> names = new LinkedHashMap<>();

    Vocabulary(Set<FormGeneration> forms) {
        learn(Name.of("year", SimpleType.INT, Vocabulary::year));
        text("form", file -> file.report().form().name());
        text("organ.name", file -> file.report().organ().name());
        text("organ.kind", file -> wire(file.report().organ().kind()));
        text("organ.level", file -> wire(file.report().organ().level()));
        text("organ.division", file -> file.report().organ().division());
        forms.forEach(form -> cells(form, "", false));
        names.values()
                .removeIf(name ->
                        name.cell().isPresent() && !isOnAll(forms, name.cell().get()));
        EnumSet.allOf(FormGeneration.class).forEach(form -> cells(form, YEAR_BEFORE, true));
        EnumSet.complementOf(EnumSet.copyOf(NO_FIGURES)).forEach(this::claim);
    }

    private static boolean isOnAll(Collection<FormGeneration> forms, CellId cell) {
        return forms.stream().allMatch(form -> Form.of(form).has(cell));
    }

    private void learn(Name name) {
        names.put(name.text(), name);
    }

    private void text(String name, Function<CaseFile, Object> value) {
        learn(Name.of(name, SimpleType.STRING, value));
    }

    private static Object year(CaseFile file) {
        Integer year = file.report().year().value();
        return year == null ? null : (Object) year.longValue();
    }

    private static String wire(OrganKind kind) {
        return kind == null ? null : kind.wire();
    }

    private static String wire(OrganLevel level) {
        return level == null ? null : level.wire();
    }

    private void cells(FormGeneration generation, String prefix, boolean ofYearBefore) {
        Form form = Form.of(generation);
        for (CellId cell : form.cells()) {
            String text = prefix + cell.path();
            Quantity quantity = form.quantity(cell);
            Name other = names.get(text);
            boolean decimal = quantity.mayBeFractional() || other != null && isDecimal(other.type());
            learn(new Name(
                    text,
                    decimal ? DecimalArithmetic.DECIMAL : SimpleType.INT,
                    Optional.of(cell),
                    ofYearBefore,
                    file -> CellValue.figure(CellValue.cell(file, cell, ofYearBefore), decimal)));
        }
    }

    private static boolean isDecimal(CelType type) {
        return type.equals(DecimalArithmetic.DECIMAL);
    }

    private void claim(Metric metric) {
        boolean decimal = AMOUNTS.contains(metric);
        learn(Name.of(
                "claims." + metric.wire(),
                decimal ? DecimalArithmetic.DECIMAL : SimpleType.INT,
                file -> claimed(file.report(), metric, decimal)));
    }

    /** The one exact number that the prose gives; null when it gives none, several, or none that is exact. */
    private static Object claimed(Report report, Metric metric, boolean decimal) {
        List<Claim> claims = Claims.own(report, metric);
        boolean clear = !claims.isEmpty()
                && claims.stream()
                        .allMatch(claim -> claim.exact()
                                && claim.low().compareTo(claims.getFirst().low()) == 0);
        return clear ? CellValue.number(claims.getFirst().low(), decimal) : null;
    }

    Optional<Name> find(String name) {
        return Optional.ofNullable(names.get(name));
    }

    /** Those that somebody may have meant, the nearest first. */
    List<String> near(String name) {
        return Spelling.nearest(name, names.keySet());
    }
}
