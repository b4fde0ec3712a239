package dev.gouji.parse.recognise;

import dev.gouji.contract.event.DocumentId;
import dev.gouji.contract.report.Organ;
import dev.gouji.contract.report.Organ.FoundIn;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.ReadingProblem;
import dev.gouji.contract.report.ReportYear;
import dev.gouji.contract.report.Source;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Folding;
import dev.gouji.parse.document.Line;
import dev.gouji.parse.organ.Evidence;
import dev.gouji.parse.organ.OrganResolver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Organ, year and title, from title, preface, body, page metadata, what the uploader said and the file name, in that order.
 * What none of them says stays unknown.
 */
public final class IdentityReader {
    private static final int KEY_HASH_LENGTH = 16;

    private final List<Line> asPrinted;
    private final List<Line> prose;
    private final Document document;
    private final Source source;
    /** What the name of the file says, as a title would; null for nothing. */
    private final Title inFileName;

    private final PageFacts facts;
    /** Null until somebody asks: most reports have a title that says all of it. */
    private Announcement announcement;

    private final Authorship authorship;
    private final YearReader years;
    private final List<ReadingProblem> problems = new ArrayList<>();

    private IdentityReader(Document document, List<Line> prose, Source source, String fileName) {
        this.document = document;
        this.asPrinted = prose;
        this.prose = Simplified.of(prose);
        this.source = source;
        this.inFileName = inFileName(fileName);
        this.facts = PageFacts.of(document);
        this.years = YearReader.of(this.prose);
        this.authorship = Authorship.in(this.prose);
    }

    private Announcement announcement() {
        if (announcement == null) {
            announcement = Announcement.in(asPrinted);
        }
        return announcement;
    }

    private static Title inFileName(String fileName) {
        if (fileName == null) {
            return null;
        }
        int dot = fileName.lastIndexOf('.');
        return Title.in(dot < 0 ? fileName : fileName.substring(0, dot), null).orElse(null);
    }

    /** A name and where it stands. */
    private record Named(String name, FoundIn foundIn) {}

    /** Reads who and when, whatever the file is called. */
    public static Identity read(Document document, List<Line> prose, Source source) {
        return read(document, prose, source, null);
    }

    /**
     * Reads who and when.
     *
     * @param prose the lines that are not part of a table
     * @param source what the uploader or the portal says of the document
     * @param fileName null when unknown; asked last
     */
    public static Identity read(Document document, List<Line> prose, Source source, String fileName) {
        return new IdentityReader(document, prose, source, fileName).read();
    }

    private Identity read() {
        OwnTitle own = new OwnTitle(metadata(), stated(), prose);
        Optional<Title> title =
                TitleReader.of(prose, own).map(inText -> own.insteadOf(inText).orElse(inText));
        Integer inTitle = title.map(Title::year).orElseGet(this::metadataYear);
        // What the preface calls the report is its title where it has none; the period may be last year's, copied.
        ReportYear year = year(inTitle == null ? announcedYear() : inTitle);
        Organ organ = organ(named(title).or(() -> siteOwner(year.value())).orElse(null), year.value());
        LocalDate published = PublicationDay.of(
                        facts, document.lines(), title.map(Title::text).orElse(null), year.value())
                .orElse(null);
        boolean announced = title.isPresent() || announcement().ofItself();
        return new Identity(title.map(Title::text).orElse(null), announced, organ, year, published, problems);
    }

    /** The year whose figures the text says it gives. */
    private Integer stated() {
        return years.inPeriod() == null ? authorship.year() : years.inPeriod();
    }

    private Integer announcedYear() {
        return authorship.year() == null ? announcement().year() : authorship.year();
    }

    private ReportYear year(Integer inTitle) {
        ReportYear said = new ReportYear(inTitle, years.inPeriod(), years.inBody(inTitle));
        if (said.value() != null) {
            return said;
        }
        if (inFileName != null && inFileName.year() != null) {
            fromFileName();
            return new ReportYear(null, null, null, inFileName.year());
        }
        Optional<Integer> published = PublicationYear.of(facts, source);
        published.ifPresent(year -> problems.add(IdentityProblems.yearByPublication(year)));
        return published.map(year -> new ReportYear(null, null, null, year - 1)).orElse(ReportYear.UNKNOWN);
    }

    private Optional<Named> named(Optional<Title> title) {
        return title.map(found -> authorship.better(found.organ(), found.year() != null))
                .map(name -> OrganName.isName(name) ? name : withPlace(name))
                .map(name -> new Named(name, FoundIn.TITLE))
                .or(() -> facts.all(PageFacts.About.STATED_ORGAN).stream()
                        .filter(OrganName::isName)
                        .findFirst()
                        .map(name -> new Named(name, FoundIn.PREFACE)))
                .or(() -> title.flatMap(this::besideTitle).map(name -> new Named(name, FoundIn.TITLE)))
                .or(() -> Optional.ofNullable(announcedOrgan()).map(name -> new Named(name, FoundIn.PREFACE)))
                .or(() -> Optional.ofNullable(authorship.ofItself()).map(name -> new Named(name, FoundIn.PREFACE)))
                .or(() -> OrganReader.of(prose).map(found -> new Named(found.name(), found.foundIn())))
                .or(() -> inMetadata().map(name -> new Named(name, FoundIn.PAGE_METADATA)))
                .or(() -> Optional.ofNullable(source.organ())
                        .map(Folding::fold)
                        .filter(name -> !name.isEmpty())
                        .map(name -> new Named(name, FoundIn.UPLOAD)))
                .or(this::inFileName);
    }

