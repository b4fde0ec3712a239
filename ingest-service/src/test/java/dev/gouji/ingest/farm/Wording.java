package dev.gouji.ingest.farm;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Names, titles and texts of the farm. All made up; none is anybody's wording. */
final class Wording {
    private static final String[] PLACES = {"青岚", "柏溪", "云渡", "南屿", "石门渡", "临漪", "鹤泉", "白塔湾", "松陵", "望川"};
    private static final String[] OFFICES = {
        "教育局", "财政局", "农业农村局", "卫生健康局", "民政局", "水务局", "审计局", "司法局", "统计局", "应急管理局", "交通运输局"
    };
    private static final String[] OTHER_TITLES = {
        "关于报送%2$d年政府信息公开工作年度报告的通知",
        "%1$s%2$d年度部门决算公开",
        "%1$s%2$d年法治政府建设年度报告",
        "%2$d年政务公开工作要点",
        "%1$s政府信息公开指南（%2$d年版）",
        "%1$s%2$d年预算绩效工作总结",
    };

    private Wording() {}

    static List<String> organs(Random random, int count) {
        String place = PLACES[random.nextInt(PLACES.length)] + "县";
        List<String> offices = new ArrayList<>(List.of(OFFICES));
        List<String> organs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            organs.add(place + offices.remove(random.nextInt(offices.size())));
        }
        return organs;
    }

    static String reportTitle(String organ, int year) {
        return organ + year + "年政府信息公开工作年度报告";
    }

    static String otherTitle(Random random, String organ, int year) {
        return OTHER_TITLES[random.nextInt(OTHER_TITLES.length)].formatted(organ, year);
    }

    /** Figures differ from organ to organ, year to year and revision to revision. */
    static String reportText(String organ, int year, int revision, long seed) {
        Random random = new Random(31 * (31 * seed + organ.hashCode()) + 100L * year + revision);
        int received = random.nextInt(400);
        int granted = random.nextInt(received + 1);
        return """
                <p>%1$s把%2$d年政府信息公开的情况说明如下，数字自1月1日起算，到12月31日为止。</p>
                <p>一年里主动公开信息%3$d条。收到申请%4$d件，予以公开%5$d件，其余%6$d件另作处理。</p>
                <table border="1"><tr><th>项目</th><th>件数</th></tr>
                <tr><td>新收</td><td>%4$d</td></tr><tr><td>予以公开</td><td>%5$d</td></tr>
                <tr><td>其他处理</td><td>%6$d</td></tr></table>
                """.formatted(organ, year, 100 + random.nextInt(900), received, granted, received - granted);
    }

    static String otherText(String title) {
        return "<p>" + title + "。本页不是年度报告，只与它列在一处。</p>\n";
    }
}
