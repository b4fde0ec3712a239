package dev.gouji.stats.dataset;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gouji.contract.event.DocumentId;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.stats.export.ExportNote;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Writes all data sets into a folder, report by report: each year and everything, in every shape and format, and what
 * describes them. Reports come by year, newest first; those that name no year are in the whole alone.
 */
public final class DatasetBuild implements AutoCloseable {
    private static final ObjectMapper JSON = WireEvent.json();
    private static final String ALL = "all";

    private final Path folder;
    private final Tables all;
    private final List<DatasetFile> files = new ArrayList<>();
    private final ExportNote note;
    private Tables year;
    private Integer yearOpen;
    private long reports;

    /**
     * Begins a build.
     *
     * @param folder empty
     * @param ruleBooks by which the reports were checked
     */
    public DatasetBuild(Path folder, Instant now, List<String> ruleBooks) throws IOException {
        this.folder = folder;
        this.note = new ExportNote("/v1/datasets", Map.of(), now, ruleBooks);
        this.all = new Tables(folder, ALL);
    }

    /** Adds a report. */
    public void add(DatasetReport report) throws IOException {
        reports++;
        all.add(report);
        Integer reportYear = report.head().year();
        if (reportYear == null) {
            return;
        }
        if (!reportYear.equals(yearOpen)) {
            finishYear();
            year = new Tables(folder, String.valueOf(reportYear));
            yearOpen = reportYear;
        }
        year.add(report);
    }

    private void finishYear() throws IOException {
        if (year != null) {
            files.addAll(year.finish(note));
            year = null;
        }
    }

    /** Completes the files. */
    public Manifest finish() throws IOException {
        finishYear();
        files.addAll(0, all.finish(note));
        files.replaceAll(this::measured);
        // What CSV says is all there is; the other formats carry times of their own.
        String version = DocumentId.hash(files.stream()
                        .filter(file -> Format.CSV.wire().equals(file.format()))
                        .map(file -> file.path() + file.sha256())
                        .toArray(String[]::new))
                .substring(0, 16);
        Manifest tables = new Manifest(
                version, note.madeAt(), note.ruleBooks(), reports, Manifest.citation(version, note.madeAt()), files);
        write(
                "codebook.csv",
                "text/csv; charset=UTF-8",
                Codebook.csv().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        write("codebook.json", "application/json", JSON.writeValueAsBytes(Codebook.entries()));
        write("datapackage.json", "application/json", JSON.writeValueAsBytes(DataPackage.of(tables)));
        write("catalog.jsonld", "application/ld+json", JSON.writeValueAsBytes(Catalog.of(tables)));
        Manifest whole = new Manifest(version, tables.builtAt(), tables.ruleBooks(), reports, tables.citation(), files);
        Files.write(folder.resolve("manifest.json"), JSON.writeValueAsBytes(whole));
        return whole;
    }

    private void write(String name, String mediaType, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        files.add(measured(new DatasetFile(name, mediaType, null, null, null, null, 0, "")));
    }

    private DatasetFile measured(DatasetFile file) {
        try {
            Path path = folder.resolve(file.path());
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return new DatasetFile(
                    file.path(),
                    file.mediaType(),
                    file.period(),
                    file.shape(),
                    file.format(),
                    file.rows(),
                    Files.size(path),
                    HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public void close() throws IOException {
        all.close();
        if (year != null) {
            year.close();
        }
    }
}
