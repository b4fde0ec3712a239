package dev.gouji.parse.isolate;

import dev.gouji.contract.event.RawDocument;
import dev.gouji.contract.event.Refusal;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.contract.report.Report;
import dev.gouji.parse.read.Reading;
import dev.gouji.parse.read.ReadingPool;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * What parent and child say to one another. A request is the document as JSON and its bytes; an answer is one letter
 * and a text. Each part is preceded by its length, four bytes, the highest first.
 */
final class Frames {
    private static final int BYTES_MAX = 256 * 1024 * 1024;

    private Frames() {}

    /** What a child says. */
    sealed interface Answer {
        /** It has read the document. */
        record Read(Reading reading) implements Answer {}

        /** Slow work begins: so long may it take from now on. */
        record Slow(Duration atMost) implements Answer {}

        /** The reader failed, where the stack trace says; contents of documents are not in it. */
        record Failed(String trace) implements Answer {}
    }

    static void request(DataOutputStream out, ReadingPool.Work work) throws IOException {
        RawDocument document = work.document();
        RawDocument light = new RawDocument(
                document.documentId(),
                document.source(),
                document.fileName(),
                document.mediaType(),
                document.sha256(),
                document.size(),
                null);
        write(out, WireEvent.json().writeValueAsBytes(light));
        write(out, work.content());
        out.flush();
    }

    static ReadingPool.Work request(DataInputStream in) throws IOException {
        RawDocument document = WireEvent.json().readValue(bytes(in), RawDocument.class);
        return new ReadingPool.Work(document, bytes(in));
    }

    static void answer(DataOutputStream out, Answer answer) throws IOException {
        switch (answer) {
            case Answer.Read(Reading.OfReport read) -> {
                out.writeByte('R');
                write(out, WireEvent.json().writeValueAsBytes(read.report()));
            }
            case Answer.Read(Reading.Refused refused) -> {
                out.writeByte('N');
                write(out, WireEvent.json().writeValueAsBytes(refused.refusal()));
            }
            case Answer.Slow(Duration atMost) -> {
                out.writeByte('S');
                write(out, String.valueOf(atMost.toMillis()).getBytes(StandardCharsets.US_ASCII));
            }
            case Answer.Failed(String trace) -> {
                out.writeByte('F');
                write(out, trace.getBytes(StandardCharsets.UTF_8));
            }
        }
        out.flush();
    }

    static Answer answer(DataInputStream in) throws IOException {
        byte kind = in.readByte();
        byte[] text = bytes(in);
        return switch (kind) {
            case 'R' -> new Answer.Read(new Reading.OfReport(WireEvent.json().readValue(text, Report.class)));
            case 'N' -> new Answer.Read(new Reading.Refused(WireEvent.json().readValue(text, Refusal.class)));
            case 'S' -> new Answer.Slow(Duration.ofMillis(Long.parseLong(new String(text, StandardCharsets.US_ASCII))));
            case 'F' -> new Answer.Failed(new String(text, StandardCharsets.UTF_8));
            default -> throw new IOException("an answer begins with R, N, S or F, not with " + kind);
        };
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > BYTES_MAX) {
            throw new IOException("a frame of %d bytes".formatted(length));
        }
        return in.readNBytes(length);
    }
}
