package dev.gouji.ingest;

import dev.gouji.ingest.upload.BatchIntake;
import dev.gouji.ingest.upload.BatchProgress;
import dev.gouji.ingest.upload.MemberResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Batches as JSON. */
final class BatchJson {
    private BatchJson() {}

    static String path(String batchId) {
        return "/v1/batches/" + batchId;
    }

    /** The answer to whoever sent it. */
    static String of(BatchIntake.Accepted accepted) {
        Map<String, Object> json = new LinkedHashMap<>();
        String id = accepted.batch().id();
        json.put("batch_id", id);
        json.put("name", accepted.batch().name());
        json.put("files", accepted.batch().files().size());
        json.put("duplicate", !accepted.isNew());
        json.put("progress", path(id));
        json.put("events", path(id) + "/events");
        return DocumentJson.write(json).toString();
    }

    static Map<String, Object> of(BatchProgress progress) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("batch_id", progress.id());
        json.put("name", progress.name());
        json.put("state", state(progress));
        json.put("waiting_for", progress.waitingFor());
        json.put("accepted_at", progress.acceptedAt().toString());
        json.put(
                "finished_at",
                progress.finishedAt() == null ? null : progress.finishedAt().toString());
        json.put("expected", progress.expected());
        json.put("done", progress.done());
        json.put("taken", progress.taken());
        json.put("duplicates", progress.duplicates());
        json.put("refused", progress.refused());
        json.put("passed_over", progress.passedOver());
        return json;
    }

    private static String state(BatchProgress progress) {
        if (progress.isFinished()) {
            return "finished";
        }
        return progress.waitingFor() == null ? "working" : "waiting";
    }

    /**
     * Progress and a page of results.
     *
     * @param next path of the next page, null when this is the last for now
     */
    static String of(BatchProgress progress, List<MemberResult.Numbered> results, String next) {
        Map<String, Object> json = of(progress);
        json.put("members", results.stream().map(BatchJson::of).toList());
        json.put("next", next);
        return DocumentJson.write(json).toString();
    }

    static Map<String, Object> of(MemberResult.Numbered numbered) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", numbered.number());
        json.put("name", numbered.result().name());
        switch (numbered.result()) {
            case MemberResult.Taken taken -> {
                json.put("result", "taken");
                json.putAll(DocumentJson.map(taken.receipt()));
            }
            case MemberResult.Refused refused -> {
                json.put("result", "refused");
                json.put("code", refused.code());
                json.put("title", refused.title());
                json.put("detail", refused.detail());
            }
        }
        return json;
    }
}
