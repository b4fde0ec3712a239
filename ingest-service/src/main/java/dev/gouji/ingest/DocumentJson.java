package dev.gouji.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.ingest.intake.Receipt;
import dev.gouji.ingest.problem.Problem;
import io.vertx.core.buffer.Buffer;
import java.util.LinkedHashMap;
import java.util.Map;

/** The bodies of the answers. */
final class DocumentJson {
    private DocumentJson() {}

    static Buffer of(Receipt receipt) {
        return write(map(receipt));
    }

    static Map<String, Object> map(Receipt receipt) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("document_id", receipt.documentId());
        json.put("sha256", receipt.sha256());
        json.put("source", receipt.source());
        json.put("size", receipt.size());
        json.put("duplicate", receipt.duplicate());
        json.put("outcome", receipt.outcome());
        return json;
    }

    /** RFC 9457. */
    static Buffer of(Problem problem) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", "urn:gouji:problem:" + problem.code());
        json.put("title", problem.title());
        json.put("status", problem.status());
        json.put("detail", problem.detail());
        json.put("code", problem.code());
        return write(json);
    }

    static Buffer write(Map<String, Object> json) {
        try {
            return Buffer.buffer(WireEvent.json().writeValueAsBytes(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts and numbers can always be written as JSON", e);
        }
    }
}
