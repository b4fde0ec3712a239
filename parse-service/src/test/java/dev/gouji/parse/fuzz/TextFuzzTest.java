package dev.gouji.parse.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.gouji.parse.decode.Decoder;
import dev.gouji.parse.made.Samples;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Formats that are text. */
class TextFuzzTest {

    static Stream<byte[]> texts() {
        return Samples.texts();
    }

    static Stream<byte[]> pages() {
        return Samples.pages();
    }

    static Stream<byte[]> objects() {
        return Samples.objects();
    }

    @MethodSource("texts")
    @FuzzTest(maxDuration = "60s")
    void anyBytes(byte[] content) {
        Bounds.text(bytes -> Decoder.decode(bytes, null, null), content);
    }

    @MethodSource("pages")
    @FuzzTest(maxDuration = "60s")
    void page(byte[] content) {
        Bounds.text(bytes -> Decoder.decode(behind("<html><body>", bytes), "text/html", "a.html"), content);
    }

    @MethodSource("pages")
    @FuzzTest(maxDuration = "60s")
    void markdown(byte[] content) {
        Bounds.text(bytes -> Decoder.decode(behind("## 一、总体情况\n", bytes), "text/markdown", "a.md"), content);
    }

    @MethodSource("objects")
    @FuzzTest(maxDuration = "60s")
    void json(byte[] content) {
        Bounds.text(bytes -> Decoder.decode(behind("{\"content\":", bytes), "application/json", "a.json"), content);
    }

    private static byte[] behind(String start, byte[] rest) {
        byte[] begin = start.getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[begin.length + rest.length];
        System.arraycopy(begin, 0, all, 0, begin.length);
        System.arraycopy(rest, 0, all, begin.length, rest.length);
        return all;
    }
}
