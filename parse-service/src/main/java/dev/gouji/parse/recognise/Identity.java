package dev.gouji.parse.recognise;

import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.ReadingProblem;
import dev.gouji.contract.report.ReportYear;
import java.time.LocalDate;
import java.util.List;

/**
 * Whose report on which year.
 *
 * @param title as printed, null when there is none
 * @param announced whether a title or the first lines say that this is an annual report
 * @param whose the organ, nameless when the document names none
 * @param publishedOn the day of publication that the page gives, null when it gives none
 * @param problems met while reading who and when
 */
public record Identity(
        String title,
        boolean announced,
        Organ whose,
        ReportYear year,
        LocalDate publishedOn,
        List<ReadingProblem> problems) {
    public Identity {
        problems = List.copyOf(problems);
    }

    /** The organ's name, null when the document names none. */
    public String organ() {
        return whose.name();
    }

    /** Where the name was found, null when there is none. */
    public Organ.FoundIn foundIn() {
        return whose.foundIn();
    }
}
