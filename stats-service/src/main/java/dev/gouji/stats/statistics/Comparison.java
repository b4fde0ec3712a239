package dev.gouji.stats.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.form.FormGeneration;
import java.math.BigDecimal;
import java.util.List;

/**
 * An organ among those of its kind and level, on one year and form.
 *
 * @param division what the peers are narrowed to, null: the country
 * @param peers reports compared, the organ's own among them
 * @param remark why there is little to compare, null when there is enough
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Comparison(
        String organKey,
        String organ,
        int year,
        FormGeneration form,
        String kind,
        String level,
        String division,
        long peers,
        Bilingual remark,
        List<Line> items) {

    /** Below that, a median says nothing about peers and everything about a neighbour. */
    public static final int ENOUGH = 5;

    private static final Bilingual TOO_FEW =
            new Bilingual("可比的机关不足五个，不给出分位数。", "Fewer than five organs to compare with: no quartiles.");

    private static final Bilingual UNKNOWN =
            new Bilingual("机关的类别或层级不明，无从比较。", "Kind or level of the organ is unknown: nothing to compare with.");

    /**
     * A concept or a rate.
     *
     * @param definition of a rate, null for a concept
     * @param n reports that say something on it
     * @param lowerQuartile {@code median} and {@code upperQuartile}: interpolated between neighbours; null when n is
     *     below five
     * @param own null when the organ says nothing on it
     * @param rank of the own value, 1 the highest; equal values share it
     */
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Line(
            String id,
            Bilingual title,
            String definition,
            long n,
            BigDecimal lowerQuartile,
            BigDecimal median,
            BigDecimal upperQuartile,
            BigDecimal own,
            Long rank) {
        public Line {
            if (n < ENOUGH) {
                lowerQuartile = null;
                median = null;
                upperQuartile = null;
            }
        }
    }

    public Comparison {
        items = List.copyOf(items);
        if (kind == null || level == null) {
            remark = UNKNOWN;
        } else if (peers < ENOUGH) {
            remark = TOO_FEW;
        }
    }
}
