package dev.gouji.launcher.check;

import dev.gouji.contract.event.DocumentId;
import dev.gouji.contract.event.RawDocument;
import dev.gouji.contract.event.Refusal;
import dev.gouji.contract.report.Source;
import dev.gouji.launcher.document.FileType;
import dev.gouji.parse.read.FileContents;
import dev.gouji.parse.read.Reading;
import dev.gouji.parse.read.ReadingPool;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The documents of a draft, read: itself, or the members of the archive that it is. A member goes by the path of the
 * archive, a slash and its name; the only one that is a report goes by the path alone.
 */
final class DraftDocuments implements FileContents.Taker {
    private final String path;
    private final Function<ReadingPool.Work, Reading> reader;
    private final List<DraftCheck.Read> read = new ArrayList<>();

    private DraftDocuments(String path, Function<ReadingPool.Work, Reading> reader) {
        this.path = path;
        this.reader = reader;
    }

    static List<DraftCheck.Read> read(DraftCheck.Draft draft, Function<ReadingPool.Work, Reading> reader) {
        String sha256 = DocumentId.sha256(draft.content());
        Source source = new Source(draft.source(), null, null, null, null, Instant.EPOCH);
        RawDocument document = new RawDocument(
                DocumentId.of(source.id(), sha256),
                source,
                draft.fileName(),
                FileType.mediaType(draft.fileName()).orElse(null),
                sha256,
                draft.content().length,
                null);
        DraftDocuments documents = new DraftDocuments(draft.source(), reader);
        FileContents.of(new ReadingPool.Work(document, draft.content()), documents);
        return documents.named();
    }

    @Override
    public void document(ReadingPool.Work work) {
        add(work.document(), reader.apply(work));
    }

    @Override
    public void refused(RawDocument document, Refusal refusal) {
        add(document, new Reading.Refused(refusal));
    }

    @Override
    public void opened(RawDocument archive, Refusal inItsPlace) {
        // Its members are listed; a line for the archive itself would count it twice.
    }

    private void add(RawDocument document, Reading reading) {
        String id = document.source().id();
        String inside = id.startsWith(path + FileContents.INSIDE)
                ? path + "/" + id.substring(path.length() + FileContents.INSIDE.length())
                : id;
        read.add(new DraftCheck.Read(inside, document.sha256(), reading));
    }

    private List<DraftCheck.Read> named() {
        long reports = read.stream()
                .filter(each -> each.reading() instanceof Reading.OfReport)
                .count();
        return read.stream()
                .map(each -> reports == 1 && each.reading() instanceof Reading.OfReport
                        ? new DraftCheck.Read(path, each.sha256(), each.reading())
                        : each)
                .toList();
    }
}
