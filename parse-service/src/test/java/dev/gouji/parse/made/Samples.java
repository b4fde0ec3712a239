package dev.gouji.parse.made;

import dev.gouji.contract.event.DocumentId;
import dev.gouji.contract.event.RawDocument;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Source;
import dev.gouji.parse.read.DocumentReader;
import dev.gouji.parse.read.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A few made-up documents of every kind, and the reader. */
public final class Samples {
    private static final DocumentReader READER = new DocumentReader();

    private Samples() {}

    private static Stream<byte[]> of(Shape... shapes) {
        return Arrays.stream(shapes)
                .flatMap(shape -> Arrays.stream(FormGeneration.values())
                        .map(generation -> new Plan(3, generation, shape, Encoding.UTF_8, java.util.List.of())
                                .document()
                                .bytes()));
    }

    /** Text without and with marks between cells, and in several character sets. */
    public static Stream<byte[]> texts() {
        return Stream.concat(
                of(Shape.ROW_PER_LINE, Shape.TABS, Shape.RUN_TOGETHER),
                Arrays.stream(Encoding.values()).map(encoding -> encoding.encode("一、总体情况\n本年新收 12\n")));
    }

    public static Stream<byte[]> pages() {
        return of(Shape.PLAIN_HTML, Shape.WORD_HTML, Shape.BLOCKS_HTML, Shape.MARKDOWN_WITH_HTML);
    }

    public static Stream<byte[]> objects() {
        MadeReport report = MadeReport.of(FormGeneration.G2021, 3);
        return Stream.concat(
                of(Shape.JSON),
                Arrays.stream(StatedJson.values())
                        .map(style -> style.print(report).getBytes(StandardCharsets.UTF_8)));
    }

    /** Files of a kind; none where this machine cannot make them. */
    public static Stream<byte[]> files(Shape shape) {
        return shape == Shape.PDF && !PdfFile.isPossible()
                ? Stream.empty()
                : of(shape).limit(2);
    }

    /** An archive with a page and a document of Word in it. */
    public static Stream<byte[]> archives() {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
                zip.putNextEntry(new ZipEntry("年报.html"));
                zip.write(of(Shape.PLAIN_HTML).findFirst().orElseThrow());
                zip.closeEntry();
                zip.putNextEntry(new ZipEntry("附件/年报.docx"));
                zip.write(of(Shape.DOCX).findFirst().orElseThrow());
                zip.closeEntry();
            }
            return Stream.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the reader makes of bytes. */
    public static Reading read(byte[] content) {
        String hash = DocumentId.sha256(content);
        Source source = new Source("made", null, null, null, null, Instant.EPOCH);
        RawDocument raw =
                new RawDocument(DocumentId.of("made", hash), source, "made", null, hash, content.length, content);
        return READER.read(raw, content);
    }
}
