package dev.gouji.validate.rule;

import dev.gouji.contract.report.Aspect;
import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Passage;
import dev.gouji.contract.report.Place;
import dev.gouji.contract.report.Section;
import java.util.Arrays;
import java.util.List;

/** Prose that gives no rule a reason to speak, and names no figure. */
final class SoundProse {
    static final String PREFACE =
            "本报告根据《中华人民共和国政府信息公开条例》编制，由示例市示例局发布。电子版可在示例市人民政府网站下载。" + "如有疑问，请与我局办公室联系（地址：示例市和平路1号，电话：0999-7654321）。";

    private static final Place PLACE = new Place.InText(1, 0, 1);

    private SoundProse() {}

    /** All six parts, in order. */
    static List<Section> sections() {
        return Arrays.stream(Chapter.values()).map(SoundProse::section).toList();
    }

    private static Section section(Chapter chapter) {
        return new Section(chapter, chapter.heading(), text(chapter), passages(chapter), PLACE);
    }

    private static List<Passage> passages(Chapter chapter) {
        return chapter == Chapter.OVERALL
                ? Arrays.stream(Aspect.values())
                        .map(aspect -> new Passage(aspect, aspect.title(), "按要求开展。", PLACE))
                        .toList()
                : List.of();
    }

    private static String text(Chapter chapter) {
        return switch (chapter) {
            case OVERALL -> """
                    我局按照全市统一部署推进政府信息公开，由局长负总责，办公室承担日常工作，各科室指定一名联络员。
                    （一）主动公开。围绕群众关心的办事流程、项目安排和资金使用及时发布内容，并在服务窗口摆放办事手册，方便不上网的老人查阅。
                    （二）依申请公开。规范登记、答复和送达各个环节，疑难事项由法律顾问会同研究，答复文书统一格式。
                    （三）政府信息管理。对历年文件逐件核对，失效的注明日期，新制文件同步确定公开属性。
                    （四）平台建设。网站栏目重新编排，检索更加便捷，公众号与网站内容保持同步。
                    （五）监督保障。工作考核、社会评议和责任追究制度落实到人，全年未发生责任追究情形。""";
            case PROBLEMS -> "存在的主要问题：公开内容的通俗性还有差距，部分栏目更新不够及时。改进措施：邀请群众代表参与评议，对更新时限逐项督办。";
            case OTHER -> "本年度未收取信息处理费。";
            case PROACTIVE, REQUESTS, REVIEW_LITIGATION -> "";
        };
    }
}
