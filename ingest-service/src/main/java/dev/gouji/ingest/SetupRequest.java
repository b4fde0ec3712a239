package dev.gouji.ingest;

import dev.gouji.ingest.problem.Problem;
import dev.gouji.ingest.problem.Problems;
import dev.gouji.ingest.problem.SetupProblems;
import dev.gouji.ingest.sheet.Heads;
import dev.gouji.ingest.sheet.ImportResult;
import dev.gouji.ingest.sheet.Sheet;
import dev.gouji.ingest.sheet.SheetImport;
import dev.gouji.ingest.sheet.UnreadableSheetException;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** What the requests of portals and register have in common. */
final class SetupRequest {
    static final int LIMIT_MAX = 200;
    private static final int LIMIT_USUAL = 50;

    private final MultivaluedMap<String, String> given;
    private final UriInfo uri;

    /** @param known parameters; another one is refused, since a filter that is not applied gives a wrong answer */
    SetupRequest(UriInfo uri, Set<String> known) {
        this.uri = uri;
        this.given = uri.getQueryParameters();
        given.forEach((name, values) -> {
            if (!known.contains(name) || values.size() > 1) {
                throw Problems.badParameter(name, values.getLast(), "以下参数之一，各一次：" + known, "one of " + known + ", once")
                        .asException();
            }
        });
    }

    /** A parameter, null when it is not there or empty. */
    String text(String name) {
        String text = given.getFirst(name);
        return text == null || text.isBlank() ? null : text.strip();
    }

    String division() {
        return matching(
                "division",
                "\\d{2}|\\d{4}|\\d{6}",
                "区划代码，或其前两位、前四位",
                "a division code, or its first two or four digits");
    }

    String after() {
        return matching("after", "[a-z0-9-]{1,63}", "上一页最后一项的标识", "the id of the last item of the page before");
    }

    Integer year() {
        String text = matching("year", "20\\d\\d", "四位年份", "a year of four digits");
        return text == null ? null : Integer.valueOf(text);
    }

    boolean partial() {
        return "true".equals(matching("partial", "true|false", "true 或 false", "true or false"));
    }

    int limit() {
        String text = matching("limit", "\\d{1,3}", "1 至 200 的整数", "a whole number from 1 to 200");
        int limit = text == null ? LIMIT_USUAL : Integer.parseInt(text);
        if (limit < 1 || limit > LIMIT_MAX) {
            throw Problems.badParameter("limit", text, "1 至 200 的整数", "a whole number from 1 to 200")
                    .asException();
        }
        return limit;
    }

    /** The link to the page behind an item; relative, so that it leads back through whatever proxy is between. */
    String nextAfter(String id) {
        return uri.getRequestUriBuilder()
                .scheme(null)
                .host(null)
                .port(-1)
                .replaceQueryParam("after", id)
                .build()
                .toString();
    }

    private String matching(String name, String pattern, String zh, String en) {
        String text = text(name);
        if (text != null && !text.matches(pattern)) {
            Problem problem = Problems.badParameter(name, text, zh, en);
            throw problem.asException();
        }
        return text;
    }

    /** 200 when rows were saved, 422 with the result of each row when they were not. */
    static <T> Response imported(byte[] file, Heads heads, SheetImport<T> rows, boolean partial) {
        ImportResult result;
        try {
            result = rows.run(Sheet.read(file == null ? new byte[0] : file, heads), partial);
        } catch (UnreadableSheetException e) {
            throw SetupProblems.unreadableTable(e.getMessage()).asException(e);
        }
        Response answer = SetupJson.ok(result);
        return result.wrong() == 0 || result.saved() > 0
                ? answer
                : Response.fromResponse(answer).status(422).build();
    }

    /** A table with nothing but its head and an example, as spreadsheets open it. */
    static Response template(String name, Heads heads, String example) {
        String csv = "\uFEFF" + String.join(",", heads.titles()) + "\r\n" + example + "\r\n";
        return Response.ok(csv.getBytes(StandardCharsets.UTF_8), "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"%s.csv\"".formatted(name))
                .build();
    }
}
