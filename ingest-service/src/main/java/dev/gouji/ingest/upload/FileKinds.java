package dev.gouji.ingest.upload;

import dev.gouji.ingest.intake.Submission;
import dev.gouji.ingest.pack.Member;
import dev.gouji.ingest.pack.Members;
import dev.gouji.ingest.problem.Problems;
import dev.gouji.ingest.warc.WarcMembers;
import dev.gouji.ingest.zip.ZipKind;
import dev.gouji.ingest.zip.ZipMembers;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** What a file holds, told by its content, and how it is opened. */
public final class FileKinds {
    private static final int START_BYTES = 8;

    private final Predicate<String> isReportTitle;

    /**
     * @param isReportTitle whether a title is that of an annual report
     */
    public FileKinds(Predicate<String> isReportTitle) {
        this.isReportTitle = isReportTitle;
    }

    /** Whether something that begins so may hold several documents; the rest of it decides. */
    public static boolean mayHoldSeveral(byte[] start) {
        return ZipKind.isZip(start) || ZipKind.isGzip(start) || WarcMembers.isWarc(start);
    }

    /** Office documents are ZIP files and yet one document; gzip around anything but a WARC is one, too. */
    public static BatchFile.Kind of(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(START_BYTES);
        }
        if (ZipKind.isZip(start)) {
            return ZipKind.holdsDocuments(file) ? BatchFile.Kind.ZIP : BatchFile.Kind.DOCUMENT;
        }
        return mayHoldSeveral(start) && WarcMembers.isWarc(file) ? BatchFile.Kind.WARC : BatchFile.Kind.DOCUMENT;
    }

    /**
     * Opens a file of a batch.
     *
     * @param unpackedBefore bytes that had been unpacked of it
     */
    Members open(Path content, BatchFile file, long unpackedBefore) throws IOException {
        return switch (file.kind()) {
            case ZIP -> ZipMembers.open(content, file.name(), unpackedBefore);
            case WARC -> WarcMembers.open(content, file.name(), isReportTitle);
            case DOCUMENT -> new Single(content, file);
        };
    }

    /** A file that is a document itself. */
    private static final class Single implements Members {
        private Member member;

        Single(Path content, BatchFile file) {
            this.member = file.size() > Submission.BYTES_MAX
                    ? new Member.Refused(file.name(), Problems.tooLarge(file.size(), Submission.BYTES_MAX))
                    : new Member.Document(file.name(), null, file.mediaType(), null, () -> Files.readAllBytes(content));
        }

        @Override
        public Optional<Member> next() {
            Optional<Member> only = Optional.ofNullable(member);
            member = null;
            return only;
        }

        @Override
        public OptionalInt expected() {
            return OptionalInt.of(1);
        }

        @Override
        public void close() {}
    }
}
