package dev.gouji.ingest.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is read, and fails when that is too much. */
class CountedStream extends FilterInputStream {
    private final long limit;
    private long count;

    CountedStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    long count() {
        return count;
    }

    /** Whatever else may be too much, by the bytes so far. */
    void check(long bytes) throws TooLargeException {
        if (bytes > limit) {
            throw new TooLargeException("正文超过 %1$d 字节 (the body has more than %1$d bytes)".formatted(limit));
        }
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count += one < 0 ? 0 : 1;
        check(count);
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count += Math.max(0, read);
        check(count);
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        return readNBytes((int) Math.min(bytes, 8192)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
