package dev.gouji.ingest.register;

import dev.gouji.contract.report.OrganKind;
import dev.gouji.contract.report.OrganLevel;
import dev.gouji.ingest.portal.WrongFieldException;
import dev.gouji.ingest.sheet.Heads;
import dev.gouji.ingest.sheet.Sheet;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The register as rows of a table. Kinds and levels may be written as people call them. */
public final class RegisterRows {
    /** The columns, and what else people call them. */
    public static final Heads HEADS = new Heads()
            .column("entry", "编号", "标识", "机关编号")
            .column("name", "机关名称", "机关", "单位名称", "名称", "单位", "行政机关")
            .column("division", "行政区划代码", "区划代码", "行政区划", "区划", "行政区划编码")
            .column("kind", "类型", "机关类型", "类别", "机关类别")
            .column("level", "层级", "级别", "行政层级")
            .column("parent", "上级", "上级机关", "主管部门", "上级主管部门")
            .column("column", "年报栏目地址", "栏目地址", "网址", "年报地址")
            .column("from_year", "起始年份", "起始年度", "开始年份", "自")
            .column("to_year", "终止年份", "终止年度", "结束年份", "至");

    private static final Map<String, OrganKind> KINDS = Map.of(
            "政府", OrganKind.GOVERNMENT,
            "部门", OrganKind.DEPARTMENT_OTHER,
            "乡镇", OrganKind.TOWNSHIP,
            "街道", OrganKind.SUB_DISTRICT,
            "开发区", OrganKind.DEVELOPMENT_ZONE,
            "政府办公室", OrganKind.GOVERNMENT_OFFICE);

    private static final Map<String, OrganLevel> LEVELS = Map.of(
            "国家级", OrganLevel.NATIONAL,
            "省", OrganLevel.PROVINCE,
            "市级", OrganLevel.CITY,
            "市", OrganLevel.CITY,
            "区县级", OrganLevel.COUNTY,
            "县", OrganLevel.COUNTY,
            "区级", OrganLevel.COUNTY,
            "乡镇级", OrganLevel.TOWNSHIP,
            "镇级", OrganLevel.TOWNSHIP);

    private RegisterRows() {}

    /**
     * @throws WrongFieldException naming the column that is wrong
     */
    public static RegisteredOrgan read(Sheet.Row row) {
        try {
            return new RegisteredOrgan(
                    row.value("entry"),
                    row.value("name"),
                    row.value("division"),
                    kind(row.value("kind")),
                    level(row.value("level")),
                    row.value("parent"),
                    row.value("column"),
                    year("from_year", row.value("from_year")),
                    year("to_year", row.value("to_year")));
        } catch (WrongFieldException e) {
            throw e.called(HEADS.title(e.field()));
        }
    }

    private static OrganKind kind(String text) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(OrganKind.values())
                .filter(kind -> kind.wire().equals(text.toLowerCase(Locale.ROOT))
                        || Arrays.asList(kind.title().split("、")).contains(text))
                .findFirst()
                .or(() -> Optional.ofNullable(KINDS.get(text)))
                .orElseThrow(() -> new WrongFieldException(
                        "kind",
                        text,
                        "机关类型，如 人民政府、民政、department.civil_affairs",
                        "a kind, as in department.civil_affairs"));
    }

    private static OrganLevel level(String text) {
        if (text == null) {
            return null;
        }
        String names = Arrays.stream(OrganLevel.values()).map(OrganLevel::title).collect(Collectors.joining("、"));
        return Arrays.stream(OrganLevel.values())
                .filter(level -> level.wire().equals(text.toLowerCase(Locale.ROOT))
                        || level.title().equals(text))
                .findFirst()
                .or(() -> Optional.ofNullable(LEVELS.get(text)))
                .orElseThrow(() -> new WrongFieldException("level", text, "以下之一：" + names, "one of " + names));
    }

    private static Integer year(String field, String text) {
        String digits = text == null ? null : text.replaceAll("年度?$", "");
        if (digits != null && !digits.matches("\\d{4}")) {
            throw new WrongFieldException(field, text, "四位年份", "a year of four digits");
        }
        return digits == null ? null : Integer.valueOf(digits);
    }
}
