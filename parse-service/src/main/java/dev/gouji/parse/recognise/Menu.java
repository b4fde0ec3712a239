package dev.gouji.parse.recognise;

import com.google.re2j.Pattern;
import dev.gouji.parse.organ.OrganResolver;

/** What a portal prints above a report on the way to it, which a text without line breaks runs into the organ's name. */
final class Menu {
    private static final Pattern ENTRIES =
            Pattern.compile("^(?:(?:网站)?首页|(?:20\\d\\d)?年?(?:(?:政府|政务)?信息公开|公开)?(?:年度工作报告|年度报告|年报)|政务公开|(?:政府|政务)?信息公开"
                    + "|(?:政府)?(?:信息)?公开(?:指南|目录|制度|专栏)|法定主动公开内容|主动公开(?:目录)?|依申请公开|网上办事|办事(?:服务|大厅)|便民服务|政务服务"
                    + "|互动交流|政民互动|公众参与|通知公告|工作动态|新闻中心|机构(?:设置|职能)|[>»/|])+");
    private static final String STARTS_ENTRY = "网首2年政信公法主依办便互通工新机>»/|";
    /** A place that no table knows. */
    private static final Pattern PLACE = Pattern.compile("\\p{Han}{2,8}[省市县区旗州盟镇乡]");

    private Menu() {}

    /**
     * The words without the entries in front of them, where a name or a place is left, and nothing where they are
     * entries and no more. 政务服务管理局 is no entry with a name behind.
     */
    static String taken(String words) {
        if (words.isEmpty() || STARTS_ENTRY.indexOf(words.charAt(0)) < 0) {
            return words;
        }
        String rest = ENTRIES.matcher(words).replaceFirst("");
        boolean name = rest.isEmpty()
                || OrganName.isName(rest)
                || OrganResolver.isBarePlace(rest)
                || PLACE.matcher(rest).matches();
        return name ? rest : words;
    }

    /** Whether the words are entries of a menu and nothing else. */
    static boolean isAll(String words) {
        return !words.isEmpty() && ENTRIES.matcher(words).replaceFirst("").isEmpty();
    }
}
