package dev.gouji.stats.page;

import dev.gouji.stats.listing.DeadLetter;
import java.util.List;

/**
 * What was put aside.
 *
 * @param redriven whether these are the ones that were sent back
 * @param sent which letter was just sent back, empty for none
 */
public record DeadLettersPage(List<Line> lines, boolean redriven, String sent) {

    /** A letter, with its times in words; {@code redriven} is empty when nobody sent it back. */
    public record Line(String time, String redriven, DeadLetter letter) {
        static Line of(DeadLetter letter) {
            return new Line(
                    ReportLine.time(letter.putAsideAt()),
                    letter.redrivenAt() == null ? "" : ReportLine.time(letter.redrivenAt()),
                    letter);
        }
    }

    /** The page for what was found. */
    public static DeadLettersPage of(List<DeadLetter> letters, boolean redriven, String sent) {
        return new DeadLettersPage(letters.stream().map(Line::of).toList(), redriven, sent == null ? "" : sent);
    }
}
