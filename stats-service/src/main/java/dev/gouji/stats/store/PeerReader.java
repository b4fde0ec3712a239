package dev.gouji.stats.store;

import dev.gouji.contract.form.FormGeneration;
import dev.gouji.stats.listing.ReportItem;
import dev.gouji.stats.statistics.Compared;
import dev.gouji.stats.statistics.Comparison;
import dev.gouji.stats.view.ReportKey;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.reactive.mutiny.Mutiny;

/** Compares an organ with those of its kind and level. */
@ApplicationScoped
public class PeerReader {
    private static final MathContext FOUR_DIGITS = new MathContext(4);

    private static final Columns LINE = Columns.of(
            "line",
            "count(*)",
            "cast(percentile_cont(0.25) within group (order by value) as text) as q1",
            "cast(percentile_cont(0.5) within group (order by value) as text) as q2",
            "cast(percentile_cont(0.75) within group (order by value) as text) as q3",
            "cast(max(exact) filter (where own) as text) as own",
            "max(place) filter (where own) as place");

    private static final String COMPARED = """
        select %s from (
            select c.line, cast(c.value as double precision) as value, c.value as exact, p.own,
                rank() over (partition by c.line order by c.value desc) as place
            from (select measures as m, organ_key = ?1 as own from stats.report
                  where year = ?2 and form = ?3 and kind = ?4 and level = ?5
                    and division >= ?6 and division < ?7) as p
            cross join lateral (values %s) as c (line, value)
            where c.value is not null) as ranked
        group by line
        """;

    private static final String COUNT = """
        select count(*) from stats.report
        where year = ?1 and form = ?2 and kind = ?3 and level = ?4 and division >= ?5 and division < ?6
        """;

    private final Mutiny.SessionFactory sessions;

    PeerReader(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /**
     * Compares a report with those of its peers on the same year and form.
     *
     * @param division its code, or the digits that it starts with, that peers are narrowed to; null: the country, organs
     *     of unknown division among them
     */
    public Uni<Comparison> compare(ReportItem own, String division) {
        ReportKey key = new ReportKey(own.organKey(), own.year() == null ? 0 : own.year());
        FormGeneration form = FormGeneration.valueOf(own.form());
        if (own.kind() == null || own.level() == null) {
            return Uni.createFrom().item(comparison(own, key, form, division, 0, List.of()));
        }
        List<Compared> compared = Compared.of(form);
        String sql = division == null ? inCountry(lines(compared)) : lines(compared);
        return sessions.withStatelessSession(session -> bound(
                        session.createNativeQuery(sql, Object[].class), 1, own, key, division)
                .setParameter(1, own.organKey())
                .getResultList()
                .chain(rows -> bound(
                                session.createNativeQuery(division == null ? inCountry(COUNT) : COUNT, Long.class),
                                0,
                                own,
                                key,
                                division)
                        .getSingleResult()
                        .map(count -> comparison(own, key, form, division, count, items(compared, rows)))));
    }

    /** Without the condition on the division. */
    private static String inCountry(String sql) {
        return sql.replaceAll("and division >= \\?\\d and division < \\?\\d", "");
    }

    private static String lines(List<Compared> compared) {
        String values = IntStream.range(0, compared.size())
                .mapToObj(line -> "(%d, %s)".formatted(line, value(compared.get(line))))
                .collect(Collectors.joining(", "));
        return COMPARED.formatted(LINE.list(), values);
    }

    private static String value(Compared compared) {
        int at = compared.at() + 1;
        return compared.isRate() ? "p.m[%d] / nullif(p.m[%d], 0)".formatted(at, at + 1) : "p.m[%d]".formatted(at);
    }

    private static <R> Mutiny.SelectionQuery<R> bound(
            Mutiny.SelectionQuery<R> query, int before, ReportItem own, ReportKey key, String division) {
        query.setParameter(before + 1, key.year())
                .setParameter(before + 2, own.form())
                .setParameter(before + 3, own.kind())
                .setParameter(before + 4, own.level());
        // ':' follows '9'.
        return division == null
                ? query
                : query.setParameter(before + 5, division).setParameter(before + 6, division + ":");
    }

    private static List<Comparison.Line> items(List<Compared> compared, List<Object[]> rows) {
        Map<Integer, Object[]> byLine = new HashMap<>();
        rows.forEach(row -> byLine.put((Integer) row[0], row));
        return IntStream.range(0, compared.size())
                .mapToObj(line -> item(compared.get(line), byLine.get(line)))
                .toList();
    }

    private static Comparison.Line item(Compared compared, Object[] row) {
        if (row == null) {
            return new Comparison.Line(
                    compared.id(), compared.title(), compared.definition(), 0, null, null, null, null, null);
        }
        return new Comparison.Line(
                compared.id(),
                compared.title(),
                compared.definition(),
                ((Number) row[1]).longValue(),
                number(row[2], compared.isRate()),
                number(row[3], compared.isRate()),
                number(row[4], compared.isRate()),
                number(row[5], compared.isRate()),
                row[6] == null ? null : ((Number) row[6]).longValue());
    }

    private static BigDecimal number(Object text, boolean rounded) {
        if (text == null) {
            return null;
        }
        BigDecimal exact = new BigDecimal((String) text);
        BigDecimal number = (rounded ? exact.round(FOUR_DIGITS) : exact).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static Comparison comparison(
            ReportItem own,
            ReportKey key,
            FormGeneration form,
            String division,
            long peers,
            List<Comparison.Line> items) {
        return new Comparison(
                own.organKey(), own.organ(), key.year(), form, own.kind(), own.level(), division, peers, null, items);
    }
}
