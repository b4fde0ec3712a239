package dev.gouji.ingest.connector;

import dev.gouji.ingest.address.WebAddress;
import java.util.List;

/**
 * What a list leads to.
 *
 * @param reports in the order of the list, each address once
 * @param lists further pages of it, or lists below it
 * @param passedOver links that look like a report and are none, with the reason: for the dry run
 * @param remarks on what could not be read, for people: Chinese first, then English; empty when all was well
 */
public record Discovery(
        List<FoundReport> reports, List<WebAddress> lists, List<PassedOver> passedOver, List<String> remarks) {

    /** A link that is not followed, and why: Chinese first, then English. */
    public record PassedOver(String address, String title, String reason) {}

    public Discovery {
        reports = List.copyOf(reports);
        lists = List.copyOf(lists);
        passedOver = List.copyOf(passedOver);
        remarks = List.copyOf(remarks);
    }
}
