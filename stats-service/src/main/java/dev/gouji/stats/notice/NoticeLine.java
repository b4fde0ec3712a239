package dev.gouji.stats.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.gouji.contract.event.WireEvent;
import dev.gouji.contract.finding.Correction;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.CellId;
import dev.gouji.contract.form.Form;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.report.Place;
import dev.gouji.stats.listing.FindingItem;
import dev.gouji.stats.page.CellNames;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A finding as the organ reads it.
 *
 * @param rule and severity in words
 * @param problem in Chinese, as the document is
 * @param figures every side with its value
 * @param place where it stands in the original; empty when it stands nowhere
 * @param basis what it rests on
 * @param request what the organ is asked to do
 */
record NoticeLine(int number, String rule, String problem, String figures, String place, String basis, String request) {
    private static final String REGULATION = "《中华人民共和国政府信息公开条例》第五十条";

    /** Rules on the sums of one table. */
    private static final Pattern TABLE_RULE = Pattern.compile("T[234]-");
    /** Says that blanks were taken as 0. */
    private static final String ASSUMPTION = "assumption";
    /** A hash, which says nothing to an organ. */
    private static final String OTHER_DOCUMENT = "document";

    static NoticeLine of(int number, FindingItem finding, int year) {
        FormGeneration form = form(year);
        CellNames names = new CellNames(Form.of(form));
        String severity =
                Severity.valueOf(finding.severity().toUpperCase(Locale.ROOT)).chinese();
        return new NoticeLine(
                number,
                finding.rule() + " " + severity,
                finding.message().zh(),
                figures(finding, names),
                finding.place() == null
                        ? ""
                        : read(finding.place(), new TypeReference<Place>() {}).describe(),
                REGULATION + basis(form) + "；规则 " + finding.rule(),
                request(finding, names));
    }

    private static FormGeneration form(int year) {
        return Arrays.stream(FormGeneration.values())
                .filter(generation -> generation.governs(year))
                .findFirst()
                .orElse(FormGeneration.G2008L);
    }

    private static String basis(FormGeneration form) {
        return switch (form) {
            case G2021 -> "；国办公开办函〔2021〕30号";
            case G2019 -> "；国办公开办函〔2019〕60号";
            case G2014 -> "；国办发〔2014〕32号";
            case G2008L -> "";
        };
    }

    private static String figures(FindingItem finding, CellNames names) {
        List<CellId> cells = read(finding.cells(), new TypeReference<>() {});
        Map<String, Object> values = read(finding.values(), new TypeReference<>() {});
        Map<String, String> sides = new LinkedHashMap<>();
        cells.forEach(cell -> sides.put(names.of(cell), ""));
        values.forEach((name, value) -> {
            if (!name.equals(OTHER_DOCUMENT) && !name.equals(ASSUMPTION)) {
                sides.put(side(name, names), "：" + value);
            }
        });
        if (values.containsKey("difference")
                && cells.stream().map(CellId::path).anyMatch(values::containsKey)
                && TABLE_RULE.matcher(finding.rule()).lookingAt()) {
            noughts(sides, values.containsKey(ASSUMPTION));
        }
        return sides.entrySet().stream()
                .map(side -> side.getKey() + side.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** Of a sum that does not hold, findings leave the noughts out; a cell that is no figure would have kept it from being told. */
    private static void noughts(Map<String, String> sides, boolean blanksToo) {
        int before = sides.size();
        sides.values().removeIf(String::isEmpty);
        int noughts = before - sides.size();
        if (noughts > 0) {
            sides.put("其余 %d 格".formatted(noughts), blanksToo ? "：0 或空白（空白按 0 计）" : "：0");
        }
    }

    private static String side(String name, CellNames names) {
        return switch (name) {
            case "expected" -> "应为";
            case "found" -> "实为";
            case "difference" -> "相差";
            case "share" -> "相同比例";
            case "evidence" -> "原文";
            case String other when other.matches("[st]\\d+\\.[a-z0-9_.]+") -> names.of(new CellId(other));
            case String other -> other;
        };
    }

    private static String request(FindingItem finding, CellNames names) {
        if (finding.attribution().equals("reading")) {
            return "请对照原文核实；原文无误的，在右栏说明。";
        }
        String request = "请核实并更正后重新公布；数据属实的，在右栏说明理由。";
        if (finding.correction() == null) {
            return request;
        }
        Correction correction = read(finding.correction(), new TypeReference<Correction>() {});
        return request
                + "\n供参考：%s 由 %s 改为 %s，各式即可成立。"
                        .formatted(
                                names.of(correction.cell()),
                                correction.from().toPlainString(),
                                correction.to().toPlainString());
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return WireEvent.json().readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a finding is not what was written", e);
        }
    }

    /** In the order of {@link Notice#COLUMNS}. */
    List<String> cells() {
        return List.of(String.valueOf(number), rule, problem, figures, place, basis, request, "");
    }
}
