package dev.gouji.parse.made;

import dev.gouji.contract.form.FormGeneration;
import dev.gouji.contract.form.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Who a made-up report is of, and its words: our own, with figures in them that are no cells. */
record Prose(FormGeneration generation, String organ, int year, int count) {
    private static final List<String> PLACES =
            List.of("青山县", "白沙县", "云溪市", "临江区", "石桥市南岭区", "松原县河口镇", "东岭市", "绿原旗", "金滩经济开发区", "望江县柳林街道");
    private static final List<String> BODIES =
            List.of("人民政府", "民政局", "水利局", "交通运输局", "教育局", "市场监督管理局", "发展和改革局", "自然资源局", "卫生健康委员会");

    static Prose of(FormGeneration generation, Random random) {
        String place = PLACES.get(random.nextInt(PLACES.size()));
        String organ = place
                + switch (place.charAt(place.length() - 1)) {
                    case '镇' -> "人民政府";
                    case '道' -> "办事处";
                    default -> place.endsWith("开发区") ? "管理委员会" : BODIES.get(random.nextInt(BODIES.size()));
                };
        int year = switch (generation) {
            case G2008L -> 2008 + random.nextInt(6);
            case G2014 -> 2014 + random.nextInt(5);
            case G2019 -> 2019 + random.nextInt(2);
            case G2021 -> 2021 + random.nextInt(4);
        };
        return new Prose(generation, organ, year, 2 + random.nextInt(90));
    }

    static Prose ofTransport(FormGeneration generation) {
        int year = switch (generation) {
            case G2008L -> 2011;
            case G2014 -> 2016;
            case G2019 -> 2020;
            case G2021 -> 2023;
        };
        return new Prose(generation, "青山县交通运输局", year, 12);
    }

    List<Part> opening() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Title(organ + year + "年政府信息公开工作年度报告"));
        parts.add(new Part.Paragraph("本报告由%s编制，所列数据的统计期限自%d年1月1日起至%d年12月31日止。".formatted(organ, year, year)));
        parts.add(new Part.Heading(generation.hasThreeTables() ? "一、总体情况" : "一、概述"));
        parts.add(
                new Part.Paragraph("%d年，我单位把该公开的及时公开，全年在门户网站发布信息%d条，其中解读稿件%d篇。".formatted(year, 7 * count, count / 2)));
        parts.add(new Part.Paragraph("（一）主动公开。更新栏目%d个，回应社会关切%d次。（二）依申请公开。按时答复每一件申请。".formatted(count % 7 + 1, count)));
        if (!generation.hasThreeTables()) {
            parts.add(new Part.Heading("二、主动公开政府信息情况"));
            parts.add(new Part.Paragraph("新增信息以通知公告和办事指南为主，均在形成后按期发布。"));
            parts.add(new Part.Heading("三、依申请公开政府信息情况"));
            parts.add(new Part.Paragraph("申请渠道保持畅通，当面、信函、网络均可提出。"));
        }
        return parts;
    }

    List<Part> closing() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Heading(generation.hasThreeTables() ? "五、存在的主要问题及改进情况" : "四、存在的主要问题及改进措施"));
        parts.add(new Part.Paragraph("栏目更新还不够均衡，%d年将安排%d次培训，补齐短板。".formatted(year + 1, count % 5 + 2)));
        if (generation.hasThreeTables()) {
            parts.add(new Part.Heading("六、其他需要报告的事项"));
            parts.add(new Part.Paragraph("本年度未收取信息处理费。"));
        }
        return parts;
    }

    static Part headingOver(Table table) {
        return new Part.Heading(
                switch (table.id()) {
                    case "t2" -> "二、主动公开政府信息情况";
                    case "t3" -> "三、收到和处理政府信息公开申请情况";
                    default -> "四、政府信息公开行政复议、行政诉讼情况";
                });
    }
}
