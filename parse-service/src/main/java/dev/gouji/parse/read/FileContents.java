package dev.gouji.parse.read;

import dev.gouji.contract.event.DocumentId;
import dev.gouji.contract.event.RawDocument;
import dev.gouji.contract.event.Refusal;
import dev.gouji.contract.report.Source;
import dev.gouji.parse.archive.Archive;
import dev.gouji.parse.decode.FileSignature;
import dev.gouji.parse.document.UnreadableDocumentException;
import java.util.List;
import java.util.Optional;

/** The documents that a file holds: itself, or the members of the archive that it is, one after another. */
public final class FileContents {
    /** Between the source of an archive and the name of a member. */
    public static final String INSIDE = "!/";

    private FileContents() {}

    /** Whoever takes the documents. */
    public interface Taker {
        /** A document to be read. */
        void document(ReadingPool.Work work);

        /** A file, or a member of one, that cannot be read at all. */
        void refused(RawDocument document, Refusal refusal);

        /** The file was an archive of several members, which have been handed over or refused, each by itself. */
        void opened(RawDocument archive, Refusal inItsPlace);
    }

    /** Hands over what is in a file; the only member of an archive stands for the archive itself. */
    public static void of(ReadingPool.Work file, Taker taker) {
        Optional<FileSignature> signature = FileSignature.of(file.content());
        if (!signature.equals(Optional.of(FileSignature.ZIP)) && !signature.equals(Optional.of(FileSignature.GZIP))) {
            taker.document(file);
            return;
        }
        RawDocument document = file.document();
        try (Archive archive = Archive.open(file.content())) {
            List<String> names = archive.names();
            if (names.size() == 1) {
                byte[] content = archive.read(names.getFirst());
                taker.document(new ReadingPool.Work(onlyMember(document, names.getFirst(), content), content));
            } else {
                names.forEach(name -> member(archive, document, name, taker));
                taker.opened(document, opened(names.size()));
            }
        } catch (UnreadableDocumentException e) {
            taker.refused(document, e.refusal());
        }
    }

    private static void member(Archive archive, RawDocument document, String name, Taker taker) {
        Source from = document.source();
        String id = from.id() + INSIDE + name;
        Source source =
                new Source(id, from.url(), from.publishedOn(), from.organ(), from.division(), from.receivedAt(), from.sightings());
        try {
            byte[] content = archive.read(name);
            String sha256 = DocumentId.sha256(content);
            taker.document(new ReadingPool.Work(raw(source, name, sha256, content.length), content));
        } catch (UnreadableDocumentException e) {
            // Its bytes were not unpacked to the end; the archive and the name stand for them.
            taker.refused(raw(source, name, DocumentId.hash(document.sha256(), name), 0), e.refusal());
        }
    }

    private static RawDocument raw(Source source, String name, String sha256, long size) {
        return new RawDocument(DocumentId.of(source.id(), sha256), source, fileName(name), null, sha256, size, null);
    }

    private static RawDocument onlyMember(RawDocument archive, String name, byte[] content) {
        return new RawDocument(
                archive.documentId(),
                archive.source(),
                name.isEmpty() ? null : fileName(name),
                null,
                archive.sha256(),
                content.length,
                null);
    }

    private static String fileName(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static Refusal opened(int members) {
        return new Refusal(
                "GJ-141",
                "压缩包已拆开：%d 个成员各有自己的结果。The archive was opened: its %d members have results of their own."
                        .formatted(members, members),
                "请按“压缩包名!/成员名”查看。Look for them under the archive's name, !/ and the member's name.");
    }
}
