package dev.gouji.parse.read;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Column;
import dev.gouji.contract.form.Quantity;
import dev.gouji.contract.report.Cell;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Folding;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Amounts under a header that names another unit than the form's 万元: converted where nothing printed says otherwise. A
 * unit in the cell itself is heeded by {@link CellReader}; against 万元, which every form has printed on it, it is right.
 */
final class AmountUnits {
    private static final int HEADER_LINES_MAX = 12;
    private static final Pattern NAMED = Pattern.compile(
            "(?:单位[:为]+|(?:金额|收费)(?:[:为]*[(]|:))(?:单位[:为]+)?(?:人民币)?(" + MoneyUnit.WORDS + ")(?:[^/0-9]|$)");

    private final Document document;
    private final List<RowHit> hits;
    private final ReadCells cells;

    AmountUnits(Document document, List<RowHit> hits, ReadCells cells) {
        this.document = document;
        this.hits = hits;
        this.cells = cells;
    }

    /** Converts what has been read. */
    void heed() {
        Map<CellId, Set<MoneyUnit>> headers = new HashMap<>();
        for (int i = 0; i < hits.size(); i++) {
            RowHit hit = hits.get(i);
            for (Column column : hit.label().block().columns()) {
                if (column.quantity() == Quantity.AMOUNT_WAN_YUAN) {
                    int from = i == 0 ? 0 : hits.get(i - 1).index() + 1;
                    headers.computeIfAbsent(hit.cell(column), id -> EnumSet.noneOf(MoneyUnit.class))
                            .addAll(named(hit, Math.max(from, hit.index() - HEADER_LINES_MAX)));
                }
            }
        }
        headers.forEach(this::heed);
    }

    /** The units that header and label of a row name. */
    private Set<MoneyUnit> named(RowHit hit, int from) {
        StringBuilder header = new StringBuilder();
        for (int index = from; index < hit.index(); index++) {
            for (Field field : document.lines().get(index).fields()) {
                header.append(field.carried() ? "" : field.folded());
            }
        }
        header.append(hit.labelField().folded());
        Set<MoneyUnit> units = EnumSet.noneOf(MoneyUnit.class);
        if (isInTenThousands(header)) {
            return units;
        }
        Matcher named = NAMED.matcher(Folding.fold(header.toString()));
        while (named.find()) {
            MoneyUnit.of(named.group(1)).ifPresent(units::add);
        }
        return units;
    }

    /** Whether 元 stands in 万元 alone, as on nearly every form: no unit is named that would have to be heeded. */
    private static boolean isInTenThousands(StringBuilder header) {
        for (int at = 0; at < header.length(); at++) {
            boolean own = header.charAt(at) != '元'
                    || at > 0 && header.charAt(at - 1) == '万' && (at < 2 || header.charAt(at - 2) != '百');
            if (!own) {
                return false;
            }
        }
        return true;
    }

    private void heed(CellId id, Set<MoneyUnit> header) {
        boolean own = header.isEmpty() || header.equals(EnumSet.of(MoneyUnit.TEN_THOUSAND));
        if (own
                || !(cells.cells().get(id) instanceof Cell.Number number)
                || number.value().signum() == 0) {
            return;
        }
        MoneyUnit inCell = MoneyUnit.of(number.unit()).orElse(null);
        if (inCell != null && header.equals(EnumSet.of(inCell))) {
            return;
        }
        BigDecimal printed = inCell == null ? number.value() : CellReader.asPrinted(number);
        if (inCell == null && header.size() == 1) {
            MoneyUnit unit = header.iterator().next();
            cells.converted(id, number, unit, unit.inTenThousands(printed));
            return;
        }
        Set<MoneyUnit> possible = EnumSet.copyOf(header);
        if (inCell != null) {
            possible.add(inCell);
        }
        cells.contradicted(
                id,
                number,
                possible.stream()
                        .map(unit -> unit.inTenThousands(printed).toPlainString() + "万元")
                        .toList());
    }
}
