package dev.gouji.validate.rule;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Identity;
import dev.gouji.contract.report.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A broken identity in the form's own words: both sides with their addends, and by how much they differ. */
public final class IdentitySentence {
    /** How the cells of an identity lie on the form, and so what tells them apart. */
    public enum Runs {
        /** They share a row; their columns tell them apart. */
        ALONG_A_ROW,
        /** They share a column; their rows tell them apart. */
        DOWN_A_COLUMN,
        /** They are indicators of a table of one column; their rows tell them apart. */
        AMONG_INDICATORS
    }

    /** Of a longer sum only the addends that are not zero are worth the room. */
    private static final int ADDENDS_NAMED_ALWAYS = 2;

    private final Report report;
    private final FormWords words;
    private final Runs runs;

    public IdentitySentence(Report report, Runs runs) {
        this.report = report;
        this.words = FormWords.of(report.form());
        this.runs = runs;
    }

    /** The outcome of a rule that checks its identities and nothing else. */
    public static Outcome outcome(CaseFile file, Runs runs, String rule) {
        return outcome(file, runs, rule, weighing -> true);
    }

    /** The outcome of a rule that objects to some of the identities of a rule that fail. */
    public static Outcome outcome(CaseFile file, Runs runs, String identitiesOf, Predicate<Weighing> objectionable) {
        List<Violation> violations = new ArrayList<>();
        boolean everythingSeen = true;
        for (Weighing weighing : file.weighings().of(identitiesOf)) {
            everythingSeen &= weighing.isKnown();
            if (weighing.fails() && objectionable.test(weighing)) {
                violations.add(new IdentitySentence(file.report(), runs).violation(weighing));
            }
        }
        return Outcome.of(violations, everythingSeen);
    }

    /** The violation that a failed weighing amounts to. */
    public Violation violation(Weighing weighing) {
        return Violation.of(weighing.identity().cells(), values(weighing), message(weighing))
                .seenIn(weighing.counted(report))
                .breaking(weighing.identity());
    }

    private Map<String, String> values(Weighing weighing) {
        Sum left = weighing.left();
        Sum right = weighing.right();
        // A total has to equal its parts, a stock has to reach its flow; a balance has to account for what came in.
        boolean leftIsTheTotal = weighing.identity().left().size() == 1;
        Map<String, String> values = new LinkedHashMap<>();
        switch (weighing.identity().relation()) {
            case EQUAL -> {
                values.put("expected", leftIsTheTotal ? right.text() : left.text());
                values.put("found", leftIsTheTotal ? left.text() : right.text());
            }
            case AT_LEAST -> {
                values.put("expected", "≥" + right.text());
                values.put("found", left.text());
            }
        }
        values.put("difference", Figures.text(weighing.difference().abs()));
        if (weighing.assumesZero()) {
            values.put("assumption", "null=0");
        }
        for (CellId cell : weighing.identity().cells()) {
            report.figure(cell)
                    .filter(figure -> figure.signum() != 0)
                    .ifPresent(f -> values.put(cell.path(), Figures.text(f)));
        }
        return values;
    }

    private Bilingual message(Weighing weighing) {
        Identity identity = weighing.identity();
        Bilingual left = side(identity.left(), weighing.left());
        Bilingual right = side(identity.right(), weighing.right());
        String gap = Figures.text(weighing.difference().abs());
        Bilingual where = where(identity.left().getFirst());
        Bilingual blanks =
                weighing.assumesZero() ? new Bilingual("（空白按0计）", " (blanks taken as 0)") : new Bilingual("。", ".");
        return switch (identity.relation()) {
            case EQUAL ->
                new Bilingual(
                        "%s：%s，而%s，相差 %s%s".formatted(where.zh(), left.zh(), right.zh(), gap, blanks.zh()),
                        "%s: %s, but %s; they differ by %s%s"
                                .formatted(where.en(), left.en(), right.en(), gap, blanks.en()));
            case AT_LEAST ->
                new Bilingual(
                        "%s：%s，小于%s，少 %s%s".formatted(where.zh(), left.zh(), right.zh(), gap, blanks.zh()),
                        "%s: %s, which is below %s by %s%s"
                                .formatted(where.en(), left.en(), right.en(), gap, blanks.en()));
        };
    }

    private Bilingual where(CellId first) {
        return switch (runs) {
            case ALONG_A_ROW ->
                new Bilingual(
                        "“%s”行".formatted(words.row(first).zh()),
                        "Row “%s”".formatted(words.row(first).en()));
            case DOWN_A_COLUMN ->
                new Bilingual(
                        "“%s”列".formatted(words.column(first).zh()),
                        "Column “%s”".formatted(words.column(first).en()));
            case AMONG_INDICATORS -> FormWords.table(first.table());
        };
    }

    private Bilingual name(CellId cell) {
        return switch (runs) {
            case ALONG_A_ROW -> words.column(cell);
            case DOWN_A_COLUMN, AMONG_INDICATORS -> words.row(cell);
        };
    }

    /** Rows of one group of the form are one addend of a long sum: （三）不予公开各项 55. */
    private List<List<CellId>> addends(List<CellId> cells) {
        Map<String, List<CellId>> addends = new LinkedHashMap<>();
        for (CellId cell : cells) {
            boolean grouped = runs == Runs.DOWN_A_COLUMN && name(cell).zh().indexOf('·') > 0;
            String key = grouped ? group(cell) : cell.path();
            addends.computeIfAbsent(key, unseen -> new ArrayList<>()).add(cell);
        }
        return List.copyOf(addends.values());
    }

    private String group(CellId cell) {
        String name = name(cell).zh();
        return name.substring(0, name.indexOf('·'));
    }

    /** denied: state secret is of denied. */
    private String english(CellId cell) {
        String name = name(cell).en();
        int colon = name.indexOf(':');
        return colon < 0 ? name : name.substring(0, colon);
    }

    /** 本年新收 24 + 上年结转 0 = 24; a side without cells is 0. */
    private Bilingual side(List<CellId> cells, Sum sum) {
        List<String> chinese = new ArrayList<>();
        List<String> english = new ArrayList<>();
        for (List<CellId> addend : addends(cells)) {
            List<CellId> counted = addend.stream()
                    .filter(cell -> Figures.isCounted(report.cell(cell)))
                    .toList();
            if (counted.size() > 1) {
                CellId first = counted.getFirst();
                String printed = Sum.of(report, counted).text();
                chinese.add(group(first) + "各项 " + printed);
                english.add(english(first) + " " + printed);
            } else if (cells.size() <= ADDENDS_NAMED_ALWAYS || !counted.isEmpty()) {
                CellId cell = counted.isEmpty() ? addend.getFirst() : counted.getFirst();
                String printed = report.figure(cell).map(Figures::text).orElse("0");
                chinese.add(name(cell).zh() + " " + printed);
                english.add(name(cell).en() + " " + printed);
            }
        }
        if (chinese.isEmpty()) {
            return cells.isEmpty() ? new Bilingual("0", "0") : new Bilingual("各项之和为 0", "the sum of the parts is 0");
        }
        String total = chinese.size() > 1 ? " = " + sum.text() : "";
        return new Bilingual(String.join(" + ", chinese) + total, String.join(" + ", english) + total);
    }
}
