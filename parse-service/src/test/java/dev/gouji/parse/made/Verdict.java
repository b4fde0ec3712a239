package dev.gouji.parse.made;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.ReadingProblem;
import dev.gouji.contract.report.Report;
import dev.gouji.parse.read.Reading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A reading against the truth.
 *
 * @param figures that are printed
 * @param right of them, read as printed
 * @param excused of those not read: nobody could
 * @param unread figures that could have been read; each a sentence
 * @param silentlyUnread figures not read without a problem that names them; each a sentence
 * @param wrong other figures than printed, with a problem that names them; each a sentence
 * @param silentlyWrong figures where none or another is printed, and nobody is told; each a sentence
 */
record Verdict(
        int figures,
        int right,
        int excused,
        List<String> unread,
        List<String> silentlyUnread,
        List<String> wrong,
        List<String> silentlyWrong) {

    static Verdict on(Reading reading, Map<CellId, Truth> truth, Set<CellId> excusable) {
        return switch (reading) {
            case Reading.OfReport read -> on(read.report(), truth, excusable);
            case Reading.Refused refused ->
                new Verdict(
                        (int) truth.values().stream()
                                .filter(Truth.Figure.class::isInstance)
                                .count(),
                        0,
                        0,
                        List.of("refused: " + refused.refusal()),
                        List.of(),
                        List.of(),
                        List.of());
        };
    }

    static Verdict on(Report report, Map<CellId, Truth> truth, Set<CellId> excusable) {
        Set<CellId> named = new HashSet<>();
        report.problems().stream().map(ReadingProblem::cells).forEach(named::addAll);
        int figures = 0;
        int right = 0;
        int excused = 0;
        List<String> unread = new ArrayList<>();
        List<String> silentlyUnread = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        List<String> silentlyWrong = new ArrayList<>();
        for (Map.Entry<CellId, Truth> expected : truth.entrySet()) {
            CellId id = expected.getKey();
            Cell cell = report.cells().getOrDefault(id, Cell.MISSING);
            boolean told = named.contains(id);
            String difference = id + " is " + expected.getValue() + ", read " + cell;
            figures += expected.getValue() instanceof Truth.Figure ? 1 : 0;
            if (cell instanceof Cell.Number number) {
                if (expected.getValue() instanceof Truth.Figure figure
                        && figure.value().compareTo(number.value()) == 0) {
                    right++;
                } else {
                    (told ? wrong : silentlyWrong).add(difference);
                }
            } else if (expected.getValue() instanceof Truth.Figure) {
                if (!told) {
                    silentlyUnread.add(difference);
                }
                if (excusable.contains(id)) {
                    excused++;
                } else {
                    unread.add(difference);
                }
            }
        }
        return new Verdict(figures, right, excused, unread, silentlyUnread, wrong, silentlyWrong);
    }
}
