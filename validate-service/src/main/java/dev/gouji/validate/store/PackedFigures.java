package dev.gouji.validate.store;

import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.validate.rule.Peers;
import dev.gouji.validate.rule.Peers.Spread;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Figures in the order of a form as the database keeps them: bare numbers, packed, on the way there and back as base64. */
final class PackedFigures {
    private PackedFigures() {}

    static String measures(float[] measures) {
        ByteBuffer bytes = ByteBuffer.allocate(measures.length * Float.BYTES);
        bytes.asFloatBuffer().put(measures);
        return base64(bytes);
    }

    static float[] measures(String packed) {
        ByteBuffer bytes = bytes(packed);
        float[] measures = new float[bytes.remaining() / Float.BYTES];
        bytes.asFloatBuffer().get(measures);
        return measures;
    }

    static String spreads(FormGeneration form, Peers peers) {
        List<CellId> cells = Form.of(form).cells();
        ByteBuffer bytes = ByteBuffer.allocate(cells.size() * 2 * Double.BYTES);
        Spread none = new Spread(Double.NaN, Double.NaN);
        for (CellId cell : cells) {
            Spread spread = peers.cells().getOrDefault(cell, none);
            bytes.putDouble(spread.median()).putDouble(spread.deviation());
        }
        return base64(bytes.flip());
    }

    /** How the figures of so many reports lie. Of a form that has other cells now, nothing is known. */
    static Peers spreads(FormGeneration form, int reports, String packed) {
        List<CellId> cells = Form.of(form).cells();
        ByteBuffer bytes = bytes(packed);
        Map<CellId, Spread> spreads = new HashMap<>();
        if (bytes.remaining() == cells.size() * 2 * Double.BYTES) {
            for (CellId cell : cells) {
                Spread spread = new Spread(bytes.getDouble(), bytes.getDouble());
                if (!Double.isNaN(spread.median())) {
                    spreads.put(cell, spread);
                }
            }
        }
        return new Peers(reports, spreads);
    }

    private static String base64(ByteBuffer bytes) {
        return Base64.getEncoder().encodeToString(PackedValue.pack(bytes.array()));
    }

    private static ByteBuffer bytes(String packed) {
        return ByteBuffer.wrap(PackedValue.unpack(Base64.getMimeDecoder().decode(packed)));
    }
}
