package dev.gouji.parse.decode;

import dev.gouji.contract.report.ReadingProblem;
import dev.gouji.parse.decode.json.StatedReport;
import dev.gouji.parse.document.Decoding;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.parser.Parser;

/** Bytes that are text of some kind: plain text, Markdown, HTML, or JSON around one of these. */
final class TextDecoder {
    private static final int TEXT_CHARACTERS_MAX = 5_000_000;
    private static final int BYTES_MAX = 10 * 1024 * 1024;

    private TextDecoder() {}

    /**
     * Decodes text.
     *
     * @param mediaType as the source labels it, null when unknown
     */
    static Decoding decode(byte[] content, String mediaType) {
        DecodedText text = CharacterSet.decode(content);
        if (VisibleText.isBlank(text.text())) {
            return new Decoding.Refused(Refusals.empty(content.length));
        }
        if (!text.charset().name().startsWith("UTF-16") && FileSignature.looksBinary(content)) {
            return new Decoding.Refused(Refusals.unsupported("未知的二进制格式 (an unknown binary format)"));
        }
        boolean repaired = !text.problems().isEmpty();
        if (!(repaired ? text.isUsableAfterRepair() : text.isUsable())) {
            return new Decoding.Refused(Refusals.damagedText(
                    text.damaged(), text.text().length(), text.charset().name()));
        }
        List<ReadingProblem> problems = new ArrayList<>();
        CharacterSetLabel.contradicting(content, mediaType, text.charset())
                .ifPresent(label -> problems.add(
                        DecodingProblems.wrongLabel(label, text.charset().name())));
        problems.addAll(text.problems());
        if (text.damaged() > 0) {
            problems.add(DecodingProblems.damagedCharacters(text.damaged()));
        }
        return decode(withoutZeros(text.text()), content.length, text.damaged(), problems);
    }

    private static Decoding decode(String text, int bytes, int damaged, List<ReadingProblem> problems) {
        if (!JsonText.isJson(text)) {
            return written(text, bytes, Wrapping.NONE, problems);
        }
        if (bytes > BYTES_MAX) {
            return new Decoding.Refused(Refusals.tooLarge("JSON 字节数 (bytes of JSON)", BYTES_MAX, bytes));
        }
        return switch (JsonText.of(text)) {
            case JsonText.Parsed parsed -> json(parsed, bytes, problems);
            case JsonText.NotJson not ->
                new Decoding.Refused(
                        damaged > 0
                                ? Refusals.damagedText(damaged, text.length(), "UTF-8")
                                : Refusals.brokenJson(not.reason()));
        };
    }

    private static Decoding json(JsonText.Parsed parsed, int bytes, List<ReadingProblem> problems) {
        if (parsed.quotes() > 0) {
            problems.add(DecodingProblems.lostQuotes(parsed.quotes()));
        }
        Optional<StatedReport.Content> stated = parsed.stated();
        if (stated.isPresent()) {
            problems.addAll(stated.get().problems());
            List<Line> lines = Finishing.lines(stated.get().lines(), parsed.json(), problems);
            return new Decoding.Decoded(new Document(lines, stated.get().titles(), problems));
        }
        JsonBody body = inner(JsonBody.of(parsed.root()));
        problems.add(DecodingProblems.wrapped(body.where()));
        return written(body.text(), bytes, body.wrapping(), problems);
    }

    /** Some answers hold their data as a string of JSON. */
    private static JsonBody inner(JsonBody outer) {
        return JsonText.isJson(outer.text()) && JsonText.of(outer.text()) instanceof JsonText.Parsed parsed
                ? JsonBody.of(parsed.root())
                : outer;
    }

    private static Decoding written(String given, int bytes, Wrapping wrapping, List<ReadingProblem> problems) {
        String text = given;
        if (isEscaped(given)) {
            text = Parser.unescapeEntities(given, false);
            problems.add(DecodingProblems.wrapped("&lt;table&gt;"));
        }
        if (HtmlPage.isHtml(text)) {
            return bytes > BYTES_MAX
                    ? new Decoding.Refused(Refusals.tooLarge("网页字节数 (bytes of HTML)", BYTES_MAX, bytes))
                    : HtmlPage.decode(text, wrapping, problems);
        }
        if (text.length() > TEXT_CHARACTERS_MAX) {
            return new Decoding.Refused(Refusals.tooLarge("文本字数 (characters)", TEXT_CHARACTERS_MAX, text.length()));
        }
        return new Decoding.Decoded(PlainText.decode(text, wrapping, problems));
    }

    /**
     * Feeds hold their articles so, and some pages by mistake: the tags of the tables are there as text alone. What a page
     * keeps in a box for its scripts is found there.
     */
    private static boolean isEscaped(String text) {
        return text.contains("&lt;t")
                && (text.contains("&lt;table") || text.contains("&lt;td"))
                && !text.contains("<textarea")
                && !text.contains("srcdoc")
                && !text.contains("<table")
                && !text.contains("<TABLE");
    }

    /** A zero character hides what it stands in; at the end it fills up a block and means nothing. */
    private static String withoutZeros(String text) {
        if (text.indexOf('\0') < 0) {
            return text;
        }
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\0') {
            end--;
        }
        return text.substring(0, end).replace('\0', '\uFFFD');
    }
}
