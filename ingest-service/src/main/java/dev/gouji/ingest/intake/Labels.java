package dev.gouji.ingest.intake;

import dev.gouji.ingest.problem.Problems;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a sender says about a document. Everything may be null.
 *
 * @param source id under which versions of the same document are kept together
 * @param url http or https address of the page
 * @param fileName last part of a path, without control characters
 */
public record Labels(String source, String url, LocalDate publishedOn, String organ, String division, String fileName) {

    /** Nothing is known but the bytes. */
    public static final Labels NONE = new Labels(null, null, null, null, null, null);

    private static final List<String> NAMES =
            List.of("source", "url", "published_on", "organ", "division", "file_name");
    private static final int SOURCE_CHARS_MAX = 512;
    private static final int URL_CHARS_MAX = 2048;
    private static final int ORGAN_CHARS_MAX = 200;
    private static final int FILE_NAME_CHARS_MAX = 255;

    /** The source id, or the other one when the sender gave none. */
    String sourceOr(String otherwise) {
        return source == null ? otherwise : source;
    }

    /**
     * Reads the parameters of a request. Blank ones count as not given.
     *
     * @throws dev.gouji.ingest.problem.ProblemException naming the first parameter that is wrong or not known
     */
    public static Labels of(Map<String, String> parameters) {
        Set<String> unknown = new LinkedHashSet<>(parameters.keySet());
        NAMES.forEach(unknown::remove);
        for (String name : unknown) {
            throw Problems.badParameter(name, parameters.get(name), "以下参数之一：" + NAMES, "one of the parameters " + NAMES)
                    .asException();
        }
        return new Labels(
                text(parameters, "source", SOURCE_CHARS_MAX),
                url(parameters),
                date(parameters),
                text(parameters, "organ", ORGAN_CHARS_MAX),
                division(parameters),
                fileName(parameters.get("file_name")));
    }

    /** The same with another file name, unless one is there already. */
    public Labels orFileName(String otherwise) {
        return fileName != null ? this : new Labels(source, url, publishedOn, organ, division, fileName(otherwise));
    }

    private static String text(Map<String, String> parameters, String name, int charsMax) {
        String value = parameters.get(name);
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.length() > charsMax || value.codePoints().anyMatch(Labels::isUnprintable)) {
            throw Problems.badParameter(
                            name,
                            printable(value),
                            "不超过 %d 个字符且不含控制字符的文字".formatted(charsMax),
                            "text of at most %d characters without control characters".formatted(charsMax))
                    .asException();
        }
        return value.strip();
    }

    private static String url(Map<String, String> parameters) {
        String value = text(parameters, "url", URL_CHARS_MAX);
        if (value == null) {
            return null;
        }
        try {
            URI uri = new URI(value);
            if (uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                return value;
            }
        } catch (URISyntaxException e) {
            // Told below, together with the addresses of other schemes.
        }
        throw Problems.badParameter("url", value, "http 或 https 地址", "an http or https address")
                .asException();
    }

    private static LocalDate date(Map<String, String> parameters) {
        String value = text(parameters, "published_on", 40);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw Problems.badParameter("published_on", value, "日期，如 2024-01-31", "a date as in 2024-01-31")
                    .asException(e);
        }
    }

    private static String division(Map<String, String> parameters) {
        String value = text(parameters, "division", 40);
        if (value != null && !value.matches("[0-9]{6}")) {
            throw Problems.badParameter("division", value, "六位行政区划代码，如 410404", "six digits, as in 410404")
                    .asException();
        }
        return value;
    }

    /** A name is only a hint, so an odd one is cleaned and not refused. */
    private static String fileName(String given) {
        if (given == null) {
            return null;
        }
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String clean = printable(last).strip();
        String cut = clean.codePointCount(0, clean.length()) <= FILE_NAME_CHARS_MAX
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, FILE_NAME_CHARS_MAX));
        return cut.isEmpty() ? null : cut;
    }

    private static String printable(String text) {
        return text.codePoints()
                .filter(c -> !isUnprintable(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Control characters, and lone halves of a surrogate pair, which no database can store. */
    private static boolean isUnprintable(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE;
    }
}
