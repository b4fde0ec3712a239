package dev.gouji.parse.made;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Character sets in which portals and clerks store text. */
enum Encoding {
    UTF_8(StandardCharsets.UTF_8, "", 10),
    UTF_8_MARKED(StandardCharsets.UTF_8, "\uFEFF", 2),
    GB18030(Charset.forName("GB18030"), "", 5),
    UTF_16LE_MARKED(StandardCharsets.UTF_16LE, "\uFEFF", 2),
    UTF_16BE_MARKED(StandardCharsets.UTF_16BE, "\uFEFF", 1),
    UTF_16LE(StandardCharsets.UTF_16LE, "", 1),
    UTF_16BE(StandardCharsets.UTF_16BE, "", 1);

    private final Charset charset;
    private final String mark;
    private final int weight;

    Encoding(Charset charset, String mark, int weight) {
        this.charset = charset;
        this.mark = mark;
        this.weight = weight;
    }

    int weight() {
        return weight;
    }

    byte[] encode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() * 3);
        bytes.writeBytes(mark.getBytes(charset));
        bytes.writeBytes(text.getBytes(charset));
        return bytes.toByteArray();
    }
}
