package dev.gouji.launcher.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.gouji.launcher.document.DocumentFile;
import dev.gouji.launcher.document.UnusablePathException;
import dev.gouji.validate.book.RuleBook;
import dev.gouji.validate.office.OfficeRuleId;
import dev.gouji.validate.office.RejectedRuleException;
import dev.gouji.validate.office.RuleRequest;
import dev.gouji.validate.office.WrittenRule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rules of an office in files: a list of rules, or one, in YAML or JSON, as they are sent to the service. */
public final class RuleFiles {
    /** YAML reads JSON too. A misspelt key is an error. */
    private static final ObjectMapper YAML = new YAMLMapper();

    private static final int ANY_REVISION = 1;

    private RuleFiles() {}

    /** The built-in rules and those in the files; rules without an id are numbered from the first free one. */
    public static RuleBook book(List<String> files) throws UnusablePathException {
        if (files.isEmpty()) {
            return RuleBook.standard();
        }
        List<RuleRequest> requests = new ArrayList<>();
        for (String file : files) {
            requests.addAll(read(file));
        }
        return RuleBook.standard().revised(Map.of(), compiled(requests, taken(requests)), ANY_REVISION);
    }

    private static Set<String> taken(List<RuleRequest> requests) throws UnusablePathException {
        Set<String> taken = new HashSet<>();
        for (RuleRequest request : requests) {
            if (request.id() != null && (!OfficeRuleId.isOne(request.id()) || !taken.add(request.id()))) {
                throw UnusablePathException.wrongRules(
                        request.id(), "编号应为 LOC-001 至 LOC-999，且不重复 ids are LOC-001 to LOC-999, each once");
            }
        }
        return taken;
    }

    private static List<WrittenRule> compiled(List<RuleRequest> requests, Set<String> taken)
            throws UnusablePathException {
        List<WrittenRule> rules = new ArrayList<>();
        int next = 1;
        for (RuleRequest request : requests) {
            while (request.id() == null && !taken.add(OfficeRuleId.of(next))) {
                next++;
            }
            String id = request.id() == null ? OfficeRuleId.of(next) : request.id();
            rules.add(compiled(id, request));
        }
        return rules;
    }

    private static WrittenRule compiled(String id, RuleRequest request) throws UnusablePathException {
        try {
            return WrittenRule.compile(id, request.draft());
        } catch (RejectedRuleException e) {
            throw UnusablePathException.wrongRules(id, e.getMessage());
        }
    }

    private static List<RuleRequest> read(String file) throws UnusablePathException {
        byte[] content = DocumentFile.named(file).content();
        List<RuleRequest> requests = new ArrayList<>();
        try {
            JsonNode tree = YAML.readTree(content);
            if (tree.isEmpty()) {
                throw UnusablePathException.wrongRules(file, "没有规则 there is no rule in it");
            }
            for (JsonNode rule : tree.isArray() ? tree : YAML.createArrayNode().add(tree)) {
                requests.add(YAML.treeToValue(rule, RuleRequest.class));
            }
        } catch (JsonProcessingException e) {
            throw UnusablePathException.wrongRules(file, firstLine(e));
        } catch (IOException e) {
            throw UnusablePathException.wrongRules(file, e.toString());
        }
        return requests;
    }

    /** Behind it the parser of YAML draws the place. */
    private static String firstLine(JsonProcessingException e) {
        String said = e.getOriginalMessage().lines().findFirst().orElse("");
        return e.getLocation() == null
                ? said
                : "%s (line %d)".formatted(said, e.getLocation().getLineNr());
    }
}
