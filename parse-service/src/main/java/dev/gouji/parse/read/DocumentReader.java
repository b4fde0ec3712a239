package dev.gouji.parse.read;

import dev.gouji.contract.event.RawDocument;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.form.Table;
import dev.gouji.contract.report.Appearance;
import dev.gouji.contract.report.Cell;
import dev.gouji.contract.report.Claim;
import dev.gouji.contract.report.ReadingProblem;
import dev.gouji.contract.report.Report;
import dev.gouji.contract.report.Section;
import dev.gouji.contract.report.Trait;
import dev.gouji.parse.decode.Decoder;
import dev.gouji.parse.document.Decoding;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import dev.gouji.parse.flat.FlattenedTables;
import dev.gouji.parse.prose.Prose;
import dev.gouji.parse.prose.Surrounding;
import dev.gouji.parse.recognise.FormLabels;
import dev.gouji.parse.recognise.FormRecogniser;
import dev.gouji.parse.recognise.Identity;
import dev.gouji.parse.recognise.IdentityReader;
import dev.gouji.parse.recognise.IndicatorNames;
import dev.gouji.parse.recognise.OtherYears;
import dev.gouji.parse.recognise.SecondReport;
import dev.gouji.parse.recognise.TitleLines;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A raw document into a report, or the reason why it is none. Deterministic and without a clock: the same bytes from
 * the same source are read the same way for ever. Safe for use by many threads.
 */
public final class DocumentReader {
    /** Of the reading; goes up whenever the same bytes could be read differently. */
    public static final String VERSION = "12";

    private static final int SECTIONS_OF_A_REPORT = 4;
    /** Before 2019 everyone divided the report in a way of their own. */
    private static final int SECTIONS_OF_AN_OLDER_REPORT = 2;

    private static final int FIRST_YEAR_OF_SIX_PARTS = 2019;

    private static final int TRAITS_MAX = 100;

    /**
     * Reads one document.
     *
     * @param content its bytes; the document itself may carry only a pointer into the archive
     */
    public Reading read(RawDocument document, byte[] content) {
        return switch (Decoder.decode(content, document.mediaType(), document.fileName())) {
            case Decoding.Refused refused -> new Reading.Refused(refused.refusal());
            case Decoding.Decoded decoded -> read(document, ownTables(decoded.document()));
        };
    }

    /** What the form's tables hold, one below the other. */
    private static Document ownTables(Document document) {
        return OwnColumns.without(SecondReport.withoutIt(SideBySide.apart(FlattenedTables.unfold(document))));
    }

    /** Reads one document of a batch. */
    public Reading read(ReadingPool.Work work) {
        return read(work.document(), work.content());
    }

    private static Reading read(RawDocument raw, Document document) {
        Optional<FormGeneration> recognised = FormRecogniser.recognise(document).or(() -> byIndicators(raw, document));
        ReadCells cells = new ReadCells();
        List<Trait> traits = recognised
                .map(generation -> tables(raw, document, generation, cells))
                .orElseGet(List::of);
        Optional<Document> own = cells.isRepeated() ? withoutOtherYears(raw, document) : Optional.empty();
        if (own.isPresent()) {
            return read(raw, own.get());
        }
        cells.nameRecognised();
        cells.nameBeyond();
        List<Line> prose = without(document.lines(), cells.lines());
        Identity identity = IdentityReader.read(document, prose, raw.source(), raw.fileName());
        Prose words = Prose.of(document, cells.lines());
        List<Section> sections = words.sections();
        Optional<FormGeneration> generation = recognised.or(() -> byProse(identity, sections));
        if (generation.isEmpty()) {
            return new Reading.Refused(NoReport.refusal(document, identity, sections.size()));
        }
        if (isBlankForm(cells, identity)) {
            return new Reading.Refused(NoReport.blankForm());
        }
        List<Claim> claims = words.claims(identity.year().value(), identity.whose());
        cells.heed(StatedCells.of(claims));
        Appearance appearance = new Appearance(
                TitleLines.in(prose),
                words.preface(),
                identity.publishedOn(),
                document.attachments(),
                document.pictures(),
                joined(traits, Surrounding.traits(document, cells.lines())));
        return new Reading.OfReport(
                report(raw, document, generation.get(), cells, identity, sections, claims, appearance));
    }

