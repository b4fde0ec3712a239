package dev.gouji.launcher.audit;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the whole record out of a service, page after page, into one file. */
public final class RecordExport {
    private static final String FIRST = "/v1/audit.csv?limit=500";
    private static final Pattern NEXT = Pattern.compile("<([^>]+)>\\s*;\\s*rel=\"next\"");

    private final Auditor auditor;

    /** With the token of an auditor. */
    public RecordExport(String token) {
        auditor = new Auditor(token);
    }

    /**
     * Writes it as CSV, the last line first.
     *
     * @throws UnreadableRecordException when the service does not give it
     * @throws IOException when the file cannot be written
     * @throws IllegalArgumentException when the address or the token is none
     */
    public void of(URI service, Path file) throws UnreadableRecordException, IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            write(service, part);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void write(URI service, Path part) throws UnreadableRecordException, IOException {
        try (Writer writer = Files.newBufferedWriter(part)) {
            HttpResponse<String> answer = auditor.ask(service.resolve(FIRST));
            writer.write(answer.body());
            for (Optional<URI> page = next(service, answer); page.isPresent(); page = next(service, answer)) {
                answer = auditor.ask(page.get());
                writer.write(withoutHead(answer.body()));
            }
        }
    }

    /** By its query alone: behind a proxy the service may know itself by another address. */
    private static Optional<URI> next(URI service, HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Link")
                .map(NEXT::matcher)
                .filter(Matcher::find)
                .map(found -> service.resolve(
                        "/v1/audit.csv?" + URI.create(found.group(1)).getRawQuery()));
    }

    private static String withoutHead(String csv) {
        return csv.substring(csv.indexOf('\n') + 1);
    }
}
