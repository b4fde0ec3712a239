package dev.gouji.stats.feed;

import dev.gouji.stats.alert.Alert;
import dev.gouji.stats.alert.AlertEvent;
import dev.gouji.stats.alert.AlertText;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A feed as Atom (RFC 4287) with the links of an archived feed (RFC 5005). */
public final class AtomWriter {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String HISTORY = "http://purl.org/syndication/history/1.0";
    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter xml;

    private AtomWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The document, UTF-8. */
    public static byte[] write(Feed feed) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XML.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new AtomWriter(xml).feed(feed);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed cannot be written as XML", e);
        }
        return bytes.toByteArray();
    }

    private void feed(Feed feed) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeNamespace("fh", HISTORY);
        element("id", feed.current().toString());
        element("title", feed.title());
        element("updated", feed.updated().toString());
        xml.writeStartElement("author");
        element("name", "勾稽 Gouji");
        xml.writeEndElement();
        link("self", feed.self());
        link("alternate", feed.home());
        if (feed.archive()) {
            xml.writeEmptyElement("fh:archive");
            link("current", feed.current());
        }
        link("prev-archive", feed.previousArchive());
        link("next-archive", feed.nextArchive());
        for (AlertEvent event : feed.events()) {
            entry(feed, event);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(Feed feed, AlertEvent event) throws XMLStreamException {
        Alert alert = event.alert();
        xml.writeStartElement("entry");
        element("id", Feed.id(event));
        element("title", AlertText.title(event));
        element("updated", alert.changedAt().toString());
        element("published", alert.changedAt().toString());
        link("alternate", feed.link(event));
        category("kind", alert.kind().wire(), alert.kind().chinese());
        category("severity", alert.severity(), alert.severity());
        category("change", event.change().wire(), event.change().chinese());
        if (alert.division() != null) {
            category("division", alert.division(), alert.division());
        }
        xml.writeStartElement("content");
        xml.writeAttribute("type", "text");
        xml.writeCharacters(legal(AlertText.body(event)));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
    }

    private void link(String relation, URI address) throws XMLStreamException {
        if (address != null) {
            xml.writeEmptyElement("link");
            xml.writeAttribute("rel", relation);
            xml.writeAttribute("href", address.toString());
        }
    }

    private void category(String scheme, String term, String label) throws XMLStreamException {
        xml.writeEmptyElement("category");
        xml.writeAttribute("scheme", "urn:gouji:" + scheme);
        xml.writeAttribute("term", legal(term));
        xml.writeAttribute("label", legal(label));
    }

    /** Documents hold characters that no XML may hold; U+FFFD says that there was one. */
    private static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().forEach(c -> legal.appendCodePoint(isLegal(c) ? c : 0xFFFD));
        return legal.toString();
    }

    private static boolean isLegal(int c) {
        return c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
