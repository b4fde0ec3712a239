package dev.gouji.ingest.trial;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * What a configuration would fetch.
 *
 * @param lists that were fetched, in their order
 * @param reports each address once; those of years that were not listed are not among them
 * @param passedOver links that look like a report and are none, with the reason
 * @param requests for lists, redirects included and robots.txt not
 * @param shortestGap between the ends and starts of two requests to one host, null after a single one
 * @param complete whether no list was left unfetched
 * @param remarks for people: Chinese first, then English
 */
public record Trial(
        List<FetchedList> lists,
        List<ListedReport> reports,
        List<PassedOver> passedOver,
        int requests,
        Duration shortestGap,
        boolean complete,
        List<String> remarks) {
    public Trial {
        lists = List.copyOf(lists);
        reports = List.copyOf(reports);
        passedOver = List.copyOf(passedOver);
        remarks = List.copyOf(remarks);
    }

    /**
     * A page of a list.
     *
     * @param outcome what became of the request: Chinese first, then English
     * @param reports found on it
     */
    public record FetchedList(String address, String outcome, int reports) {}

    /**
     * A report that would be fetched.
     *
     * @param listedOn null when the list does not say
     * @param year of the title, null when it names none
     */
    public record ListedReport(String address, String title, LocalDate listedOn, Integer year) {}

    /** A link that would not be followed. */
    public record PassedOver(String address, String title, String reason) {}
}
