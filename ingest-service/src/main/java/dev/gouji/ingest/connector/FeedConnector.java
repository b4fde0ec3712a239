package dev.gouji.ingest.connector;

import dev.gouji.ingest.address.WebAddress;
import dev.gouji.ingest.charset.ForeignText;
import dev.gouji.ingest.portal.Portal;
import dev.gouji.ingest.portal.ReportSource;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;

/** RSS 0.9x, 1.0, 2.0 and Atom, with the next pages of RFC 5005. No DTD, no entities but XML's own. */
final class FeedConnector implements Connector {
    private static final int ENTRIES_MAX = 20_000;
    private static final Set<String> ENTRIES = Set.of("item", "entry");
    private static final Set<String> DATES = Set.of("pubDate", "published", "date", "updated");

    private final Portal portal;
    private final ReportSource.Feeds source;

    FeedConnector(Portal portal, ReportSource.Feeds source) {
        this.portal = portal;
        this.source = source;
    }

    @Override
    public Discovery read(ListDocument document) {
        Harvest harvest = new Harvest(portal, source.link(), document.address());
        // The text is decoded already, so what the XML declaration says of its charset no longer holds.
        String text =
                ForeignText.of(document.content(), document.mediaType()).text().strip();
        try {
            int entries = new Reader(document.address(), harvest).read(text);
            if (entries == 0) {
                harvest.remark("订阅源中没有条目。", "The feed has no entries.");
            }
        } catch (XMLStreamException e) {
            harvest.remark("订阅源的 XML 有误，其后的条目未读取。", "The feed's XML is broken, what follows was not read.");
        }
        return harvest.discovery();
    }

    /** One pass over one feed. */
    private static final class Reader {
        private final WebAddress address;
        private final Harvest harvest;
        private String title = "";
        private String link;
        private String date = "";

        Reader(WebAddress address, Harvest harvest) {
            this.address = address;
            this.harvest = harvest;
        }

        int read(String text) throws XMLStreamException {
            XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(text));
            int entries = 0;
            boolean inside = false;
            while (xml.hasNext() && entries < ENTRIES_MAX) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT && ENTRIES.contains(xml.getLocalName())) {
                    inside = true;
                    title = "";
                    link = null;
                    date = "";
                } else if (event == XMLStreamConstants.START_ELEMENT && inside) {
                    entryPart(xml);
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    next(xml);
                } else if (event == XMLStreamConstants.END_ELEMENT && ENTRIES.contains(xml.getLocalName())) {
                    inside = false;
                    entries++;
                    offer();
                }
            }
            return entries;
        }

        private void entryPart(XMLStreamReader xml) throws XMLStreamException {
            String name = xml.getLocalName();
            String rel = xml.getAttributeValue(null, "rel");
            String href = xml.getAttributeValue(null, "href");
            if (name.equals("link") && href != null) {
                link = link == null || rel == null || rel.equals("alternate") ? href : link;
            } else if (name.equals("link")) {
                link = text(xml).strip();
            } else if (name.equals("guid")
                    && link == null
                    && !"false".equals(xml.getAttributeValue(null, "isPermaLink"))) {
                link = text(xml).strip();
            } else if (name.equals("title") && title.isEmpty()) {
                title = Jsoup.parse(text(xml)).text();
            } else if (DATES.contains(name) && (date.isEmpty() || !name.equals("updated"))) {
                date = text(xml);
            }
        }

        private void next(XMLStreamReader xml) {
            String href = xml.getAttributeValue(null, "href");
            if (xml.getLocalName().equals("link")
                    && href != null
                    && "next".equals(xml.getAttributeValue(null, "rel"))) {
                resolve(href).ifPresent(page -> harvest.list(page, ""));
            }
        }

        private void offer() {
            String href = link == null ? "" : link;
            harvest.offer(
                    href,
                    resolve(href).orElse(null),
                    title,
                    ListedDate.ofData(date).orElse(null));
        }

        private Optional<WebAddress> resolve(String href) {
            return Href.resolve(address, href, StandardCharsets.UTF_8);
        }

        /** The text of an element, whatever is inside of it. */
        private static String text(XMLStreamReader xml) throws XMLStreamException {
            StringBuilder text = new StringBuilder();
            int depth = 1;
            while (depth > 0 && xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                } else if (xml.hasText() && event != XMLStreamConstants.COMMENT) {
                    text.append(xml.getText());
                }
            }
            return text.toString();
        }

        private static XMLInputFactory factory() {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
            return factory;
        }
    }
}
