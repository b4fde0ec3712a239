package dev.gouji.stats.store;

import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;

/** What divisions are called, as far as the reports of their governments tell. */
final class DivisionNames {
    /** More divisions than any other is divided into, times the years. */
    private static final int ROWS_MAX = 2_000;

    private static final Columns COLUMNS = Columns.of("division", "max(organ_name)");
    private static final int DIGITS = 6;

    private DivisionNames() {}

    /**
     * By the first digits of the code.
     *
     * @param division two, four or six digits; null for the whole country
     * @param digits of the parts that are named as well
     */
    static Uni<Map<String, String>> of(Mutiny.StatelessSession session, String division, int digits) {
        String own = division == null ? "" : division;
        Select select = new Select(COLUMNS, "stats.report")
                .where("kind = 'government'")
                .where("organ_name like '%人民政府'")
                .where(
                        "division in (?, ?, ?) or division >= ? and division < ? and right(division, cast(? as integer)) = ?",
                        padded(own, 2),
                        padded(own, 4),
                        padded(own, DIGITS),
                        own,
                        own + ":",
                        DIGITS - digits,
                        "0".repeat(DIGITS - digits))
                .groupBy("division");
        return select.rows(session, ROWS_MAX).map(DivisionNames::byCode);
    }

    private static String padded(String code, int digits) {
        String cut = code.substring(0, Math.min(digits, code.length()));
        return cut + "0".repeat(DIGITS - cut.length());
    }

    private static Map<String, String> byCode(List<Columns.Values> rows) {
        Map<String, String> names = new HashMap<>();
        for (Columns.Values row : rows) {
            names.put(
                    row.text("division").replaceFirst("(00)*$", ""),
                    row.text("max(organ_name)").replaceFirst("人民政府$", ""));
        }
        return names;
    }
}
