package dev.gouji.contract.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One organ's report on one year, as read from one document.
 *
 * @param documentId function of source and content; the same document read twice is the same report
 * @param sha256 of the document's bytes, lower-case hexadecimal
 * @param title as printed, null when there is none
 * @param cells every cell of the form, the missing ones too, in the form's order; behind them the rows that the report
 *     prints and its form does not have
 * @param sections those found, in the order in which they were found
 * @param claims read from the prose, in reading order, bounded
 * @param appearance what else the document shows
 * @param problems met while reading, bounded
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Report(
        String documentId,
        String sha256,
        Source source,
        Organ organ,
        ReportYear year,
        FormGeneration form,
        String title,

        @JsonSerialize(using = CellsWriter.class) @JsonDeserialize(using = CellsReader.class)
        Map<CellId, Cell> cells,

        List<Section> sections,
        List<Claim> claims,
        Appearance appearance,
        List<ReadingProblem> problems) {

    public Report {
        Objects.requireNonNull(documentId, "documentId is null");
        Objects.requireNonNull(sha256, "sha256 is null");
        Objects.requireNonNull(source, "source is null");
        Objects.requireNonNull(organ, "organ is null");
        Objects.requireNonNull(year, "year is null");
        cells = complete(Objects.requireNonNull(form, "form is null"), cells);
        sections = List.copyOf(sections);
        claims = List.copyOf(claims);
        // Events from before it was looked at have none.
        appearance = appearance == null ? Appearance.UNKNOWN : appearance;
        problems = List.copyOf(problems);
    }

    /** When it was published: the day that the document gives, else that of its source. */
    public Optional<LocalDate> publishedOn() {
        return Optional.ofNullable(appearance.publishedOn() == null ? source.publishedOn() : appearance.publishedOn());
    }

    private static Map<CellId, Cell> complete(FormGeneration generation, Map<CellId, Cell> read) {
        Form form = Form.of(generation);
        Map<CellId, Cell> cells = LinkedHashMap.newLinkedHashMap(form.cells().size());
        int found = 0;
        for (CellId id : form.cells()) {
            Cell cell = read.get(id);
            cells.put(id, cell == null ? Cell.MISSING : cell);
            found += cell == null ? 0 : 1;
        }
        if (found < read.size()) {
            read.forEach((id, cell) -> {
                if (!form.admits(id)) {
                    throw new IllegalArgumentException("form %s has no cell %s".formatted(generation, id));
                }
                cells.putIfAbsent(id, cell);
            });
        }
        return Collections.unmodifiableMap(cells);
    }

    /** The cell at that address; refuses an address that the form does not have. */
    public Cell cell(CellId id) {
        Cell cell = cells.get(id);
        if (cell == null) {
            throw new IllegalArgumentException("form %s has no cell %s".formatted(form, id));
        }
        return cell;
    }

    /** The figure at that address, when there is one. */
    public Optional<BigDecimal> figure(CellId id) {
        return cell(id).figure();
    }
}
