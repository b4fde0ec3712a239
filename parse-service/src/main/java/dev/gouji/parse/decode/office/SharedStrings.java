package dev.gouji.parse.decode.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** The texts that the cells of a workbook share. Source: ECMA-376 part 1, 18.4. */
final class SharedStrings extends DefaultHandler {
    private final List<String> texts = new ArrayList<>();
    private final RichText text = new RichText();

    private SharedStrings() {}

    static SharedStrings of(PackagePart part) throws IOException, SAXException {
        SharedStrings strings = new SharedStrings();
        try (InputStream xml = part.getInputStream()) {
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setContentHandler(strings);
            reader.parse(new InputSource(xml));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java platform reads XML", e);
        }
        return strings;
    }

    /** Empty for one that is not there. */
    String at(int index) {
        return index < texts.size() ? texts.get(index) : "";
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        text.startElement(name, attributes);
    }

    @Override
    public void characters(char[] units, int start, int length) {
        text.characters(units, start, length);
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        text.endElement(name);
        if (name.equals("si")) {
            texts.add(text.take());
        }
    }
}
