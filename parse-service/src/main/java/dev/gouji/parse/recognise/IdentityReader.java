package dev.gouji.parse.recognise;

import dev.gouji.contract.report.Organ.FoundIn;
import dev.gouji.contract.report.ReportYear;
import dev.gouji.contract.report.Source;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Folding;
import dev.gouji.parse.document.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Organ, year and title, from title, preface, body, page metadata and what the uploader said, in that order of trust.
 * What none of them says stays unknown.
 */
public final class IdentityReader {
    private static final int TITLE_LINES_MAX = 120;
    private static final int NAME_AND_YEAR_MAX = 60;
    private static final Pattern ONLY_NAME = Pattern.compile("[\\p{IsHan}()]{3,40}");

    private final List<Line> prose;
    private final Document document;

    private IdentityReader(Document document, List<Line> prose) {
        this.document = document;
        this.prose = prose;
    }

    /**
     * Reads who and when.
     *
     * @param prose the lines that are not part of a table
     * @param source what the uploader or the portal says of the document
     */
    public static Identity read(Document document, List<Line> prose, Source source) {
        return new IdentityReader(document, prose).read(source);
    }

    private Identity read(Source source) {
        Optional<Title> title = title();
        YearReader years = YearReader.of(prose);
        Integer inTitle = title.map(Title::year).orElseGet(this::metadataYear);
        ReportYear year = new ReportYear(inTitle, years.inPeriod(), years.inBody(inTitle));
        String printed = title.map(Title::text).orElse(null);
        if (title.isPresent() && title.get().organ() != null) {
            return new Identity(printed, title.get().organ(), FoundIn.TITLE, year);
        }
        Optional<OrganReader.Named> named = OrganReader.of(prose);
        if (named.isPresent()) {
            return new Identity(printed, named.get().name(), named.get().foundIn(), year);
        }
        Optional<String> metadata = metadata().stream()
                .filter(found -> found.organ() != null)
                .map(Title::organ)
                .findFirst();
        if (metadata.isPresent()) {
            return new Identity(printed, metadata.get(), FoundIn.PAGE_METADATA, year);
        }
        String said = source.organ() == null || source.organ().isBlank() ? null : Folding.fold(source.organ());
        return new Identity(printed, said, said == null ? null : FoundIn.UPLOAD, year);
    }

    private Integer metadataYear() {
        return metadata().stream()
                .map(Title::year)
                .filter(year -> year != null)
                .findFirst()
                .orElse(null);
    }

    private List<Title> metadata() {
        return document.metadataTitles().stream()
                .flatMap(text -> Title.in(text, null).stream())
                .toList();
    }

    /** The best title above the first heading: in one piece before joined, with organ and year before less. */
    private Optional<Title> title() {
        List<Title> whole = new ArrayList<>();
        List<Title> joined = new ArrayList<>();
        for (int i = 0; i < Math.min(prose.size(), TITLE_LINES_MAX); i++) {
            Line line = prose.get(i);
            if (Chapters.openedBy(line).isPresent()) {
                break;
            }
            for (Field field : line.fields()) {
                Title.in(field.text(), field.place()).ifPresent(whole::add);
                withNextLine(field, i).ifPresent(joined::add);
            }
        }
        return complete(whole)
                .or(() -> complete(joined))
                .or(() -> whole.stream().filter(title -> title.year() != null).findFirst())
                .or(() -> whole.stream().findFirst());
    }

    private static Optional<Title> complete(List<Title> titles) {
        return titles.stream()
                .filter(title -> title.organ() != null && title.year() != null)
                .findFirst();
    }

    /** A long title is broken over two lines, and the organ may have a line of its own. */
    private Optional<Title> withNextLine(Field field, int index) {
        String folded = field.folded();
        boolean mayGoOn =
                ONLY_NAME.matcher(folded).matches() || folded.length() <= NAME_AND_YEAR_MAX && folded.contains("20");
        if (!mayGoOn || index + 1 >= prose.size()) {
            return Optional.empty();
        }
        return Title.in(field.text() + prose.get(index + 1).text(), field.place())
                .filter(title -> title.organ() != null);
    }
}
