package dev.gouji.launcher.document;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the ending of a file's name says about its content. A hint: readers look at the bytes. */
public final class FileType {
    /** For bytes of which nothing is known. */
    public static final String UNKNOWN = "application/octet-stream";

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "txt", "text/plain",
            "md", "text/markdown",
            "html", "text/html",
            "htm", "text/html",
            "shtml", "text/html",
            "xhtml", "application/xhtml+xml");

    private FileType() {}

    /** The media type of a kind of file that the services read; empty for any other. */
    public static Optional<String> mediaType(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0
                ? Optional.empty()
                : Optional.ofNullable(
                        MEDIA_TYPES.get(fileName.substring(dot + 1).toLowerCase(Locale.ROOT)));
    }
}
