package dev.gouji.parse.prose;

import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Claim;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.Passage;
import dev.gouji.contract.report.Section;
import dev.gouji.parse.document.Document;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What a document says in words: its parts with the aspects of part one, and the claims of its sentences. */
public final class Prose {
    private record Part(List<Paragraph> paragraphs, Passages passages) {}

    private final List<Part> parts = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();

    private Prose() {}

    /**
     * Reads the prose of a document.
     *
     * @param tableLines numbers of the lines that belong to a table
     */
    public static Prose of(Document document, BitSet tableLines) {
        Prose prose = new Prose();
        List<Paragraph> part = new ArrayList<>();
        for (Paragraph paragraph : Paragraphs.of(document, tableLines)) {
            if (paragraph.opens() && !part.isEmpty()) {
                prose.add(part);
                part = new ArrayList<>();
            }
            part.add(paragraph);
        }
        prose.add(part);
        return prose;
    }

    private void add(List<Paragraph> part) {
        if (part.isEmpty()) {
            return;
        }
        Paragraph first = part.getFirst();
        List<Paragraph> body = first.opens() ? part.subList(1, part.size()) : part;
        Passages passages = first.chapter() == Chapter.OVERALL ? Passages.of(body) : Passages.of(List.of());
        parts.add(new Part(body, passages));
        if (first.opens()) {
            List<Passage> found = passages.passages();
            sections.add(new Section(
                    first.chapter(),
                    first.text(),
                    String.join("\n", body.stream().map(Paragraph::text).toList()),
                    found,
                    first.place(0, first.text().length())));
        }
    }

    /** The prose before part one, paragraphs separated by line feeds; everything where there are no parts. */
    public String preface() {
        List<String> paragraphs = new ArrayList<>();
        for (Paragraph paragraph :
                parts.isEmpty() ? List.<Paragraph>of() : parts.getFirst().paragraphs()) {
            if (paragraph.chapter() == null && !paragraph.table()) {
                paragraphs.add(paragraph.text());
            }
        }
        return String.join("\n", paragraphs);
    }

    /** The parts, in the order in which they stand in the document. */
    public List<Section> sections() {
        return sections;
    }

    /**
     * The claims, in reading order, 500 at most.
     *
     * @param year of the report, null when unknown
     * @param organ whose report it is: others are told from it
     */
    public List<Claim> claims(Integer year, Organ organ) {
        ClaimReader reader = new ClaimReader(new Scopes(organ, year));
        Sentences sentences = new Sentences(reader::read);
        for (Part part : parts) {
            for (Paragraph paragraph : part.paragraphs()) {
                if (!paragraph.table()) {
                    sentences.read(paragraph, at -> part.passages().isOnRequest(paragraph, at));
                }
            }
        }
        return reader.claims();
    }
}
