package dev.gouji.parse.flat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.gouji.contract.report.Place;
import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FlattenedTablesTest {

    private static Document document(String text) {
        Field field = Field.of(text, 0, new Place.InText(1, 0, text.length()));
        return new Document(List.of(new Line(List.of(field), 0)), List.of(), List.of());
    }

    private static String unfolded(String text) {
        return FlattenedTables.unfold(document(text)).lines().stream()
                .map(line -> line.fields().stream().map(Field::text).collect(Collectors.joining(" ¦ ")))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void givesEveryRowALineOfItsOwn() {
        String text = "全年工作平稳有序，没有需要说明的其他情况，各项任务按时完成。二、主动公开政府信息情况第二十条第（一）项信息内容本年制发件数本年废止件数现行有效件数"
                + "规章000行政规范性文件 4 1 20第二十条第（五）项信息内容本年处理决定数量行政许可512三、收到和处理政府信息公开申请情况";
        assertEquals("""
                全年工作平稳有序，没有需要说明的其他情况，各项任务按时完成。
                二、主动公开政府信息情况
                第二十条第（一）项 ¦ 信息内容 ¦ 本年制发件数 ¦ 本年废止件数 ¦ 现行有效件数
                规章 ¦ 000
                行政规范性文件 ¦ 4 ¦ 1 ¦ 20
                第二十条第（五）项 ¦ 信息内容 ¦ 本年处理决定数量
                行政许可 ¦ 512
                三、收到和处理政府信息公开申请情况""", unfolded(text));
    }

    @Test
    void doesNotTakeTheNumberOfALabelForAFigure() {
        String text = "申请人情况自然人法人或其他组织总计商业企业科研机构社会公益 组织法律服务机构其他三、本年度办 理结果（三）不予公开1.属于国家秘密0000000"
                + "2.其他法律行政法规禁止公开10000013.危及“三安全一稳定”00000004、保护第三方合法权益3000003";
        assertEquals("""
                申请人情况 ¦ 自然人 ¦ 法人或其他组织 ¦ 总计 ¦ 商业企业 ¦ 科研机构 ¦ 社会公益 组织 ¦ 法律服务机构 ¦ 其他 ¦ 三、本年度办 理结果 ¦ （三）不予公开
                1.属于国家秘密 ¦ 0000000
                2.其他法律行政法规禁止公开 ¦ 1000001
                3.危及“三安全一稳定” ¦ 0000000
                4、保护第三方合法权益 ¦ 3000003""", unfolded(text));
    }

    @Test
    void readsAShortLineOfALabelAndItsFigures() {
        assertEquals("行政许可 ¦ 56 ¦ 增10 ¦ 1276", unfolded("行政许可 56 增10 1276"));
        assertEquals("规章 ¦ 000", unfolded("规章000"));
    }

    @Test
    void leavesProseAlone() {
        for (String prose : List.of(
                "本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、行政复议和行政诉讼情况等六部分组成，统计期限为一年，信息内容真实。",
                "全年办理行政许可512件、行政处罚30件、行政强制2件，均在规定期限内公开，信息内容完整，未发生因公开不当引起的争议，群众满意度持续提高。",
                "行政许可事项应公开尽公开。")) {
            Document document = document(prose);
            assertSame(document, FlattenedTables.unfold(document), prose);
        }
    }

    @Test
    void keepsThePlaceOfEveryPiece() {
        String text = "前文若干字，用来把这一段写得足够长，以便它看起来像一份没有换行的年度报告正文。信息内容本年处理决定数量行政处罚 37行政强制4";
        Line line = FlattenedTables.unfold(document(text)).lines().get(2);
        Place.InText place = (Place.InText) line.fields().get(1).place();
        assertEquals("37", text.substring(place.start(), place.end()));
    }
}
