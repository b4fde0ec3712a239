package dev.gouji.validate.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OrganColumnTest {
    @Test
    void leavesAnOrdinaryKeyAsItIs() {
        assertEquals("410404某局", OrganColumn.of("410404某局"));
        assertEquals("某".repeat(300), OrganColumn.of("某".repeat(300)));
    }

    @Test
    void standsInForKeysThatTheDatabaseRefuses() {
        assertTrue(OrganColumn.of("某\0局").startsWith("sha256:"));
        assertTrue(OrganColumn.of("某".repeat(301)).length() < 100);
        assertNotEquals(OrganColumn.of("某\0局"), OrganColumn.of("某局\0"));
    }

    @Test
    void unpacksWhatItPacked() {
        byte[] value = "{\"a\":\"\\u0000 某局\"}".repeat(1_000).getBytes(StandardCharsets.UTF_8);
        byte[] packed = PackedValue.pack(value);
        assertTrue(packed.length < value.length / 20);
        assertArrayEquals(value, PackedValue.unpack(packed));
    }
}
