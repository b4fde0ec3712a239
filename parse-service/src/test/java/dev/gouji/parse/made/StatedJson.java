package dev.gouji.parse.made;

import dev.gouji.contract.form.CellId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Reports of the form of 2021 as JSON whose members are rows and columns under English names. */
enum StatedJson {
    /** {@code legalPerson.commercial.results.denied.stateSecret}. */
    COLUMNS_OUTSIDE(UnaryOperator.identity()),
    /** {@code denied.state_secret.legal_person.commercial}. */
    ROWS_OUTSIDE_IN_SNAKE_CASE(key -> key.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT)),
    /** Every cell in one name, figures as strings. */
    FLAT_STRINGS(UnaryOperator.identity());

    private static final Map<String, String> COLUMNS = names("""
            natural_person naturalPerson
            commercial legalPerson.commercial
            research legalPerson.research
            public_welfare legalPerson.social
            legal_service legalPerson.legal
            other_org legalPerson.other
            total total
            issued made
            repealed repealed
            effective valid
            decisions processed
            amount_wan_yuan amount
            upheld maintain
            corrected correct
            other other
            pending unfinished
            """);
    private static final Map<String, String> ROWS = names("""
            art20_1.regulation regulations
            art20_1.normative_document normativeDocuments
            art20_5.licensing licensing
            art20_6.penalty punishment
            art20_6.coercion coercion
            art20_8.fee fees
            new_received newReceived
            carried_in carriedOver
            granted results.granted
            partial results.partialGrant
            denied.state_secret results.denied.stateSecret
            denied.other_law results.denied.lawForbidden
            denied.security_stability results.denied.safetyStability
            denied.third_party results.denied.thirdPartyRights
            denied.internal_affairs results.denied.internalAffairs
            denied.deliberative results.denied.processInfo
            denied.enforcement_file results.denied.enforcementCase
            denied.admin_query results.denied.adminQuery
            unable.not_held results.unableToProvide.noInfo
            unable.must_create results.unableToProvide.needCreation
            unable.unclear_after_correction results.unableToProvide.unclear
            not_processed.petition results.notProcessed.complaint
            not_processed.duplicate results.notProcessed.repeat
            not_processed.published_material results.notProcessed.publication
            not_processed.excessive results.notProcessed.massiveRequests
            not_processed.confirm_or_reissue results.notProcessed.confirmInfo
            other.correction_overdue results.other.overdueCorrection
            other.fee_overdue results.other.overdueFee
            other.misc results.other.otherReasons
            result_total totalProcessed
            carried_out carriedForward
            review review
            litigation_direct litigation.direct
            litigation_after_review litigation.postReview
            """);

    private final UnaryOperator<String> spelling;

    StatedJson(UnaryOperator<String> spelling) {
        this.spelling = spelling;
    }

    private static Map<String, String> names(String lines) {
        Map<String, String> names = new LinkedHashMap<>();
        lines.lines().map(line -> line.split(" ")).forEach(line -> names.put(line[0], line[1]));
        return names;
    }

    /** The whole report, its parts as sections. */
    String print(MadeReport report) {
        StringBuilder json = new StringBuilder("{\"id\":7,\"path\":\"a\\\\2019\\\\b.pdf\",\"sections\":[");
        String between = "";
        for (Part part : report.parts()) {
            String section = switch (part) {
                case Part.Title title -> "{\"title\":\"" + title.text() + "\"";
                case Part.Heading heading -> "{\"title\":\"" + heading.text() + "\"";
                case Part.Paragraph paragraph -> "{\"type\":\"text\",\"content\":\"　　" + paragraph.text() + "\\n\"";
                case Grid grid -> "{\"type\":\"table\",\"tableData\":" + table(grid);
            };
            json.append(between).append(section).append('}');
            between = ",";
        }
        return json.append("]}").toString();
    }

    private String table(Grid grid) {
        Map<String, Object> root = new LinkedHashMap<>();
        grid.cells().stream().filter(cell -> cell.figure() != null).forEach(cell -> put(root, cell));
        StringBuilder json = new StringBuilder();
        write(root, json);
        return json.toString();
    }

    @SuppressWarnings("unchecked")
    private void put(Map<String, Object> root, PrintedCell cell) {
        CellId id = cell.figure().id();
        String path = id.path().substring(id.table().length() + 1);
        int last = path.lastIndexOf('.');
        String column = COLUMNS.get(path.substring(last + 1));
        String row = ROWS.get(path.substring(0, last));
        boolean columnsOutside = this == COLUMNS_OUTSIDE && id.table().equals("t3");
        String[] keys = spelling.apply(columnsOutside ? column + "." + row : row + "." + column)
                .split("\\.");
        if (this == FLAT_STRINGS) {
            StringBuilder name = new StringBuilder(keys[0]);
            for (int i = 1; i < keys.length; i++) {
                name.append(Character.toUpperCase(keys[i].charAt(0))).append(keys[i].substring(1));
            }
            root.put(name.toString(), '"' + cell.text() + '"');
            return;
        }
        Map<String, Object> at = root;
        for (int i = 0; i < keys.length - 1; i++) {
            at = (Map<String, Object>) at.computeIfAbsent(keys[i], key -> new LinkedHashMap<String, Object>());
        }
        at.put(keys[keys.length - 1], cell.text().isBlank() ? "null" : cell.text());
    }

    private static void write(Object value, StringBuilder json) {
        if (!(value instanceof Map<?, ?> members)) {
            json.append(value);
            return;
        }
        String between = "{";
        for (Map.Entry<?, ?> member : members.entrySet()) {
            json.append(between).append('"').append(member.getKey()).append("\":");
            write(member.getValue(), json);
            between = ",";
        }
        json.append('}');
    }
}
