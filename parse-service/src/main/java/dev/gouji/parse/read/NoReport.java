package dev.gouji.parse.read;

import dev.gouji.contract.event.Refusal;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.recognise.Identity;
import java.util.List;

/** Why a document that can be decoded is no report that can be read. */
final class NoReport {
    private NoReport() {}

    static Refusal refusal(Document document, Identity identity, int sections) {
        if (!document.attachments().isEmpty()) {
            return onlyAttached(document.attachments());
        }
        if (identity.title() != null) {
            return new Refusal(
                    "GJ-110",
                    "未找到正文：有标题“%s”，但没有统计表，六个部分只有 %d 个。No body: there is a title, but none of the tables and %d of the six parts."
                            .formatted(identity.title(), sections, sections),
                    "请上传含正文和统计表的页面或文件。Send the page or file that holds the text and the tables.");
        }
        return new Refusal(
                "GJ-110",
                "未找到政府信息公开工作年度报告：没有标题、没有统计表。No annual disclosure report in it: neither a title nor one of the tables.",
                "请确认上传的是年度报告本身，而不是列表页或其他文件。Check that this is the report itself and not a list page or another document.");
    }

    private static Refusal onlyAttached(List<String> names) {
        String all = String.join("、", names);
        return new Refusal(
                "GJ-110",
                "未找到正文：页面只有附件的链接（%s）。No body: the page only links to a file (%s).".formatted(all, all),
                "请上传附件本身：%s。Send the attached file itself: %s.".formatted(names.getFirst(), names.getFirst()));
    }

    static Refusal blankForm() {
        return new Refusal(
                "GJ-113",
                "空白表格：没有机关名称、没有年度、没有任何数值。A blank form: no organ, no year and not one figure.",
                "请填写后再上传。Fill it in and send it again.");
    }
}
