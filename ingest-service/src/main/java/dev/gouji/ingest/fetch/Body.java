package dev.gouji.ingest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** Reads a body that may be packed, and may be a bomb. Holds no more of it than the limit. */
final class Body {
    private static final long RATIO_FROM = 1024 * 1024;
    private static final long RATIO_MAX = 100;
    private static final int ZLIB_HEADER = 2;

    /** What to do with what is beyond the limit. */
    enum Excess {
        REFUSE,
        CUT
    }

    private final long limit;
    private final Excess excess;

    Body(long limit, Excess excess) {
        this.limit = limit;
        this.excess = excess;
    }

    /**
     * A body, or its beginning.
     *
     * @param toTheEnd whether nothing of it is left on the connection
     */
    record Read(byte[] bytes, boolean toTheEnd) {
        static final Read NOTHING = new Read(new byte[0], true);
    }

    /**
     * @param announced value of Content-Length, -1 without
     * @param encoding value of Content-Encoding, null without
     * @throws TooLargeException when there is more than may be
     * @throws IOException when it breaks off or cannot be unpacked
     */
    Read read(InputStream sent, long announced, String encoding) throws IOException {
        return switch (excess) {
            case REFUSE -> {
                CountedStream wire = new CountedStream(sent, limit);
                wire.check(announced);
                byte[] bytes = bounded(unpacked(wire, encoding), wire).readAllBytes();
                // What follows a packed body is nobody's, but it counts.
                wire.transferTo(OutputStream.nullOutputStream());
                yield new Read(bytes, true);
            }
            case CUT -> {
                // A gigabyte of zeros must not be unpacked just to be cut: twice the limit of packed bytes is plenty.
                CountedStream wire = new CountedStream(sent, 2 * limit);
                byte[] bytes = unpacked(wire, encoding).readNBytes((int) limit);
                yield new Read(bytes, bytes.length < limit && wire.read() < 0);
            }
        };
    }

    private CountedStream bounded(InputStream unpacked, CountedStream wire) {
        return new CountedStream(unpacked, limit) {
            @Override
            void check(long bytes) throws TooLargeException {
                super.check(bytes);
                if (bytes > RATIO_FROM && bytes > RATIO_MAX * wire.count()) {
                    throw new TooLargeException(
                            "压缩比超过 %1$d:1 (unpacks to more than %1$d times its size)".formatted(RATIO_MAX));
                }
            }
        };
    }

    private static InputStream unpacked(InputStream wire, String encoding) throws IOException {
        String name = encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT);
        if (name.isEmpty() || name.equals("identity")) {
            return wire;
        }
        PushbackInputStream packed = new PushbackInputStream(wire, ZLIB_HEADER);
        byte[] start = packed.readNBytes(ZLIB_HEADER);
        packed.unread(start);
        if (start.length == 0) {
            return packed;
        }
        return switch (name) {
            case "gzip", "x-gzip" -> new GZIPInputStream(packed);
            case "deflate" -> new InflaterInputStream(packed, new Inflater(!isZlib(start)));
            default -> throw new ZipException("无法解开的编码 %1$s (cannot unpack %1$s)".formatted(name));
        };
    }

    /** Half of the servers that say deflate send it bare. */
    private static boolean isZlib(byte[] start) {
        return start.length == ZLIB_HEADER
                && (start[0] & 0x0f) == 8
                && ((start[0] & 0xff) << 8 | start[1] & 0xff) % 31 == 0;
    }
}
