package dev.gouji.parse.prose;

import dev.gouji.contract.report.Aspect;
import dev.gouji.contract.report.Passage;
import dev.gouji.contract.report.Place;
import dev.gouji.parse.prose.AspectHeadings.Heading;
import dev.gouji.parse.prose.AspectHeadings.Style;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The passages of part one, each on one aspect, with the paragraphs that they cover. */
final class Passages {
    private final List<Passage> passages = new ArrayList<>();
    private final Map<Paragraph, TreeMap<Integer, Optional<Aspect>>> aspects = new IdentityHashMap<>();

    private Style top;
    private Aspect aspect;
    private String heading;
    private Place place;
    private final StringBuilder text = new StringBuilder();

    /** Reads the paragraphs of one section without its heading. */
    static Passages of(List<Paragraph> paragraphs) {
        Passages reader = new Passages();
        for (Paragraph paragraph : paragraphs) {
            reader.read(paragraph);
        }
        reader.close();
        return reader;
    }

    List<Passage> passages() {
        return passages;
    }

    /** Whether what stands there in a paragraph is about requests. */
    boolean isOnRequest(Paragraph paragraph, int offset) {
        TreeMap<Integer, Optional<Aspect>> found = aspects.get(paragraph);
        Map.Entry<Integer, Optional<Aspect>> there = found == null ? null : found.floorEntry(offset);
        return there != null
                && there.getValue().filter(Aspect.ON_REQUEST::equals).isPresent();
    }

    private void read(Paragraph paragraph) {
        String printed = paragraph.text();
        String read = paragraph.read();
        TreeMap<Integer, Optional<Aspect>> starts = new TreeMap<>(Map.of(0, Optional.ofNullable(aspect)));
        aspects.put(paragraph, starts);
        int from = 0;
        for (int at = 0; at < printed.length(); at = next(printed, at)) {
            boolean numbered = at == 0 || isInner(AspectHeadings.style(read, at));
            Heading found = numbered ? AspectHeadings.at(read, at) : null;
            if (found == null || !opens(found, at, printed)) {
                continue;
            }
            append(printed.substring(from, at));
            close();
            if (found.aspect() != null) {
                aspect = found.aspect();
                heading = printed.substring(at, found.end()).strip();
                place = paragraph.place(at, found.end());
            }
            starts.put(at, Optional.ofNullable(aspect));
            from = found.end();
            at = Math.max(at, found.end() - 1);
        }
        append(printed.substring(from));
    }

    /** Inside a paragraph only numbered headings behind a stop count. */
    private static boolean isInner(Style style) {
        return style == Style.BRACKET || style == Style.DIGIT;
    }

    private boolean opens(Heading found, int at, String printed) {
        if (found.style() == Style.ORDINAL || found.style() == Style.BRACKET_DIGIT) {
            return found.aspect() != null && top == null && at == 0 && printed.length() < 400;
        }
        if (found.style() != Style.NONE) {
            top = top == null ? found.style() : top;
            return top == found.style();
        }
        return true;
    }

    /** The next offset at which a heading can start: behind a stop. */
    private static int next(String printed, int at) {
        int next = printed.indexOf('。', at);
        if (next < 0) {
            return printed.length();
        }
        next++;
        while (next < printed.length() && Character.isWhitespace(printed.charAt(next))) {
            next++;
        }
        return next > at ? next : printed.length();
    }

    private void append(String piece) {
        String prose = piece.strip();
        if (aspect != null && !prose.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n").append(prose);
        }
    }

    private void close() {
        if (aspect != null) {
            passages.add(new Passage(aspect, heading, text.toString(), place));
        }
        aspect = null;
        text.setLength(0);
    }
}
