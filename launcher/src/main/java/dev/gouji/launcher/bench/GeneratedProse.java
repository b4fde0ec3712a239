package dev.gouji.launcher.bench;

import dev.gouji.contract.report.Chapter;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The words of a report: its own for the most part, so that no two resemble one another as copies do.
 *
 * @param preface legal basis, period and contact
 * @param overall one paragraph to each of the five aspects, each with its heading
 */
record GeneratedProse(String preface, List<String> overall, String problems, String other) {
    private static final String[] MEANS = {"政府网站", "公告栏", "政务新媒体", "办事大厅资料架", "社区宣传栏"};
    private static final String[] TOPICS = {"办事指南", "资金安排", "招标信息", "规划说明", "抽查结果", "便民电话"};
    private static final String[] EFFORTS = {"逐条登记", "专人答复", "提前电话沟通", "统一文书格式", "定期回访申请人"};
    private static final String[] WEAK = {"部分栏目更新不够及时", "图表解读偏少", "检索功能不够好用", "基层人员变动较快", "答复文书用语不够统一"};
    private static final String[] NEXT = {"每月核对一次栏目更新情况", "为重要文件配上图解", "请用户试用检索并逐项修改", "编写简明工作手册", "开展两次文书互评"};

    private static final String SYLLABLES = "安柏昌岱恩枫冠禾嘉凯澜茂宁沛奇荣书泰维熙雅泽舟竹";

    static GeneratedProse of(String organ, int year, GeneratedFigures figures, SplittableRandom random) {
        int received = figures.count("t3.new_received.total");
        int carriedIn = figures.count("t3.carried_in.total");
        int handled = figures.count("t3.result_total.total");
        int carriedOut = figures.count("t3.carried_out.total");
        String preface = ("根据《中华人民共和国政府信息公开条例》的规定，%1$s编制本报告。报告中所列数据的统计期限为%2$d年1月1日至%2$d年12月31日。"
                        + "本报告电子版可在本机关网站查阅下载；如有疑问，请与本机关办公室联系（电话：0000-%3$07d）。")
                .formatted(organ, year, random.nextInt(1_000_000, 9_999_999));
        int topic = random.nextInt(TOPICS.length);
        List<String> overall = List.of(
                "（一）主动公开。%d年，本机关围绕%s和%s，通过%s发布信息，方便群众查找。%s"
                        .formatted(
                                year,
                                TOPICS[topic],
                                TOPICS[(topic + 1) % TOPICS.length],
                                pick(MEANS, random),
                                ownWords(random)),
                "（二）依申请公开。全年新收政府信息公开申请%d件，上年结转%d件，本年度办结%d件，结转下年度继续办理%d件。办理中坚持%s。"
                        .formatted(received, carriedIn, handled, carriedOut, pick(EFFORTS, random)),
                "（三）政府信息管理。对公开目录按季度清理，失效内容及时标注，重要文件由专人保管原件。" + ownWords(random),
                "（四）政府信息公开平台建设。以%s为主要渠道，调整栏目次序，页面适合手机浏览。%s".formatted(pick(MEANS, random), ownWords(random)),
                "（五）监督保障。由一名负责人分管，办公室两人承办，年内组织%s学习，结果纳入内部考核。%s".formatted(pick(TOPICS, random), ownWords(random)));
        int weak = random.nextInt(WEAK.length);
        String problems = "一年来的工作仍有不足：%s，%s。下一步，我们将%s，并%s，到期逐项检查。%s"
                .formatted(
                        WEAK[weak],
                        WEAK[(weak + 1) % WEAK.length],
                        NEXT[weak],
                        NEXT[(weak + 1) % NEXT.length],
                        ownWords(random));
        String other = "%d年度本机关未向申请人收取政府信息公开信息处理费，没有其他需要报告的事项。".formatted(year);
        return new GeneratedProse(preface, overall, problems, other);
    }

    /** The paragraphs of a chapter of prose; none for a chapter that is a table. */
    List<String> of(Chapter chapter) {
        return switch (chapter) {
            case OVERALL -> overall;
            case PROACTIVE, REQUESTS, REVIEW_LITIGATION -> List.of();
            case PROBLEMS -> List.of(problems);
            case OTHER -> List.of(other);
        };
    }

    /** What only this organ did, under names that only it uses. */
    private static String ownWords(SplittableRandom random) {
        return "“%s”专栏由%s小组维护，“%s”问答在%s平台更新，“%s”图册经%s窗口发放，“%s”手册由%s队伍校对。"
                .formatted(IntStream.range(0, 8).mapToObj(i -> name(random)).toArray());
    }

    private static String name(SplittableRandom random) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            name.append(SYLLABLES.charAt(random.nextInt(SYLLABLES.length())));
        }
        return name.toString();
    }

    private static String pick(String[] choices, SplittableRandom random) {
        return choices[random.nextInt(choices.length)];
    }
}
