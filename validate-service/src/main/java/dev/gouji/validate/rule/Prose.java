package dev.gouji.validate.rule;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Place;
import dev.gouji.contract.report.Report;
import dev.gouji.contract.report.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * The prose of a report piece by piece: what stands before part one, then the text of each part as printed. Tables are
 * none of it, nor is what the site prints below the report: that says nothing about the organ.
 */
public final class Prose {
    private static final String[] SITE = {"版权所有", "网站标识码", "公网安备", "ICP备", "网站地图", "主办单位", "扫一扫", "打印本页", "关闭窗口"};

    private static final String TRAIL = "当前位置";

    /**
     * A stretch of prose.
     *
     * @param chapter null before part one
     * @param heading of the part, as printed; 引言 before part one
     * @param place of the heading, null before part one
     */
    public record Piece(Chapter chapter, String heading, String text, Place place) {}

    private final List<Piece> pieces;
    private final Pairs pairs;

    private Prose(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
        this.pairs = new Pairs(pieces);
    }

    /** That of a report. */
    public static Prose of(Report report) {
        List<Piece> pieces = new ArrayList<>();
        String preface =
                withoutTrail(report.appearance().preface(), report.appearance().titles());
        if (!preface.isBlank()) {
            pieces.add(new Piece(null, "引言", preface, null));
        }
        List<Section> sections = report.sections();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            String text = i + 1 == sections.size() ? withoutSite(section.text()) : section.text();
            if (!text.isBlank()) {
                pieces.add(new Piece(section.chapter(), section.heading(), text, section.place()));
            }
        }
        return new Prose(pieces);
    }

    /** Where the site says that one is, up to the title of the report in the same line. */
    private static String withoutTrail(String preface, List<String> titles) {
        int from = preface.indexOf(TRAIL);
        if (from < 0) {
            return preface;
        }
        int feed = preface.indexOf('\n', from);
        int end = feed < 0 ? preface.length() : feed;
        int to = from;
        for (String title : titles) {
            int found = preface.indexOf(title, from);
            if (found >= 0 && found < end && (to == from || found < to)) {
                to = found;
            }
        }
        return preface.substring(0, from) + preface.substring(to);
    }

    /** From the first line on that is the site's, nothing is the organ's. */
    private static String withoutSite(String text) {
        int end = text.length();
        for (String words : SITE) {
            int found = text.indexOf(words);
            if (found >= 0) {
                end = Math.min(end, text.lastIndexOf('\n', found) + 1);
            }
        }
        return text.substring(0, end);
    }

    /** How many characters a text has without white space. */
    public static int printedLength(String text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            length += Character.isWhitespace(c) || Character.isSpaceChar(c) ? 0 : 1;
        }
        return length;
    }

    /** In reading order, without empty ones. */
    public List<Piece> pieces() {
        return pieces;
    }

    /** Those of one part; more than one when its heading is printed twice. */
    public List<Piece> pieces(Chapter chapter) {
        List<Piece> found = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.chapter() == chapter) {
                found.add(piece);
            }
        }
        return found;
    }

    /** Nothing was read: a rule on the prose has nothing to go by. */
    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** Whether any of the words is said anywhere. */
    public boolean says(String... anyOf) {
        for (String words : anyOf) {
            if (pairs.mayHold(words) && holds(words)) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(String words) {
        for (Piece piece : pieces) {
            if (piece.text().contains(words)) {
                return true;
            }
        }
        return false;
    }

    /** False when a word whose pairs have these slots is certainly not said. */
    boolean mayHold(int[] slots) {
        return pairs.mayHold(slots);
    }

    /** Where the words stand. */
    public List<Quote> quotes(String words) {
        if (!pairs.mayHold(words)) {
            return List.of();
        }
        List<Quote> quotes = new ArrayList<>();
        for (Piece piece : pieces) {
            int at = piece.text().indexOf(words);
            while (at >= 0) {
                quotes.add(new Quote(piece, at, at + words.length()));
                at = piece.text().indexOf(words, at + words.length());
            }
        }
        return quotes;
    }

    /** Matches of a pattern within the sentences that hold the words: searching these first is what makes it quick. */
    public List<Quote> quotes(String words, Pattern pattern) {
        if (!pairs.mayHold(words)) {
            return List.of();
        }
        List<Quote> quotes = new ArrayList<>();
        for (Piece piece : pieces) {
            int at = piece.text().indexOf(words);
            while (at >= 0) {
                Quote sentence = new Quote(piece, at, at + words.length()).sentence();
                Matcher matcher = pattern.matcher(sentence.words());
                while (matcher.find()) {
                    quotes.add(new Quote(piece, sentence.start() + matcher.start(), sentence.start() + matcher.end()));
                }
                at = piece.text().indexOf(words, Math.max(sentence.end(), at + 1));
            }
        }
        return quotes;
    }
}
