package dev.gouji.parse.read;

import dev.gouji.contract.event.DocumentId;
import dev.gouji.contract.event.RawDocument;
import dev.gouji.contract.event.Refusal;
import dev.gouji.contract.report.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The documents of a draft, read: itself, or the members of the archive that it is. A member goes by the name of the
 * archive, a slash and its own; the only one that is a report goes by the name of the archive alone.
 */
public final class DraftReadings implements FileContents.Taker {
    private final String path;
    private final Function<ReadingPool.Work, Reading> reader;
    private final List<Named> read = new ArrayList<>();

    private DraftReadings(String path, Function<ReadingPool.Work, Reading> reader) {
        this.path = path;
        this.reader = reader;
    }

    /** What became of one document, and what it goes by. */
    public record Named(String source, String sha256, Reading reading) {}

    /**
     * Reads a draft.
     *
     * @param path that it goes by
     * @param fileName a hint, null when unknown
     * @param mediaType a hint, null when unknown
     */
    public static List<Named> of(
            String path,
            String fileName,
            String mediaType,
            byte[] content,
            Function<ReadingPool.Work, Reading> reader) {
        String sha256 = DocumentId.sha256(content);
        Source source = new Source(path, null, null, null, null, Instant.EPOCH);
        RawDocument document =
                new RawDocument(DocumentId.of(path, sha256), source, fileName, mediaType, sha256, content.length, null);
        DraftReadings documents = new DraftReadings(path, reader);
        FileContents.of(new ReadingPool.Work(document, content), documents);
        return documents.named();
    }

    @Override
    public void document(ReadingPool.Work work) {
        add(work.document(), read(work));
    }

    /** A fault of the reader costs one document its findings, not all the others theirs. */
    private Reading read(ReadingPool.Work work) {
        try {
            return reader.apply(work);
        } catch (RuntimeException fault) {
            return new Reading.Refused(ReaderFault.refusal(fault));
        }
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
        read.add(new Named(inside, document.sha256(), reading));
    }

    private List<Named> named() {
        long reports = read.stream()
                .filter(each -> each.reading() instanceof Reading.OfReport)
                .count();
        return read.stream()
                .map(each -> reports == 1 && each.reading() instanceof Reading.OfReport
                        ? new Named(path, each.sha256(), each.reading())
                        : each)
                .toList();
    }
}
