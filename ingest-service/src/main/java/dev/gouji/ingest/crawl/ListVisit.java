package dev.gouji.ingest.crawl;

import dev.gouji.contract.event.DocumentId;
import dev.gouji.ingest.connector.Connector;
import dev.gouji.ingest.connector.Discovery;
import dev.gouji.ingest.connector.ListDocument;
import dev.gouji.ingest.fetch.Answer;
import dev.gouji.ingest.frontier.DuePage;
import dev.gouji.ingest.frontier.FoundPage;
import dev.gouji.ingest.frontier.Outcome;
import dev.gouji.ingest.frontier.StoredContent;
import dev.gouji.ingest.portal.Portal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A list has been fetched: what it leads to. */
final class ListVisit {
    private final Function<Portal, Connector> connectors;

    /**
     * @param connectors for the lists of each portal
     */
    ListVisit(Function<Portal, Connector> connectors) {
        this.connectors = connectors;
    }

    Draft of(DuePage page, Manners manners, Answer.Content answer) {
        String sha256 = DocumentId.sha256(answer.bytes());
        boolean isKnown = page.content() != null && manners.recipe().equals(page.recipe());
        if (isKnown && page.content().sha256().equals(sha256)) {
            return Draft.of(Outcome.UNCHANGED, null, null, answer.validators(), null);
        }
        Discovery discovery = connectors
                .apply(manners.portal())
                .read(new ListDocument(page.found().address(), answer.bytes(), answer.mediaType()));
        List<FoundPage> links = links(discovery, manners);
        // A counter or a date of today on the list is no change of what it leads to.
        String meaning = DocumentId.hash(links.toString());
        Outcome outcome = page.content() == null
                ? Outcome.NEW
                : page.content().textSha256().equals(meaning) ? Outcome.UNCHANGED : Outcome.CHANGED;
        return Draft.of(outcome, new StoredContent(sha256, meaning, null), null, answer.validators(), links);
    }

    private static List<FoundPage> links(Discovery discovery, Manners manners) {
        List<FoundPage> links = new ArrayList<>();
        discovery.reports().stream()
                .filter(report -> manners.allows(report.address()))
                .forEach(report -> links.add(FoundPage.report(report.address(), report.title(), report.listedOn())));
        discovery.lists().stream().filter(manners::allows).forEach(list -> links.add(FoundPage.list(list)));
        return links;
    }
}
