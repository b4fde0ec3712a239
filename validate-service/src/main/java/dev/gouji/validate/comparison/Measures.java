package dev.gouji.validate.comparison;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.Peers;
import dev.gouji.validate.rule.Peers.Spread;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The figures of a report as they are compared: ln(x + 1) of each, in the order of its form, NaN where there is none. */
public final class Measures {
    private Measures() {}

    /** Those of a report. */
    public static float[] of(Report report) {
        List<CellId> cells = Form.of(report.form()).cells();
        float[] measures = new float[cells.size()];
        for (int i = 0; i < measures.length; i++) {
            measures[i] = report.figure(cells.get(i))
                    .filter(figure -> figure.signum() >= 0)
                    .map(figure -> (float) Math.log1p(figure.doubleValue()))
                    .orElse(Float.NaN);
        }
        return measures;
    }

    /** How the figures of reports on one form lie; measures of another number than the form has cells are left out. */
    public static Peers spread(FormGeneration form, List<float[]> reports) {
        List<CellId> cells = Form.of(form).cells();
        List<float[]> known = reports.stream()
                .filter(measures -> measures.length == cells.size())
                .toList();
        Map<CellId, Spread> spreads = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            int cell = i;
            double[] values = known.stream()
                    .mapToDouble(measures -> measures[cell])
                    .filter(value -> !Double.isNaN(value))
                    .toArray();
            if (values.length > 0) {
                double median = median(values);
                double deviation = median(Arrays.stream(values)
                        .map(value -> Math.abs(value - median))
                        .toArray());
                spreads.put(cells.get(i), new Spread(median, deviation));
            }
        }
        return new Peers(known.size(), spreads);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }
}
