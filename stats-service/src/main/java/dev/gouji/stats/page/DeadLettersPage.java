package dev.gouji.stats.page;

import dev.gouji.stats.listing.DeadLetter;
import java.util.List;

/**
 * What was put aside.
 *
 * @param sent which letter was just sent back, empty for none
 */
public record DeadLettersPage(List<Line> lines, String sent) {

    /** A letter, with its time in words. */
    public record Line(String time, DeadLetter letter) {}

    /** The page for what was found. */
    public static DeadLettersPage of(List<DeadLetter> letters, String sent) {
        return new DeadLettersPage(
                letters.stream()
                        .map(letter -> new Line(ReportLine.time(letter.putAsideAt()), letter))
                        .toList(),
                sent == null ? "" : sent);
    }
}
