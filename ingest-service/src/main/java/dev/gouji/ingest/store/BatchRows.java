package dev.gouji.ingest.store;

import dev.gouji.ingest.intake.Labels;
import dev.gouji.ingest.upload.Batch;
import dev.gouji.ingest.upload.BatchFile;
import dev.gouji.ingest.upload.BatchProgress;
import dev.gouji.ingest.upload.Claim;
import dev.gouji.ingest.upload.MemberResult;
import io.vertx.sqlclient.Row;
import java.util.List;

/** Rows of batches as what they stand for. */
final class BatchRows {
    private BatchRows() {}

    static BatchProgress progress(Row row) {
        return new BatchProgress(
                row.getString("batch_id"),
                row.getString("name"),
                Statements.time(row, "accepted_at"),
                row.getInteger("expected"),
                row.getInteger("done"),
                row.getInteger("taken"),
                row.getInteger("duplicates"),
                row.getInteger("refused"),
                row.getInteger("passed_over"),
                row.getString("waiting_for"),
                Statements.time(row, "finished_at"));
    }

    static MemberResult.Numbered result(Row row) {
        return new MemberResult.Numbered(row.getInteger("number"), MemberRow.read(row));
    }

    static BatchFile file(Row row) {
        return new BatchFile(
                row.getString("name"),
                BatchFile.Kind.valueOf(row.getString("kind")),
                row.getString("sha256"),
                row.getLong("size"),
                row.getString("media_type"));
    }

    static Claim claim(Row row, List<BatchFile> files, String owner) {
        Labels labels = new Labels(
                row.getString("source"),
                row.getString("url"),
                row.getLocalDate("published_on"),
                row.getString("organ"),
                row.getString("division"),
                null);
        Claim.Position position = new Claim.Position(
                row.getInteger("at_file"),
                row.getInteger("at_member"),
                row.getLong("unpacked"),
                row.getInteger("passed_before"),
                row.getInteger("done"));
        return new Claim(new Batch(row.getString("batch_id"), files, labels), owner, position);
    }
}
