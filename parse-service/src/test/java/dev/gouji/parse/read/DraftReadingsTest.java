package dev.gouji.parse.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.contract.event.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftReadingsTest {
    @Test
    void tellsAFaultOfTheReaderWithItsPlaceAndWithoutTheText() {
        byte[] content = "年报，内容不得出现在提示里".getBytes(StandardCharsets.UTF_8);
        List<DraftReadings.Named> read = DraftReadings.of("年报.txt", "年报.txt", null, content, work -> {
            throw new IllegalStateException(new String(work.content(), StandardCharsets.UTF_8));
        });
        assertEquals(1, read.size());
        Refusal refusal = assertInstanceOf(
                        Reading.Refused.class, read.getFirst().reading())
                .refusal();
        assertEquals("GJ-190", refusal.code());
        assertTrue(refusal.message().contains("IllegalStateException, DraftReadingsTest:"), refusal.message());
        assertFalse(refusal.message().contains("不得出现"), refusal.message());
    }
}
