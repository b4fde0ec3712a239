package dev.gouji.stats.store;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.stats.dataset.DatasetReport;
import dev.gouji.stats.listing.Cursor;
import dev.gouji.stats.listing.ReportOrder;
import dev.gouji.stats.view.StoredCells;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads reports for the data sets. */
@ApplicationScoped
public class DatasetReader {
    private static final Columns REPORT = new Columns(
            Stream.concat(Arrays.stream(ReportReader.HEAD), Stream.of("figures::json", "places::json", "flags::json"))
                    .toList());

    /** In one statement, so that a report never comes with the findings of its predecessor. */
    private static final String WITH_FLAGS = """
        (%s) as r cross join lateral (
            select coalesce(jsonb_agg(jsonb_build_object('rule', f.rule, 'severity', f.severity, 'cells', f.cells)
                order by f.ordinal), '[]') as flags
            from stats.finding f where f.organ_key = r.organ_key and f.year = r.year) as flags
        """.formatted(WholeReports.QUERY);

    private final Mutiny.SessionFactory sessions;

    DatasetReader(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** At most that many reports behind the cursor, null: from the top; newest year first, the unknown last. */
    public Uni<List<DatasetReport>> slice(Cursor after, int limit) {
        Select select = ReportOrdering.sorted(new Select(REPORT, WITH_FLAGS), ReportOrder.YEAR, after);
        return sessions.withStatelessSession(session -> select.rows(session, limit))
                .map(rows -> rows.stream().map(DatasetReader::report).toList());
    }

    private static DatasetReport report(Columns.Values row) {
        return new DatasetReport(
                ReportReader.item(row),
                new StoredCells(row.text("figures"), row.text("places"))
                        .cells(Form.of(FormGeneration.valueOf(row.text("form")))),
                row.json("flags", new TypeReference<List<DatasetReport.Flag>>() {}));
    }
}
