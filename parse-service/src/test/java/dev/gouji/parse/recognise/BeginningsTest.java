package dev.gouji.parse.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.report.Place;
import dev.gouji.contract.report.Source;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Every layout of a title with every preface and every way to speak of oneself: organ and year are found or left open. */
class BeginningsTest {
    private static final Source NOTHING_SAID = new Source("test", null, null, null, null, Instant.EPOCH);

    /** An organ, and how it speaks of itself. */
    private record Speaker(String organ, String self) {}

    private static final List<Speaker> SPEAKERS = List.of(
            new Speaker("昆山市人民政府", "我市"),
            new Speaker("昆山市水利局", "我局"),
            new Speaker("昆山市发展和改革委员会", "我委"),
            new Speaker("昆山市张浦镇人民政府", "我镇"),
            new Speaker("无锡市锡山区人民政府东亭街道办事处", "我街道"),
            new Speaker("国家税务总局昆山市税务局", "我局"),
            new Speaker("昆山综合实验区管理委员会", "本单位"));

    /** What stands above the first part: ORGAN for the organ, / between lines. */
    private static final List<String> TITLES = """
            ORGAN2023年政府信息公开工作年度报告
            ORGAN/2023年政府信息公开工作年度报告
            ORGAN2023年/政府信息公开工作年度报告
            ORGAN/政府信息公开工作年度报告/（2023年）
            ORGAN政府信息公开工作年度报告（2023年度）
            2023年ORGAN政府信息公开工作年度报告
            2023年度政府信息公开工作年度报告/ORGAN
            关于ORGAN2023年政府信息公开工作的报告
            首页 > 政府信息公开 > 年报/ORGAN2023年政府信息公开工作年度报告/发布时间：2024-01-12 来源：ORGAN
            """.lines().toList();

    private static final List<String> PREFACES = """
            本报告由ORGAN编制。统计期限自2023年1月1日起至2023年12月31日止。
            现将ORGAN2023年政府信息公开工作情况报告如下：
            现公布2023年度ORGAN政府信息公开工作年度报告。
            根据《中华人民共和国政府信息公开条例》编制本报告。统计期限为2023年1月1日至12月31日。
            根据《关于印发 <中华人民共和国政府信息公开工作年度报告格式> 的通知》（国办公开办函〔2021〕30号）编制，期限为2023年1月1日至12月31日。

            """.lines().toList();

    private static final List<String> BODIES = """
            SELF主动公开政府信息20条。SELF收到申请3件。SELF未收取费用。
            2023年，ORGAN认真落实条例。2023年，ORGAN主动公开20条。
            2023年工作平稳，全年主动公开20条。

            """.lines().toList();

    private static Identity read(String text) {
        List<Line> lines = new ArrayList<>();
        for (String line : text.split("/")) {
            if (!line.isBlank()) {
                lines.add(new Line(List.of(Field.of(line.strip(), 0, new Place.InText(lines.size() + 1, 0, 1))), 0));
            }
        }
        return IdentityReader.read(new Document(lines, List.of(), List.of()), lines, NOTHING_SAID);
    }

    @Test
    void findsTheOrganOrNoneAtAll() {
        List<String> wrong = new ArrayList<>();
        for (Speaker speaker : SPEAKERS) {
            for (String title : TITLES) {
                for (String preface : PREFACES) {
                    for (String body : BODIES) {
                        String text = (title + "/" + preface + "/一、总体情况/" + body + "/二、主动公开政府信息情况")
                                .replace("ORGAN", speaker.organ)
                                .replace("SELF", speaker.self);
                        note(speaker.organ, text, wrong);
                    }
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void findsInPrefaceOrBodyWhatNoTitleSays() {
        List<String> wrong = new ArrayList<>();
        for (Speaker speaker : SPEAKERS) {
            for (String preface : PREFACES) {
                for (String body : BODIES) {
                    String pattern = "2023年政府信息公开工作年度报告/" + preface + "/一、总体情况/" + body;
                    String text = pattern.replace("ORGAN", speaker.organ).replace("SELF", speaker.self);
                    String organ = pattern.contains("ORGAN") ? speaker.organ : null;
                    note(organ, text, wrong);
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    private static void note(String organ, String text, List<String> wrong) {
        Identity identity = read(text);
        if (!Objects.equals(organ, identity.organ())
                || !Integer.valueOf(2023).equals(identity.year().value())) {
            wrong.add(
                    "%s, %s from %s".formatted(identity.organ(), identity.year().value(), text));
        }
    }
}
