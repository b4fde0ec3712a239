package dev.gouji.ingest.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A page with figures in many places, and other clothes for it. */
final class MadeUpPage {
    private static final String[] WORDS = {
        "本年", "收到政府信息公开申请", "件，", "其中自然人", "予以公开", "部分公开", "不予公开", "行政复议", "上年结转", "主动公开信息",
    };

    private final List<String> pieces = new ArrayList<>();

    MadeUpPage(Random random) {
        pieces.add("<h1>白沙县民政局" + (2010 + random.nextInt(15)) + "年政府信息公开工作年度报告</h1>");
        int blocks = 3 + random.nextInt(8);
        for (int i = 0; i < blocks; i++) {
            pieces.add(random.nextBoolean() ? paragraph(random) : table(random));
        }
    }

    private static String paragraph(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(WORDS[random.nextInt(WORDS.length)]);
            text.append(random.nextInt(4) == 0 ? "<b>" + figure(random) + "</b>" : figure(random));
        }
        return switch (random.nextInt(4)) {
            case 0 -> "<p>" + text + "</p>";
            case 1 -> "<div class='content'>" + text + "<br>" + figure(random) + "</div>";
            case 2 -> "<p><span>" + text + "</span>访问量" + figure(random) + "次</p>";
            default -> "<section><header>" + text + table(random) + "</header></section>";
        };
    }

    private static String table(Random random) {
        StringBuilder rows = new StringBuilder("<table>");
        for (int row = random.nextInt(5); row >= 0; row--) {
            rows.append("<tr><td>").append(WORDS[random.nextInt(WORDS.length)]).append("</td>");
            for (int cell = random.nextInt(6); cell >= 0; cell--) {
                rows.append("<td>")
                        .append(random.nextInt(5) == 0 ? "" : figure(random))
                        .append("</td>");
            }
            rows.append("</tr>");
        }
        return rows.append("</table>").toString();
    }

    private static String figure(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> String.valueOf(random.nextInt(10));
            case 1 -> "%d.%02d".formatted(random.nextInt(100), random.nextInt(100));
            case 2 -> "１２" + (char) ('０' + random.nextInt(10));
            case 3 -> "1,%03d".formatted(random.nextInt(1000));
            default -> String.valueOf(random.nextInt(100_000));
        };
    }

    /** The text between the tags, with its markup: what a visitor comes for. */
    String body() {
        return String.join("\n", pieces);
    }

    /** In a portal's frame; another number is another frame around the same body. */
    String framed(String body, int clothes) {
        return """
                <!DOCTYPE html><html><head><title>年报</title><style>p{margin:%1$dpx}</style>
                <script>var t=%1$d;</script></head><body class="c%1$d">
                <nav>首页 栏目%1$d</nav><header>今天是2024年1月%1$d日</header>
                <div class="info">发布时间：2024-01-20　来源：白沙县民政局　浏览次数：<span id="hits">%1$d</span> 次</div>
                <div id="w%1$d">%2$s</div>
                <span class="click-num">%1$d</span>
                <footer>网站标识码 41040%1$d 您是第%1$d位访客</footer></body></html>
                """.formatted(clothes, body);
    }
}
