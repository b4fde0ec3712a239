package dev.gouji.ingest.farm;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * A document of a portal.
 *
 * @param number unique on its portal
 * @param revision counts corrections
 * @param listed whether lists lead to it
 * @param present whether its address answers
 * @param file ending of an attachment, null without one
 */
record Article(
        int number,
        String organ,
        int year,
        String title,
        boolean isReport,
        LocalDate day,
        int revision,
        List<String> paths,
        boolean listed,
        boolean present,
        String file) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");

    static String path(String folder, LocalDate day, int number) {
        return "%s%s/t%s_%d.html".formatted(folder, MONTH.format(day), DAY.format(day), number);
    }

    String path() {
        return paths.getFirst();
    }

    /** Path of the attachment. */
    String filePath() {
        return path().replace(".html", "." + file);
    }

    /** Bytes that look like what the ending promises. */
    byte[] fileBytes() {
        String text = title + " revision " + revision;
        return ((file.equals("pdf") ? "%PDF-1.4\n% " : "{\\rtf1 ") + text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    Article corrected() {
        return new Article(number, organ, year, title, isReport, day, revision + 1, paths, listed, present, file);
    }

    Article away(boolean stillListed) {
        return new Article(number, organ, year, title, isReport, day, revision, paths, stillListed, false, file);
    }

    Article at(List<String> others) {
        return new Article(number, organ, year, title, isReport, day, revision, others, listed, present, file);
    }
}
