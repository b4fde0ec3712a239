package dev.gouji.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What somebody may rely on in the description of an interface: paths, methods, parameters, answers, their types of content
 * and their fields. Names of schemas and words are nobody's business.
 */
final class ApiChanges {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head");

    private ApiChanges() {}

    /** What whoever used the interface before would notice, in order. */
    static List<String> breaking(JsonNode before, JsonNode after) {
        Map<String, String> then = promises(before);
        Map<String, String> now = promises(after);
        Set<String> broken = new TreeSet<>();
        then.forEach((promise, kind) -> {
            if (!now.containsKey(promise)) {
                if (isFirstOfItsKind(promise, now, then)) {
                    broken.add(promise + " is gone");
                }
            } else if (!kind.equals(now.get(promise)) && !promise.contains(": parameter")) {
                broken.add("%s: %s has become %s".formatted(promise, kind, now.get(promise)));
            }
        });
        now.forEach((promise, kind) -> {
            boolean known = then.containsKey(operation(promise));
            if (promise.contains(": parameter")
                    && kind.equals("required")
                    && known
                    && !"required".equals(then.get(promise))) {
                broken.add(promise + " has become required");
            }
        });
        return List.copyOf(broken);
    }

    /** Whether all that it is part of is still there: one removed path is one line. */
    private static boolean isFirstOfItsKind(String promise, Map<String, String> now, Map<String, String> then) {
        return then.keySet().stream()
                .filter(other -> !other.equals(promise) && isPartOf(promise, other))
                .allMatch(now::containsKey);
    }

    private static boolean isPartOf(String promise, String whole) {
        return promise.startsWith(whole) && "  :.[".indexOf(promise.charAt(whole.length())) >= 0;
    }

    private static String operation(String promise) {
        return promise.substring(
                0, promise.indexOf(": parameter") < 0 ? promise.length() : promise.indexOf(": parameter"));
    }

    private static Map<String, String> promises(JsonNode api) {
        Map<String, String> promises = new TreeMap<>();
        each(
                api.path("paths"),
                (path, methods) -> each(methods, (method, operation) -> {
                    if (METHODS.contains(method)) {
                        add(promises, api, method + " " + path, operation);
                    }
                }));
        return promises;
    }

    private static void add(Map<String, String> promises, JsonNode api, String name, JsonNode operation) {
        promises.put(name, "");
        operation.path("parameters").forEach(given -> {
            JsonNode parameter = resolved(api, given);
            promises.put(
                    name + ": parameter " + parameter.path("name").asText(),
                    parameter.path("required").asBoolean() ? "required" : "optional");
        });
        each(operation.path("responses"), (status, answer) -> {
            promises.put(name + " " + status, "");
            each(resolved(api, answer).path("content"), (type, content) -> {
                String body = name + " " + status + " " + type;
                promises.put(body, "");
                addFields(promises, api, body + " ", content.path("schema"), List.of());
            });
        });
    }

    private static void addFields(
            Map<String, String> promises, JsonNode api, String name, JsonNode given, List<String> within) {
        String reference = given.path("$ref").asText();
        if (!reference.isEmpty() && within.contains(reference)) {
            return;
        }
        List<String> inside = new ArrayList<>(within);
        inside.add(reference);
        JsonNode schema = resolved(api, given);
        if (schema.has("items")) {
            addFields(promises, api, name + "[]", schema.path("items"), inside);
        }
        each(schema.path("properties"), (field, type) -> {
            String full = name + (name.endsWith(" ") ? "" : ".") + field;
            promises.put(full, resolved(api, type).path("type").toString().replace("\"", ""));
            addFields(promises, api, full, type, inside);
        });
    }

    private static JsonNode resolved(JsonNode api, JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.startsWith("#/") ? api.at(reference.substring(1)) : node;
    }

    private interface Visit {
        void of(String name, JsonNode node);
    }

    private static void each(JsonNode object, Visit visit) {
        Iterator<Map.Entry<String, JsonNode>> fields = object.fields();
        while (fields.hasNext()) {
            Map.Entry<String, JsonNode> field = fields.next();
            visit.of(field.getKey(), field.getValue());
        }
    }
}