    private static Optional<FormGeneration> byIndicators(RawDocument raw, Document document) {
        if (!IndicatorTableReader.isIn(document)) {
            return Optional.empty();
        }
        return Optional.of(FormRecogniser.older(document, year(raw, document)));
    }

    private static Optional<Document> withoutOtherYears(RawDocument raw, Document document) {
        Integer year = year(raw, document);
        return year == null ? Optional.empty() : OtherYears.left(document, year);
    }

    private static Integer year(RawDocument raw, Document document) {
        return IdentityReader.read(document, document.lines(), raw.source(), raw.fileName())
                .year()
                .value();
    }

    private static List<Trait> joined(List<Trait> first, List<Trait> second) {
        List<Trait> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined.subList(0, Math.min(joined.size(), TRAITS_MAX));
    }

    /** Reads the tables into the cells; what is peculiar about them comes back. */
    private static List<Trait> tables(RawDocument raw, Document document, FormGeneration generation, ReadCells cells) {
        if (!generation.hasThreeTables()) {
            new IndicatorTableReader(IndicatorNames.of(generation), () -> year(raw, document), cells).read(document);
            cells.settle(Form.of(generation), document);
            return List.of();
        }
        FormLabels labels = FormLabels.of(generation);
        List<RowHit> hits = RowHit.all(document, labels);
        RowTableReader rows = new RowTableReader(document, cells);
        for (Table table : labels.form().tables()) {
            switch (table.layout()) {
                case LINE_A_ROW -> rows.read(table, hits);
                case INDICATORS -> throw new IllegalStateException(generation + " has no table of indicators");
                case ROWS_SIDE_BY_SIDE -> new CaseTableReader(document, table, labels, cells).read();
            }
        }
        cells.settle(labels.form(), document);
        new AmountUnits(document, hits, cells).heed();
        new Leftovers(document, labels.form(), hits, cells).name();
        for (int i = 0; i < document.lines().size(); i++) {
            if (!cells.lines().get(i) && isTableHeader(document.lines().get(i), labels)) {
                cells.usedLine(i);
            }
        }
        return TableTraits.of(document, labels, hits, cells.lines());
    }

    private static boolean isTableHeader(Line line, FormLabels labels) {
        for (Field field : line.fields()) {
            if (!field.isEmpty() && !labels.isFurniture(field)) {
                return false;
            }
        }
        return true;
    }

    /** A report whose tables are images or missing is still a report: it has a title and the parts of one. */
    private static Optional<FormGeneration> byProse(Identity identity, List<Section> sections) {
        Integer year = identity.year().value();
        long chapters = sections.stream().map(Section::chapter).distinct().count();
        boolean older = year != null && year < FIRST_YEAR_OF_SIX_PARTS;
        int parts = older ? SECTIONS_OF_AN_OLDER_REPORT : SECTIONS_OF_A_REPORT;
        if (year == null || !identity.announced() || chapters < parts) {
            return Optional.empty();
        }
        for (FormGeneration generation : FormGeneration.values()) {
            if (generation.governs(year)) {
                return Optional.of(generation);
            }
        }
        return Optional.empty();
    }

    private static boolean isBlankForm(ReadCells cells, Identity identity) {
        return identity.organ() == null
                && identity.year().value() == null
                && cells.cells().values().stream().noneMatch(Cell.Number.class::isInstance);
    }

    private static List<Line> without(List<Line> lines, BitSet tableLines) {
        List<Line> prose = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!tableLines.get(i)) {
                prose.add(lines.get(i));
            }
        }
        return prose;
    }

    private static Report report(
            RawDocument raw,
            Document document,
            FormGeneration generation,
            ReadCells cells,
            Identity identity,
            List<Section> sections,
            List<Claim> claims,
            Appearance appearance) {
        List<ReadingProblem> problems = new ArrayList<>(document.problems());
        problems.addAll(cells.problems());
        problems.addAll(identity.problems());
        return new Report(
                raw.documentId(),
                raw.sha256(),
                raw.source(),
                identity.whose(),
                identity.year(),
                generation,
                identity.title(),
                cells.cells(),
                sections,
                claims,
                appearance,
                problems);
    }
}
