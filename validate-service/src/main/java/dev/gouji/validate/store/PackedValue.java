package dev.gouji.validate.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** The JSON of a reading, packed: 20 KB of mostly equal lines become 2, which saves more disk than it costs time. */
final class PackedValue {
    private PackedValue() {}

    static byte[] pack(byte[] value) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream packed = new ByteArrayOutputStream(4_096);
        try (DeflaterOutputStream stream = new DeflaterOutputStream(packed, deflater, 8_192)) {
            stream.write(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // an array cannot fail to be written
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    static byte[] unpack(byte[] packed) {
        try (InflaterInputStream stream = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("a kept reading cannot be unpacked", e);
        }
    }
}
