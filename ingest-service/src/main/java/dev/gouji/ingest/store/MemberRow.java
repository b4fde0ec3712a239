package dev.gouji.ingest.store;

import dev.gouji.ingest.intake.Receipt;
import dev.gouji.ingest.upload.MemberResult;
import io.vertx.sqlclient.Row;

/** A result as its row: the columns of what it is not are null. */
record MemberRow(
        String name,
        String documentId,
        String sha256,
        String sourceId,
        Long size,
        Boolean duplicate,
        String code,
        String title,
        String detail) {

    static MemberRow of(MemberResult result) {
        return switch (result) {
            case MemberResult.Taken taken -> {
                Receipt receipt = taken.receipt();
                yield new MemberRow(
                        taken.name(),
                        receipt.documentId(),
                        receipt.sha256(),
                        receipt.source(),
                        receipt.size(),
                        receipt.duplicate(),
                        null,
                        null,
                        null);
            }
            case MemberResult.Refused refused ->
                new MemberRow(
                        refused.name(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        refused.code(),
                        refused.title(),
                        refused.detail());
        };
    }

    static MemberResult read(Row row) {
        String name = row.getString("name");
        if (row.getString("document_id") == null) {
            return new MemberResult.Refused(
                    name, row.getString("code"), row.getString("title"), row.getString("detail"));
        }
        return new MemberResult.Taken(
                name,
                new Receipt(
                        row.getString("document_id"),
                        row.getString("sha256"),
                        row.getString("source_id"),
                        row.getLong("size"),
                        row.getBoolean("duplicate")));
    }
}