    /** A blank form stands on the page of some organ too: without a year nobody asks whose page it is. */
    private Optional<Named> siteOwner(Integer year) {
        return Optional.ofNullable(year)
                .flatMap(known -> SiteOwner.of(document, prose))
                .map(name -> new Named(name, FoundIn.PAGE_METADATA));
    }

    private String announcedOrgan() {
        String announced = announcement().organ();
        return announced == null ? null : authorship.better(announced, true);
    }

    /** 公安局 or 县政府办 with the one place that the text prints before it. */
    private String withPlace(String name) {
        String text = text();
        return FullName.longer(name).stream()
                .flatMap(form -> ShortName.inFull(form, text).stream())
                .findFirst()
                .or(() -> ShortName.inOnlyPlace(name, text))
                .orElse(name);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        prose.forEach(line -> text.append(line.folded()).append('\n'));
        return text.toString();
    }

    private Optional<Named> inFileName() {
        if (inFileName == null || inFileName.organ() == null) {
            return Optional.empty();
        }
        fromFileName();
        return Optional.of(new Named(inFileName.organ(), FoundIn.UPLOAD));
    }

    /** Said once, whatever was taken from there. */
    private void fromFileName() {
        ReadingProblem problem = IdentityProblems.byFileName(inFileName.text());
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    /** A name alone on the line above or below a title that names none. */
    private Optional<String> besideTitle(Title title) {
        SelfReference self = SelfReference.of(prose);
        String printed = Folding.fold(title.text());
        for (int i = 0; i < prose.size(); i++) {
            if (prose.get(i).folded().equals(printed)) {
                return Stream.of(i - 1, i + 1)
                        .filter(index -> index >= 0 && index < prose.size())
                        .map(index -> prose.get(index).folded().replaceAll("^[-_—]{1,3}", ""))
                        .filter(line -> OrganName.isName(line) && line.equals(OrganName.at(line, 0)))
                        .filter(self::mayBe)
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** The page's own title before its publisher, who may be another organ. */
    private Optional<String> inMetadata() {
        return metadata().stream()
                .map(Title::organ)
                .filter(name -> name != null)
                .findFirst()
                .or(() -> publisher(PageFacts.About.PUBLISHER))
                .or(() -> publisher(PageFacts.About.ORIGIN))
                .or(this::site);
    }

    /** Whose site it is, where that is a department's own, or a government speaks. */
    private Optional<String> site() {
        SelfReference self = SelfReference.of(prose);
        return document.metadataTitles().stream()
                .flatMap(Title::sitesIn)
                .filter(self::mayBe)
                .filter(name -> self.isOfGovernment() || OrganResolver.kind(name) != OrganKind.GOVERNMENT)
                .findFirst();
    }

    private Optional<String> publisher(PageFacts.About about) {
        SelfReference self = SelfReference.of(prose);
        return facts.all(about).stream()
                .filter(name -> OrganName.isName(name) || OrganResolver.isBarePlace(name) || DelimitedName.is(name))
                .filter(self::mayBe)
                .findFirst();
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
                .flatMap(text -> Title.inHead(text).stream())
                .toList();
    }

    private Organ organ(Named named, Integer year) {
        String stated = source.division();
        if (named == null) {
            String key = "unnamed:" + DocumentId.hash("source", source.id()).substring(0, KEY_HASH_LENGTH);
            return new Organ(key, null, null, stated, null, null);
        }
        String own = FullName.of(named.name(), this::isPrinted);
        String placed = OrganResolver.behindItsCity(own).stream()
                .filter(this::isPrinted)
                .findFirst()
                .orElse(own);
        String name = FullName.ofTaxBureau(placed, this::isPrinted);
        OrganResolver.Resolved resolved = OrganResolver.resolve(name, year, evidence());
        IdentityProblems.otherOrgan(name, source.organ()).ifPresent(problems::add);
        String division = resolved.division();
        if (stated != null && division != null && !OrganResolver.areInLine(stated, division)) {
            problems.add(IdentityProblems.otherDivision(name, division, stated));
        }
        boolean open =
                division == null && stated != null && resolved.candidates().isEmpty();
        return new Organ(
                // Whether a report prints the city or the tax administration too changes from year to year; the key
                // must not.
                (stated == null ? "" : stated + ":") + FullName.withoutTaxAdministration(FullName.ofTown(own)),
                name,
                name.equals(named.name()) ? null : named.name(),
                named.foundIn(),
                open ? stated : division,
                resolved.kind(),
                resolved.level(),
                resolved.candidates());
    }

    private Evidence evidence() {
        Evidence evidence = new Evidence(this::isPrinted);
        evidence.states(source.division());
        facts.all(PageFacts.About.IDENTIFIER).forEach(evidence::statesCreditCodeIn);
        facts.all(PageFacts.About.SITE_CODE).forEach(evidence::statesSiteCode);
        return evidence;
    }

    private boolean isPrinted(String words) {
        return document.lines().stream().anyMatch(line -> line.folded().contains(words))
                || document.metadataTitles().stream()
                        .anyMatch(text -> Folding.fold(text).contains(words));
    }
}
