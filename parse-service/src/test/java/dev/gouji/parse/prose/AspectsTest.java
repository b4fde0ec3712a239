package dev.gouji.parse.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Claim;
import dev.gouji.contract.report.Place;
import dev.gouji.contract.report.Section;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The passages of part one, however they are headed, and the places of passages and sentences. */
class AspectsTest {
    private static String aspects(String... lines) {
        return ProseText.read(lines).sections().getFirst().passages().stream()
                .map(passage -> passage.aspect().name().toLowerCase() + "=" + passage.text())
                .collect(Collectors.joining("|"));
    }

    @Test
    void readsHeadingsOnLinesOfTheirOwn() {
        assertEquals(
                "proactive=公开甲。|on_request=收到乙。\n答复丙。|information_management=整理丁。|platform=维护戊。|supervision=检查己。",
                aspects(
                        "一、总体情况",
                        "概括的话。",
                        "（一）主动公开",
                        "公开甲。",
                        "(二)依申请公开情况",
                        "收到乙。",
                        "答复丙。",
                        "（三）政府信息管理：",
                        "整理丁。",
                        "（四）政府信息公开平台建设",
                        "维护戊。",
                        "（五）监督保障",
                        "检查己。"));
    }

    @Test
    void readsHeadingsThatRunIn() {
        assertEquals(
                "proactive=公开甲。1.细目一。2.细目二。|on_request=收到乙。",
                aspects("一、总体情况", "（一）主动公开方面。公开甲。1.细目一。2.细目二。", "（二）依申请公开方面：收到乙。"));
    }

    @Test
    void readsNumberedHeadingsOfTheirOwnWording() {
        assertEquals(
                "proactive=公开甲。|on_request=收到乙。|platform=维护丙。",
                aspects("一、总体情况", "1.健全机制，明确分工。开会。", "2.突出重点，做好主动公开。公开甲。", "3.规范办理依申请公开。收到乙。", "4.加强网站维护。维护丙。"));
    }

    @Test
    void readsParagraphsThatOpenWithTheirAspect() {
        assertEquals("proactive=公开甲。|on_request=收到乙。", aspects("一、总体情况", "主动公开方面：公开甲。", "依申请公开方面，收到乙。"));
    }

    @Test
    void readsATextThatLostItsLines() {
        String filler = "本机关认真贯彻条例要求，健全工作机制，明确责任分工，规范公开流程，加强学习培训，做好日常检查，及时回应关切。".repeat(3);
        Prose prose = ProseText.read("依据条例编制本报告。一、总体情况 " + filler + "（一）主动公开方面。公开甲。（二）依申请公开方面。收到乙。"
                + "二、主动公开政府信息情况第二十条第（一）项信息内容本年制发件数本年废止件数现行有效件数规章000行政规范性文件200"
                + "第二十条第（八）项信息内容本年收费金额（单位：万元）行政事业性收费0三、收到和处理政府信息公开申请情况无。");
        assertEquals(
                List.of(Chapter.OVERALL, Chapter.PROACTIVE, Chapter.REQUESTS),
                prose.sections().stream().map(Section::chapter).toList());
        assertEquals(2, prose.sections().getFirst().passages().size());
        assertEquals("公开甲。", prose.sections().getFirst().passages().getFirst().text());
        assertEquals("", prose.sections().get(1).text());
        assertEquals(List.of(), prose.claims(ProseText.YEAR, ProseText.ORGAN));
    }

    @Test
    void pointsAtTheSentence() {
        String[] lines = {"一、总体情况", "  做了甲事。 收到政府信息公开申请12件。做了乙事。"};
        Claim claim =
                ProseText.read(lines).claims(ProseText.YEAR, ProseText.ORGAN).getFirst();
        Place.InText place = (Place.InText) claim.place();
        assertEquals(2, place.line());
        assertEquals(claim.sentence(), String.join("\n", lines).substring(place.start(), place.end()));
    }

    @Test
    void joinsLinesThatATextBrokeInASentence() {
        String[] lines = {"一、总体情况", "本年度按照上级部署做好各项工作，本机关共收到政府信息公开", "申请12件。"};
        Claim claim =
                ProseText.read(lines).claims(ProseText.YEAR, ProseText.ORGAN).getFirst();
        assertEquals("received 12 件", ProseText.shortly(claim));
        Place.InText place = (Place.InText) claim.place();
        assertEquals(
                claim.sentence(),
                String.join("\n", lines).substring(place.start(), place.end()).replace("\n", ""));
    }

    @Test
    void boundsTheClaimsOfAReport() {
        String many = "收到政府信息公开申请12件，".repeat(20_000);
        Prose prose = Prose.of(ProseText.document("一、总体情况", many), new BitSet());
        assertEquals(500, prose.claims(ProseText.YEAR, ProseText.ORGAN).size());
    }
}
