package dev.gouji.parse.recognise;

import dev.gouji.parse.organ.OrganResolver;
import java.util.List;

/**
 * Names of organs that can only be told where the text shows both their ends: alone on a line, behind a label, before
 * 按照…编制. In running text 某某县第一中学 and 某某县农技推广站 are whom the report speaks of, not whose it is.
 */
final class DelimitedName {
    private static final int LENGTH_MIN = 4;
    private static final int LENGTH_MAX = 36;
    private static final List<String> ENDINGS = List.of(
            "联合会", "残联", "妇联", "文联", "工商联", "科协", "总工会", "红十字会", "合作社", "联合社", "总社", "供销社", "贸促会", "侨联", "党校", "福利院",
            "植物园", "监狱", "中学", "小学", "学校", "幼儿园", "学院", "大学", "医院", "卫生院", "保健院", "公司", "集团", "大队", "支队", "总队", "调查队",
            "站", "处", "馆", "台", "所", "林场", "农场", "牧场", "检察院", "法院", "研究院", "海关", "乡", "镇", "街道", "办公室", "办");
    /** What may stand without a place in front: 拱北海关 is named after none that tables know. */
    private static final List<String> OF_NO_PLACE = List.of("海关", "海事处");
    /** What may stand behind a place without its ending: 某某职业技术学院, 某某农垦集团. */
    private static final List<String> OF_SHORT_PLACE = List.of("学院", "大学", "集团", "公司");

    /** News that a page took from there. */
    private static final List<String> PRESS = List.of("报", "传媒", "媒体", "广播", "电视", "新闻", "出版");

    private static final String CORPS = "生产建设兵团第";
    private static final String DIVISION_OF_CORPS = "师";
    /** Words for several organs, or for any of a kind. */
    private static final List<String> OF_MANY = List.of(
            "所属", "直属", "下属", "隶属", "下辖", "辖区", "有关", "相关", "全体", "全县", "全市", "全区", "全镇", "全乡", "乡镇", "中小学", "民办", "公办",
            "企事业", "事业单位", "二级", "三级", "镇街", "镇乡", "部分", "其他", "其它", "市属", "县属", "区属", "公立", "民营", "基层", "政府信息", "信息公开",
            "政务公开", "领导小组", "网站", "办事处", "好处", "之处", "以上", "平台");
    /** A verb in front: the name starts later, and is that of another. */
    private static final List<String> VERBS = List.of(
            "要求", "督促", "指导", "组织", "推动", "推进", "支持", "配合", "协助", "会同", "联合", "委托", "安排", "指定", "责成", "包括", "其中", "下设",
            "设立", "打造", "全面", "积极", "中国", "全国", "以及", "加强", "负责", "报送", "转发", "收到", "来自", "走进", "参观", "调研", "市委", "市政",
            "市直", "县委", "县政", "县直", "区委", "区政", "区直", "省委", "省政", "省直", "州委", "州政", "州直", "镇党", "乡党", "街道党");
    /** The office of one of these speaks for whose office it is. */
    private static final String OFFICE_OF = "局委厅府会院社司队心关镇乡道组政合党区县市";

    private static final List<String> OFFICES = List.of("办公室", "办");

    private DelimitedName() {}

    /** Whether these words, all of what stands there, are such a name. */
    static boolean is(String words) {
        return words.length() >= LENGTH_MIN
                && words.length() <= LENGTH_MAX
                && (endsWithAny(words, ENDINGS) || OrganResolver.isBareZone(words) || isDivisionOfCorps(words))
                && OrganName.isOfWordsInNames(words)
                && !OrganName.speaksOfItself(words)
                && VERBS.stream().noneMatch(words::startsWith)
                && OF_MANY.stream().noneMatch(words::contains)
                && !isOfficeOfAnother(words)
                && !isTwo(words)
                && (OrganName.isName(words) || isWithoutPlace(words));
    }

    /** Whether the name goes on behind that of a bureau: a unit of it, which may well write what is the bureau's. */
    static boolean isUnit(String name) {
        int bureau = name.indexOf('局');
        return bureau > 0 && bureau < name.length() - 1 && !OrganName.isWithTrafficPolice(name) && !isSurvey(name);
    }

    /** 国家统计局某某调查队. */
    private static boolean isSurvey(String name) {
        return name.startsWith("国家") && name.endsWith("调查队");
    }

    private static boolean isWithoutPlace(String words) {
        return endsWithAny(words, OF_NO_PLACE)
                || isSurvey(words)
                || endsWithAny(words, OF_SHORT_PLACE)
                        && PRESS.stream().noneMatch(words::contains)
                        && OrganResolver.startsWithShortPlace(words)
                || isDivisionOfCorps(words);
    }

    private static boolean isDivisionOfCorps(String words) {
        return words.endsWith(DIVISION_OF_CORPS) && words.indexOf(CORPS) > 0;
    }

    private static boolean isOfficeOfAnother(String words) {
        for (String office : OFFICES) {
            if (words.endsWith(office)) {
                return OFFICE_OF.indexOf(words.charAt(words.length() - office.length() - 1)) >= 0;
            }
        }
        return false;
    }

    /** 某某县文联和某某县残联. */
    private static boolean isTwo(String words) {
        int and = words.indexOf('和');
        return and > 0 && OrganName.isName(words.substring(and + 1));
    }

    private static boolean endsWithAny(String words, List<String> endings) {
        for (String ending : endings) {
            if (words.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
