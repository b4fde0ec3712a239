package dev.gouji.ingest.crawl;

import dev.gouji.ingest.address.WebAddress;
import dev.gouji.ingest.connector.ListDocument;
import java.util.List;
import java.util.function.Predicate;

/** Finds the files that a report page leads to. */
@FunctionalInterface
public interface AttachmentLinks {

    /**
     * In their order; never fails over what the page holds.
     *
     * @param allowed where they may lead
     */
    List<WebAddress> of(ListDocument reportPage, Predicate<WebAddress> allowed);
}
