package dev.gouji.ingest.portal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.gouji.ingest.address.WebAddress;
import java.util.List;

/** Where the reports of a portal are listed; one record for each kind of list, one connector for each record. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes(@JsonSubTypes.Type(value = ReportSource.ListPages.class, name = "list-pages"))
public sealed interface ReportSource {

    /** The first pages to fetch. */
    List<WebAddress> entries();

    /** HTML lists: links whose title reads like that of an annual report. */
    record ListPages(List<WebAddress> entries) implements ReportSource {
        public ListPages {
            entries = List.copyOf(entries);
        }
    }
}
