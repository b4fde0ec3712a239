package dev.gouji.parse.decode;

import java.util.Optional;

/**
 * Bytes into a document, by content: the file name and the labels are hints that lie.
 */
public final class Decoder {
    private Decoder() {}

    /**
     * Decodes a file.
     *
     * @param mediaType as the source labels it, null when unknown
     */
    public static Decoding decode(byte[] content, String mediaType) {
        Optional<FileSignature> signature = FileSignature.of(content);
        if (signature.isPresent()) {
            return new Decoding.Refused(Refusals.unsupported(signature.get().title()));
        }
        return TextDecoder.decode(content, mediaType);
    }
}
