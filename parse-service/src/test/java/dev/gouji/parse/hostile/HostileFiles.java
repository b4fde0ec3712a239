package dev.gouji.parse.hostile;

import dev.gouji.contract.event.DocumentId;
import dev.gouji.contract.event.RawDocument;
import dev.gouji.contract.event.Refusal;
import dev.gouji.contract.report.ReadingProblem;
import dev.gouji.contract.report.Report;
import dev.gouji.contract.report.Source;
import dev.gouji.parse.read.DocumentReader;
import dev.gouji.parse.read.FileContents;
import dev.gouji.parse.read.Reading;
import dev.gouji.parse.read.ReadingPool;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Makes files by hand and reads them. */
final class HostileFiles {
    static final String WORD = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private HostileFiles() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A ZIP as anybody could write it, also one that no program would. */
    static byte[] zip(Consumer<ZipArchiveOutputStream> writer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            writer.accept(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static void put(ZipArchiveOutputStream zip, ZipArchiveEntry entry, byte[] content) {
        try {
            zip.putArchiveEntry(entry);
            zip.write(content);
            zip.closeArchiveEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] zip(Map<String, byte[]> members) {
        return zip(zip -> members.forEach((name, content) -> put(zip, new ZipArchiveEntry(name), content)));
    }

    /** A DOCX of a body, which may begin with anything, and further parts of types. */
    static byte[] docx(String prolog, String body, Map<String, byte[]> parts) {
        Map<String, byte[]> members = new LinkedHashMap<>();
        StringBuilder relationships = new StringBuilder();
        parts.keySet()
                .forEach(name -> relationships.append("<Relationship Id=\"r%d\" Type=\"%s%s\" Target=\"%s\"/>"
                        .formatted(members.size() + relationships.length(), OFFICE, type(name), name)));
        members.put("[Content_Types].xml", utf8("""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/>
                <Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>
                <Default Extension="docx" ContentType="application/octet-stream"/></Types>"""));
        members.put(
                "_rels/.rels",
                utf8(
                        "<Relationships xmlns=\"%s\"><Relationship Id=\"r\" Type=\"%sofficeDocument\" Target=\"word/document.xml\"/></Relationships>"
                                .formatted(RELATIONSHIPS, OFFICE)));
        members.put(
                "word/_rels/document.xml.rels",
                utf8("<Relationships xmlns=\"%s\">%s</Relationships>".formatted(RELATIONSHIPS, relationships)));
        members.put(
                "word/document.xml",
                utf8("<?xml version=\"1.0\"?>%s<w:document %s><w:body>%s</w:body></w:document>"
                        .formatted(prolog, WORD, body)));
        parts.forEach((name, content) -> members.put("word/" + name, content));
        return zip(members);
    }

    private static String type(String name) {
        return switch (name) {
            case "vbaProject.bin" -> "vbaProject";
            case "numbering.xml" -> "numbering";
            case "styles.xml" -> "styles";
            default -> "package";
        };
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t>%s</w:t></w:r></w:p>".formatted(text);
    }

    /** A report that is just one: title, a part, a table. */
    static String body() {
        return paragraph("青山县水利局2023年政府信息公开工作年度报告") + paragraph("一、总体情况") + paragraph("工作平稳。")
                + paragraph("二、主动公开政府信息情况") + "<w:tbl>"
                + row("信息内容", "本年制发件数", "本年废止件数", "现行有效件数")
                + row("行政规范性文件", "2", "0", "5") + "</w:tbl>";
    }

    static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append("<w:tc>").append(paragraph(cell)).append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    private static RawDocument raw(String name, byte[] content) {
        String hash = DocumentId.sha256(content);
        Source source = new Source("portal/" + name.strip(), null, null, null, null, Instant.EPOCH);
        return new RawDocument(DocumentId.of(source.id(), hash), source, name, null, hash, content.length, null);
    }

    /** What became of a file, for each document in it: its code, or "report" and the codes of its problems. */
    static Map<String, String> outcomes(String name, byte[] content) {
        Map<String, String> outcomes = new LinkedHashMap<>();
        FileContents.of(new ReadingPool.Work(raw(name, content), content), new FileContents.Taker() {
            @Override
            public void document(ReadingPool.Work work) {
                outcomes.put(work.document().source().id(), described(new DocumentReader().read(work)));
            }

            @Override
            public void refused(RawDocument document, Refusal refusal) {
                outcomes.put(document.source().id(), refusal.code());
            }

            @Override
            public void opened(RawDocument archive, Refusal inItsPlace) {
                outcomes.put(archive.source().id(), inItsPlace.code());
            }
        });
        return outcomes;
    }

    static String outcome(String name, byte[] content) {
        Map<String, String> outcomes = outcomes(name, content);
        if (outcomes.size() != 1) {
            throw new AssertionError("several: " + outcomes);
        }
        return outcomes.values().iterator().next();
    }

    private static String described(Reading reading) {
        return switch (reading) {
            case Reading.Refused refused -> refused.refusal().code();
            case Reading.OfReport read ->
                "report "
                        + read.report().problems().stream()
                                .map(ReadingProblem::code)
                                .filter(code -> code.startsWith("GJ-22"))
                                .distinct()
                                .sorted()
                                .toList();
        };
    }

    static Report report(byte[] content) {
        return switch (new DocumentReader().read(raw("test", content), content)) {
            case Reading.OfReport read -> read.report();
            case Reading.Refused refused -> throw new AssertionError("refused: " + refused.refusal());
        };
    }

    static List<String> values(Report report, String prefix) {
        return report.cells().entrySet().stream()
                .filter(entry -> entry.getKey().toString().startsWith(prefix))
                .map(entry -> entry.getValue().raw())
                .toList();
    }
}
