package dev.gouji.ingest.crawl;

import dev.gouji.contract.event.DocumentId;
import dev.gouji.ingest.address.WebAddress;
import dev.gouji.ingest.portal.Portal;

/** Under which versions of one page are kept together. */
final class SourceId {
    private static final int CHARS_MAX = 512;
    private static final int HASH_CHARS = 32;

    private SourceId() {}

    /** {@code portal/<id><path>}; with the host before the path when it is not that of the portal's lists. */
    static String of(Portal portal, WebAddress address) {
        boolean isHome = portal.source().entries().getFirst().host().equals(address.host());
        String query =
                address.uri().getRawQuery() == null ? "" : "?" + address.uri().getRawQuery();
        String id = "portal/%s%s%s%s"
                .formatted(
                        portal.id(),
                        isHome ? "" : "//" + address.host(),
                        address.uri().getRawPath(),
                        query);
        return id.length() <= CHARS_MAX
                ? id
                : id.substring(0, CHARS_MAX - HASH_CHARS - 1) + "#"
                        + DocumentId.hash(id).substring(0, HASH_CHARS);
    }
}
