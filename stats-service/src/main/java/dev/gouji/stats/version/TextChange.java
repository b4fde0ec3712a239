package dev.gouji.stats.version;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Section;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A part whose words changed, sentence by sentence.
 *
 * @param pieces in the order of reading; long stretches that stayed are cut to the sentences beside a change
 */
public record TextChange(Chapter chapter, List<Piece> pieces) {
    private static final int SENTENCES_BESIDE = 1;

    /** What became of a piece of text. */
    public enum Fate {
        KEPT,
        REMOVED,
        ADDED,
        /** Sentences that stayed and are not shown. */
        CUT;

        /** As it stands in answers. */
        @JsonValue
        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Some sentences that share their fate. */
    public record Piece(Fate fate, String text) {}

    public TextChange {
        pieces = List.copyOf(pieces);
    }

    static List<TextChange> between(List<Section> from, List<Section> to) {
        Map<Chapter, List<String>> before = sentences(from);
        Map<Chapter, List<String>> after = sentences(to);
        List<TextChange> changes = new ArrayList<>();
        for (Chapter chapter : Chapter.values()) {
            List<String> old = before.getOrDefault(chapter, List.of());
            List<String> fresh = after.getOrDefault(chapter, List.of());
            if (!old.equals(fresh)) {
                changes.add(new TextChange(chapter, pieces(old, fresh)));
            }
        }
        return changes;
    }

    private static Map<Chapter, List<String>> sentences(List<Section> sections) {
        Map<Chapter, List<String>> sentences = new EnumMap<>(Chapter.class);
        for (Section section : sections) {
            sentences
                    .computeIfAbsent(section.chapter(), none -> new ArrayList<>())
                    .addAll(sentences(section.text()));
        }
        return sentences;
    }

    /** Cut behind each full stop, semicolon and line. */
    private static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if ("。；;！？\n".indexOf(text.charAt(i)) >= 0 || i == text.length() - 1) {
                String sentence = text.substring(start, i + 1).strip();
                if (!sentence.isEmpty()) {
                    sentences.add(sentence);
                }
                start = i + 1;
            }
        }
        return sentences;
    }

    private static List<Piece> pieces(List<String> from, List<String> to) {
        List<Piece> pieces = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(from, to, true).getDeltas()) {
            List<String> old = delta.getSource().getLines();
            List<String> fresh = delta.getTarget().getLines();
            switch (delta.getType()) {
                case EQUAL -> kept(pieces, old);
                case DELETE, INSERT, CHANGE -> {
                    add(pieces, Fate.REMOVED, old);
                    add(pieces, Fate.ADDED, fresh);
                }
            }
        }
        return pieces;
    }

    private static void kept(List<Piece> pieces, List<String> sentences) {
        if (sentences.size() <= 2 * SENTENCES_BESIDE + 1) {
            add(pieces, Fate.KEPT, sentences);
            return;
        }
        add(pieces, Fate.KEPT, sentences.subList(0, SENTENCES_BESIDE));
        int hidden = sentences.size() - 2 * SENTENCES_BESIDE;
        pieces.add(new Piece(Fate.CUT, "…… %d 句未变 (%d sentences unchanged) ……".formatted(hidden, hidden)));
        add(pieces, Fate.KEPT, sentences.subList(sentences.size() - SENTENCES_BESIDE, sentences.size()));
    }

    private static void add(List<Piece> pieces, Fate fate, List<String> sentences) {
        if (!sentences.isEmpty()) {
            pieces.add(new Piece(fate, sentences.stream().collect(Collectors.joining())));
        }
    }
}
