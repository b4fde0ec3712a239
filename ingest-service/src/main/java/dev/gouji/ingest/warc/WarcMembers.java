package dev.gouji.ingest.warc;

import dev.gouji.ingest.address.WebAddress;
import dev.gouji.ingest.intake.Submission;
import dev.gouji.ingest.pack.Member;
import dev.gouji.ingest.pack.Members;
import dev.gouji.ingest.pack.Names;
import dev.gouji.ingest.problem.Problem;
import dev.gouji.ingest.problem.Problems;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTruncationReason;

/**
 * The annual reports in a WARC file, plain or gzipped: responses with status 200 whose page has the title of one, or whose
 * address or file name says so. Revisits, pictures, lists and everything else are counted and passed over. Record after
 * record is read once, and no more of it than a document may have.
 */
public final class WarcMembers implements Members {
    /** Reports in one file. */
    static final int DOCUMENTS_MAX = 10_000;
    /** Of all records, as they announce themselves. */
    static final long UNPACKED_BYTES_MAX = 8L * 1024 * 1024 * 1024;

    private static final byte[] MAGIC = {'W', 'A', 'R', 'C', '/'};
    private static final int OK = 200;

    private final String name;
    private final WarcReader reader;
    private final ReportPage judge;
    private long unpacked;
    private int documents;
    private int passedOver;
    private boolean ended;

    private WarcMembers(String name, WarcReader reader, Predicate<String> isReportTitle) {
        this.name = name;
        this.reader = reader;
        this.judge = new ReportPage(isReportTitle);
    }

    /**
     * Opens a file.
     *
     * @param name of the file, for what is told about it as a whole
     * @param isReportTitle whether a title is that of an annual report
     */
    public static WarcMembers open(Path file, String name, Predicate<String> isReportTitle) throws IOException {
        return new WarcMembers(name, new WarcReader(file), isReportTitle);
    }

    /** Whether a file is a WARC, by its first bytes. */
    public static boolean isWarc(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(2);
            boolean gzip = in.read() == 0x1F && in.read() == 0x8B;
            in.reset();
            return isWarc(gzip ? new GZIPInputStream(in).readNBytes(MAGIC.length) : in.readNBytes(MAGIC.length));
        } catch (java.io.EOFException | java.util.zip.ZipException e) {
            return false; // gzip that ends at once: whatever it is, it is no WARC
        }
    }

    /** Whether bytes begin as a plain WARC does. */
    public static boolean isWarc(byte[] start) {
        return start.length >= MAGIC.length && java.util.Arrays.equals(start, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    @Override
    public Optional<Member> next() {
        while (!ended) {
            Optional<Member> found = look();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** One record; empty when it is passed over, or when there is none. */
    private Optional<Member> look() {
        try {
            Optional<WarcRecord> record = reader.next();
            if (record.isEmpty()) {
                ended = true;
                return Optional.empty();
            }
            unpacked += record.get().body().size();
            if (unpacked > UNPACKED_BYTES_MAX) {
                return end(Problems.archiveBeyond("解压后字节数", "bytes when unpacked", UNPACKED_BYTES_MAX, unpacked));
            }
            Optional<Member> member = record.get() instanceof WarcResponse response ? page(response) : Optional.empty();
            if (member.isEmpty()) {
                passedOver++;
            } else if (++documents > DOCUMENTS_MAX) {
                return end(Problems.archiveBeyond("年报数", "reports", DOCUMENTS_MAX, documents));
            }
            return member;
        } catch (IOException | RuntimeException e) {
            // Where the next record begins cannot be told any more.
            return end(Problems.damagedMember());
        }
    }

    private Optional<Member> end(Problem problem) {
        ended = true;
        return Optional.of(new Member.Refused(name, problem));
    }

    private Optional<Member> page(WarcResponse response) throws IOException {
        String address = Names.shown(String.valueOf(response.target()));
        HttpResponse http;
        String mediaType;
        try {
            http = response.http();
            mediaType = http.headers().first("Content-Type").orElse(null);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty(); // not even HTTP: a record of another protocol, or spoilt within its own length
        }
        if (http.status() != OK || !judge.mayBe(address, mediaType)) {
            return Optional.empty();
        }
        byte[] content;
        try (InputStream body = http.bodyDecoded().stream()) {
            content = body.readNBytes(Submission.BYTES_MAX + 1);
        } catch (IOException e) {
            return Optional.of(new Member.Refused(address, Problems.damagedMember()));
        }
        if (!judge.isReport(address, mediaType, content)) {
            return Optional.empty();
        }
        if (response.truncated() != WarcTruncationReason.NOT_TRUNCATED) {
            return Optional.of(new Member.Refused(address, Problems.damagedMember()));
        }
        String url = WebAddress.parse(address).map(WebAddress::toString).orElse(null);
        return Optional.of(new Member.Document(address, url, mediaType, date(response), () -> content));
    }

    private static Instant date(WarcResponse response) {
        try {
            return response.date();
        } catch (DateTimeException e) {
            return null;
        }
    }

    @Override
    public OptionalInt expected() {
        return OptionalInt.empty();
    }

    @Override
    public int passedOver() {
        return passedOver;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
