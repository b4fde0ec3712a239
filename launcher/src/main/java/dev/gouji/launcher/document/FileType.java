package dev.gouji.launcher.document;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the ending of a file's name says about its content. A hint: readers look at the bytes. */
public final class FileType {
    /** For bytes of which nothing is known. */
    public static final String UNKNOWN = "application/octet-stream";

    private static final Map<String, String> MEDIA_TYPES = Map.ofEntries(
            Map.entry("txt", "text/plain"),
            Map.entry("md", "text/markdown"),
            Map.entry("html", "text/html"),
            Map.entry("htm", "text/html"),
            Map.entry("shtml", "text/html"),
            Map.entry("xhtml", "application/xhtml+xml"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("doc", "application/msword"),
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry("xls", "application/vnd.ms-excel"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry("wps", "application/vnd.ms-works"),
            Map.entry("zip", "application/zip"));

    private FileType() {}

    /** The media type of a kind of file that the services read; empty for any other. */
    public static Optional<String> mediaType(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0
                ? Optional.empty()
                : Optional.ofNullable(
                        MEDIA_TYPES.get(fileName.substring(dot + 1).toLowerCase(Locale.ROOT)));
    }

    /** The endings of all of them: {@code .doc .docx …}. */
    static String endings() {
        return MEDIA_TYPES.keySet().stream()
                .sorted()
                .map(ending -> "." + ending)
                .collect(Collectors.joining(" "));
    }
}
