package dev.gouji.ingest.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.ingest.sheet.Heads;
import dev.gouji.ingest.sheet.Sheet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Portals as rows of a table. A row becomes the JSON of a portal, so that both are checked alike. */
public final class PortalRows {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, String> KINDS = Map.of(
            "列表页", "list-pages",
            "trs", "trs-lists",
            "trs列表", "trs-lists",
            "入口页", "entry-pages",
            "网站地图", "sitemaps",
            "订阅源", "feeds");

    private static final Set<String> YES = Set.of("是", "true", "1", "yes", "y", "√", "有", "启用");
    private static final Set<String> NO = Set.of("否", "false", "0", "no", "n", "×", "无", "停用");

    /** Fields are where they stand in the JSON of a portal. */
    public static final Heads HEADS = new Heads()
            .column("id", "标识", "编号", "门户标识")
            .column("name", "名称", "门户名称", "网站名称")
            .column("division", "行政区划代码", "区划代码", "区划")
            .column("organ", "机关名称", "单位名称", "机关", "部门")
            .column("source.kind", "类型", "列表类型")
            .column("source.entries", "列表地址", "年报栏目地址", "地址", "网址", "栏目地址")
            .column("source.link.title", "标题规则", "标题正则")
            .column("source.link.address", "地址规则", "地址正则")
            .column("source.selector", "选择器", "css选择器")
            .column("access.hosts", "允许主机", "允许的主机")
            .column("access.delay_seconds", "间隔秒数", "请求间隔")
            .column("access.max_pages", "最多页数", "页数上限")
            .column("access.bad_certificate", "接受无效证书")
            .column("access.intranet", "内网", "内网门户")
            .column("access.every_hours", "采集间隔小时", "采集周期")
            .column("enabled", "启用", "是否启用")
            .column("list_name", "栏目名称", "栏目", "年报栏目名称");

    private PortalRows() {}

    /**
     * @throws WrongFieldException naming the column that is wrong
     */
    public static Portal read(Sheet.Row row) {
        ObjectNode json = JSON.createObjectNode();
        row.values().forEach((field, value) -> put(json, field, value));
        ObjectNode source = json.withObjectProperty("source");
        if (!source.has("kind")) {
            source.put("kind", "list-pages");
        }
        try {
            return PortalJson.read(JSON.writeValueAsBytes(json));
        } catch (WrongFieldException e) {
            throw e.called(HEADS.title(e.field().replaceAll("\\[\\d+\\]", "")));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts can always be written as JSON", e);
        }
    }

    private static void put(ObjectNode json, String field, String value) {
        int dot = field.indexOf('.');
        if (dot >= 0) {
            put(json.withObjectProperty(field.substring(0, dot)), field.substring(dot + 1), value);
            return;
        }
        switch (field) {
            case "kind" -> json.put(field, KINDS.getOrDefault(value.toLowerCase(Locale.ROOT), value));
            case "entries", "hosts" -> {
                for (String each : value.split("[\\s;；,，]+")) {
                    json.withArrayProperty(field).add(each);
                }
            }
            case "delay_seconds", "max_pages", "every_hours" -> json.put(field, number(field, value));
            case "bad_certificate", "intranet", "enabled" -> json.put(field, truth(field, value));
            default -> json.put(field, value);
        }
    }

    private static int number(String field, String value) {
        if (!value.matches("\\d{1,6}")) {
            throw wrong(field, value, "整数", "a whole number");
        }
        return Integer.parseInt(value);
    }

    private static boolean truth(String field, String value) {
        String word = value.toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            throw wrong(field, value, "是或否", "是 or 否");
        }
        return YES.contains(word);
    }

    private static WrongFieldException wrong(String field, String value, String zh, String en) {
        String path = field.equals("enabled") ? field : "access." + field;
        return new WrongFieldException(HEADS.title(path), value, zh, en);
    }
}
