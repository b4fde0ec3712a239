package dev.gouji.validate.planted;

import java.util.Random;

/** Sentences of our own that a report could hold, without figures; another year draws others. */
final class Sentences {
    private static final String[] DONE = {
        "我局围绕水库除险和河道整治公开工程进展，让沿岸群众随时查得到。",
        "防汛值守期间及时发布雨情水情，并在村口公示栏同步张贴。",
        "对灌区改造的资金安排逐项说明，接受用水户监督。",
        "把取水许可的办理条件和所需材料编成一页纸，放在办事窗口。",
        "修订了本局公开事项清单，明确每一项由哪个股室负责更新。",
        "组织各股室逐条核对历年文件，失效的在目录中注明。",
        "新设的水费查询栏目让农户不出门就能看到本村的缴费明细。",
        "县政府网站水利专栏重新分类，按河流和乡镇都能检索。",
        "开展了两轮公开内容自查，发现的错链当天更换。",
        "邀请人大代表旁听工程验收，验收意见随后全文公布。",
        "办公室每季度抽查一次公开页面，结果在局务会上通报。",
        "举办了面向乡镇水管员的培训，讲解哪些信息应当公开。",
        "公众留言由专人答复，答复稿经分管领导审签后发布。",
        "把水土保持方案审批结果做成表格，每月更新。"
    };
    private static final String[] PROBLEMS = {
        "工程类信息更新偏慢，群众要等到竣工才看得到。",
        "政策解读的形式单一，图表和问答偏少。",
        "个别股室对公开时限掌握不准，临近期限才报送。",
        "旧文件的清理还不彻底，目录与正文偶有出入。",
        "基层水管站人手紧，公示栏有时未能按时更换。"
    };
    private static final String[] REMEDIES = {
        "在工程开工时就建立公开台账，按节点更新。",
        "请业务股室参与撰写问答，每项新政策配一张图。",
        "把报送时限写进岗位职责，逾期的在局内通报。",
        "安排专人用三个月完成旧文件清理并公布结果。",
        "为每个水管站配备兼职公开员，每月联络一次。"
    };

    private Sentences() {}

    /** So many different sentences on what was done; a year's are not those of the year before. */
    static String some(int year, Random random, int count) {
        StringBuilder text = new StringBuilder();
        int start = Math.floorMod(year * count + random.nextInt(2), DONE.length);
        for (int i = 0; i < count; i++) {
            text.append(DONE[(start + i * 3) % DONE.length]);
        }
        return text.toString();
    }

    static String problem(int year, Random random) {
        return PROBLEMS[Math.floorMod(year * 2 + random.nextInt(2), PROBLEMS.length)];
    }

    static String remedy(int year, Random random) {
        return REMEDIES[Math.floorMod(year * 2 + random.nextInt(2), REMEDIES.length)];
    }
}
