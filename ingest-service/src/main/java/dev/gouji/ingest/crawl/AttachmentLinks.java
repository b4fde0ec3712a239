package dev.gouji.ingest.crawl;

import dev.gouji.ingest.address.WebAddress;
import dev.gouji.ingest.connector.ListDocument;
import java.util.List;

/** Finds the files that a report page leads to. */
@FunctionalInterface
public interface AttachmentLinks {

    /** In their order; never fails over what the page holds. */
    List<WebAddress> of(ListDocument reportPage);
}
