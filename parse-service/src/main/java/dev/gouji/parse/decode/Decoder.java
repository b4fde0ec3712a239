package dev.gouji.parse.decode;

import dev.gouji.contract.report.ReadingProblem;
import dev.gouji.parse.decode.office.OfficeDecoder;
import dev.gouji.parse.decode.pdf.PdfDecoder;
import dev.gouji.parse.document.Decoding;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Line;
import dev.gouji.parse.document.UnreadableDocumentException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Bytes into a document, by content: the file name and the labels are hints that lie. Reads plain text, Markdown and
 * HTML in UTF-8, UTF-16 with a mark, and GB18030.
 */
public final class Decoder {
    private static final int HTML_BYTES_MAX = 10 * 1024 * 1024;
    private static final int TEXT_CHARACTERS_MAX = 5_000_000;
    private static final int NODES_MAX = 200_000;
    private static final int TABLES_MAX = 200;
    private static final Pattern BLOCK_TAG =
            Pattern.compile("<(p|div|br|table|td|span|html|body)[\\s/>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern WHOLE_PAGE = Pattern.compile("<(html|body|!doctype)[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLE_SEPARATOR = Pattern.compile("[_|>»]|\\s*[-–—]{1,2}\\s*");

    private Decoder() {}

    /**
     * Decodes a file.
     *
     * @param mediaType as the source labels it, null when unknown
     * @param fileName as the source gives it, null when unknown; decides nothing, but one that lies is a problem
     */
    public static Decoding decode(byte[] content, String mediaType, String fileName) {
        Optional<FileSignature> signature = FileSignature.of(content);
        Decoding decoding = signature.isPresent() ? packed(content, signature.get()) : written(content, mediaType);
        return FileNames.compared(decoding, fileName, signature);
    }

    /** Every format that is not text; each has its decoder in a package of its own. */
    private static Decoding packed(byte[] content, FileSignature signature) {
        try {
            return switch (signature) {
                case DOCX -> new Decoding.Decoded(OfficeDecoder.docx(content));
                case XLSX -> new Decoding.Decoded(OfficeDecoder.xlsx(content));
                case DOC -> new Decoding.Decoded(OfficeDecoder.doc(content));
                case XLS -> new Decoding.Decoded(OfficeDecoder.xls(content));
                case PDF -> PdfDecoder.decode(content);
                case PNG, JPEG, GIF, TIFF, BMP -> new Decoding.Refused(Refusals.unsupported(signature.title()));
                case DAMAGED_ZIP, DAMAGED_OLE -> new Decoding.Refused(Refusals.incomplete(signature.title()));
                case LOCKED_OFFICE -> new Decoding.Refused(Refusals.locked(signature.title()));
                case OFD, OTHER_OFFICE, RTF -> new Decoding.Refused(Refusals.otherOffice(signature.title()));
                case ZIP, GZIP -> new Decoding.Refused(Refusals.archive());
                case RAR, SEVEN_ZIP, EXECUTABLE -> new Decoding.Refused(Refusals.unsupported(signature.title()));
            };
        } catch (UnreadableDocumentException e) {
            return new Decoding.Refused(e.refusal());
        }
    }

    private static Decoding written(byte[] content, String mediaType) {
        CharacterSet.Text text = CharacterSet.decode(content);
        if (text.text().isBlank()) {
            return new Decoding.Refused(Refusals.empty(content.length));
        }
        if (!text.charset().name().startsWith("UTF-16") && FileSignature.looksBinary(content)) {
            return new Decoding.Refused(Refusals.unsupported("未知的二进制格式 (an unknown binary format)"));
        }
        if (!text.isUsable()) {
            return new Decoding.Refused(Refusals.damagedText(
                    text.damaged(), text.text().length(), text.charset().name()));
        }
        List<ReadingProblem> problems = new ArrayList<>();
        CharacterSet.contradictingLabel(content, mediaType, text.charset())
                .ifPresent(label -> problems.add(
                        DecodingProblems.wrongLabel(label, text.charset().name())));
        if (text.damaged() > 0) {
            problems.add(DecodingProblems.damagedCharacters(text.damaged()));
        }
        return isHtml(text.text()) ? html(text.text(), content.length, problems) : text(text.text(), problems);
    }

    /** A page, or the inside of one; text and Markdown with a table in HTML is not. */
    private static boolean isHtml(String text) {
        if (text.indexOf('<') < 0) {
            return false;
        }
        if (WHOLE_PAGE.matcher(text).find()) {
            return true;
        }
        Matcher tag = BLOCK_TAG.matcher(text);
        return tag.find() && text.substring(0, tag.start()).isBlank();
    }

    private static Decoding text(String text, List<ReadingProblem> problems) {
        if (text.length() > TEXT_CHARACTERS_MAX) {
            return new Decoding.Refused(Refusals.tooLarge("文本字数 (characters)", TEXT_CHARACTERS_MAX, text.length()));
        }
        String clean = text.indexOf('\0') < 0 ? text : text.replace('\0', ' ');
        return new Decoding.Decoded(new Document(lines(clean), List.of(), problems));
    }

    /** Markdown may hold tables in HTML; everything around them is text. */
    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        int table = text.indexOf("<table");
        while (table >= 0) {
            int end = text.indexOf("</table>", table);
            end = end < 0 ? text.length() : end + "</table>".length();
            lines.addAll(TextLines.of(text.substring(from, table)));
            lines.addAll(HtmlLines.of(
                    Jsoup.parseBodyFragment(text.substring(table, end)).body()));
            from = end;
            table = text.indexOf("<table", end);
        }
        lines.addAll(TextLines.of(text.substring(from)));
        return lines;
    }

    private static Decoding html(String text, int bytes, List<ReadingProblem> problems) {
        if (bytes > HTML_BYTES_MAX) {
            return new Decoding.Refused(Refusals.tooLarge("网页字节数 (bytes of HTML)", HTML_BYTES_MAX, bytes));
        }
        org.jsoup.nodes.Document page = Jsoup.parse(text);
        int nodes = page.getAllElements().size();
        if (nodes > NODES_MAX) {
            return new Decoding.Refused(Refusals.tooLarge("网页元素数 (HTML elements)", NODES_MAX, nodes));
        }
        List<Element> tables = page.getElementsByTag("table");
        if (tables.size() > TABLES_MAX) {
            return new Decoding.Refused(Refusals.tooLarge("网页表格数 (tables)", TABLES_MAX, tables.size()));
        }
        if (tables.stream().anyMatch(HtmlGrid::isTooLarge)) {
            return new Decoding.Refused(
                    Refusals.tooLarge("表格行数 (rows of a table)", HtmlGrid.ROWS_MAX, HtmlGrid.ROWS_MAX + 1));
        }
        if (isCutOff(text)) {
            problems.add(DecodingProblems.cutOff());
        }
        return new Decoding.Decoded(new Document(HtmlLines.of(page.body()), metadataTitles(page), problems));
    }

    private static boolean isCutOff(String text) {
        String lower = text.toLowerCase(java.util.Locale.ROOT);
        return lower.lastIndexOf("<table") > lower.lastIndexOf("</table")
                || lower.contains("<html") && lower.lastIndexOf('<') > lower.lastIndexOf('>');
    }

    private static List<String> metadataTitles(org.jsoup.nodes.Document page) {
        List<String> titles = new ArrayList<>();
        for (Element meta : page.select("meta[name=ArticleTitle], meta[name=title], meta[property=og:title]")) {
            titles.add(meta.attr("content").strip());
        }
        titles.add(page.title().strip());
        titles.addAll(List.of(TITLE_SEPARATOR.split(page.title().strip())));
        return titles.stream().filter(title -> !title.isBlank()).distinct().toList();
    }
}
