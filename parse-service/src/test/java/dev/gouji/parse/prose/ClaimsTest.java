package dev.gouji.parse.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences and what they claim. The report is that of a county's bureau on 2023. */
class ClaimsTest {
    private static final String NUMBERS = """
            本年度收到政府信息公开申请12件。 → received 12 件
            本年度收到政府信息公开申请１２件。 → received 12 件
            本年度收到政府信息公开申请 1 2 件。 → received 12 件
            本年度收到政府信息公开申请1,203件。 → received 1203 件
            本年度收到政府信息公开申请二十四件。 → received 24 件
            本年度收到政府信息公开申请两件。 → received 2 件
            本年度收到政府信息公开申请一件。 → received 1 件
            本年度收到政府信息公开申请一百零三件。 → received 103 件
            本年度收到政府信息公开申请十余件。 → received 10..19 件
            本年度收到政府信息公开申请零件。 → received 0 件
            全年主动公开政府信息1.2万条。 → disclosed 12000 条
            全年主动公开政府信息3千余条。 → disclosed 3000..3999 条
            全年主动公开政府信息2600余条。 → disclosed 2600..2699 条
            全年主动公开政府信息60多条。 → disclosed 60..69 条
            全年主动公开政府信息347余条。 → disclosed 347..382 条
            全年主动公开政府信息约500条。 → disclosed 400..600 条
            全年主动公开政府信息500条左右。 → disclosed 400..600 条
            全年主动公开政府信息近900条。 → disclosed 800..900 条
            全年主动公开政府信息超过800条。 → disclosed 800..1600 条
            全年主动公开政府信息800条以上。 → disclosed 800..1600 条
            全年主动公开政府信息不足100条。 → disclosed 0..100 条
            全年主动公开政府信息达三百五十条。 → disclosed 350 条
            门户网站全年总访问量2.5亿次。 → site_views 250000000 次
            门户网站全年浏览量为1200万人次。 → site_views 12000000 人次
            """;

    private static final String REQUESTS = """
            2023年，我局共受理依申请公开事项7件。 → received 7 件
            我局新收到信息公开申请7件，上年结转2件。 → received 7 件; carried_in 2 件
            我局收到政府信息公开申请共计7件，均已答复。 → received 7 件
            本年度，收到7件政府信息公开申请。 → received 7 件
            收到公民、法人和其他组织的政府信息公开申请7件。 → received 7 件
            [REQUESTS]本年收到申请7件。 → received 7 件
            [REQUESTS]收到各类书面申请7件。 → received 7 件
            局属各事业单位共收到政府信息公开申请9件。 → received 9 件 channel
            共收到政府信息公开申请38件，均已答复（2件因年底收到，延期办理）。 → received 38 件
            县政府办公室共收到政府信息公开申请5件。 → received 5 件 channel
            白沙一中收到政府信息公开申请1件。 → received 1 件 channel
            各水务所受理政府信息公开申请3件。 → received 3 件 channel
            青山街道办事处收到政府信息公开申请5件。 → received 5 件 channel
            县审计局2023年共收到政府信息公开申请5件。 → received 5 件 channel
            县水务局2023年共收到政府信息公开申请5件。 → received 5 件
            水务局全年收到政府信息公开申请5件。 → received 5 件
            局办公室共受理政府信息公开申请5件。 → received 5 件
            通过政务服务中心收到政府信息公开申请5件。 → received 5 件
            我局及各水务所共收到政府信息公开申请5件。 → received 5 件
            [REQUESTS]收到申请38件，予以公开16件，占42%；其中自然人申请30件，法人或其他组织申请8件。 → received 38 件; granted 16 件; share(granted) 42 %; natural_person 30 件; legal_person 8 件
            全年办理政府信息公开申请7件。 → handled 7 件
            政府信息公开申请数量为7件。 → received 7 件
            收到政府信息公开申请7件，办结6件，结转下年度继续办理1件。 → received 7 件; closed 6 件; carried_out 1 件
            收到政府信息公开申请7件，已答复6件，1件结转下年度办理。 → received 7 件; closed 6 件; carried_out 1 件
            收到政府信息公开申请12件，其中10件已按时答复，剩余2件结转下年度继续办理。 → received 12 件; closed 10 件; carried_out 2 件
            收到政府信息公开申请5件，答复3件，顺延至下一年答复2件。 → received 5 件; closed 3 件; carried_out 2 件
            收到政府信息公开申请5件，1件转结2024年办结。 → received 5 件; carried_out 1 件
            收到政府信息公开申请1件，已答复1件，无结转下年度继续办理件。 → received 1 件; closed 1 件; carried_out 0 件
            [REQUESTS]收到政府信息公开申请8份。无下年度结转。 → received 8 份; carried_out 0 件
            共收到12件信息依申请公开,其中10件已经按时按规完成答复,剩余2件结转下年度继续办理。 → received 12 件; closed 10 件; carried_out 2 件
            本年度办理并答复信息公开申请3件、纸质申请36件，结转至下年2件。 → carried_out 2 件
            2022年结转政府信息公开申请3件。 → carried_in 3 件
            新受理政府信息公开申请17件，上年转结政府信息公开申请2件。 → received 17 件; carried_in 2 件
            2022年收到，结转至2023年作出答复的政府信息公开申请35件。 → carried_in 35 件
            收到政府信息公开申请22起，比2022年（31起）下降29%，答复22起。 → received 22 起; received 31 起 other_period; change(received) -29 %; closed 22 起
            收到、办结政府信息公开申请分别为3件、2件。 → received 3 件; closed 2 件
            政府信息公开申请收到和办结分别为9件、8件。 → received 9 件; closed 8 件
            收到政府信息公开申请7件，全部按期办结。 → received 7 件; all_closed 1
            所收到的政府信息公开申请均已办理完毕。 → all_closed 1
            收到政府信息公开申请7件，同比增长40%。 → received 7 件; change(received) 40 %
            收到政府信息公开申请6件，较上年下降12.5%。 → received 6 件; change(received) -12.5 %
            收到政府信息公开申请7件，去年同期为5件。 → received 7 件; received 5 件 other_period
            收到政府信息公开申请40件，较2022年的52件减少12件，下降23.1%。 → received 40 件; received 52 件 other_period; change(received) -12 件; change(received) -23.1 %
            收到政府信息公开申请40件，比上年增加12件（上年28件）。 → received 40 件; change(received) 12 件; received 28 件 other_period
            收到政府信息公开申请40件，比上年增加12件，增长42.9%。 → received 40 件; change(received) 12 件; change(received) 42.9 %
            收到政府信息公开申请40件，较2021年的52件减少12件。 → received 40 件
            收到政府信息公开申请40件，比2022年减少12件；办结41件，同比减少8件。 → received 40 件; change(received) -12 件; closed 41 件; change(closed) -8 件
            [REQUESTS]全年办结43件，结转下年2件。 → closed 43 件; carried_out 2 件
            新增政府信息公开申请41宗。 → received 41 宗
            县水务局收到公开政府信息申请9条。 → received 9 条
            未收到政府信息公开申请。 → received 0 件
            2023年,未收到依申请公开事项. → received 0 件
            本年度没有收到任何公民、法人或其他组织提出的政府信息公开申请。 → received 0 件
            2023年，我局无依申请公开事项。 → received 0 件
            全年未接到依申请公开件，也没有因此发生的行政复议和行政诉讼。 → received 0 件; review 0 件; litigation 0 件
            [REQUESTS]2023年本机关未收到申请。 → received 0 件
            全年共收到政府信息公开申请0件。 → received 0 件
            派出机构收到政府信息公开申请5件。 → received 5 件 channel
            各二级单位共收到政府信息公开申请17件。 → received 17 件 channel
            未收到当面提交的政府信息公开申请。 → received_in_person 0 件 channel
            上半年未收到政府信息公开申请。 → received 0 件 other_period
            去年共收到政府信息公开申请20件。 → received 20 件 other_period
            2022年收到政府信息公开申请20件。 → received 20 件 other_period
            全县共收到政府信息公开申请120件。 → received 120 件 region
            各乡镇共收到政府信息公开申请35件。 → received 35 件 region
            全县各部门均未收到政府信息公开申请。 → received 0 件 region
            """;

    private static final String LISTS = """
            收到政府信息公开申请40件（2022年52件），同比下降23.1%。 → received 40 件; received 52 件 other_period; change(received) -23.1 %
            网络申请25件、信函申请10件、当面申请8件，共40件。 → counted 25 件 part#1; counted 10 件 part#1; counted 8 件 part#1; counted 40 件 whole#1
            收到政府信息公开申请40件（去年52件，前年61件）。 → received 40 件; received 52 件 other_period
            收到政府信息公开申请12件，其中网上申请7件、信函申请5件；内容涉及征地4件、规划8件。 → received 12 件 whole#1; received_online 7 件 part#1; received_by_letter 5 件 part#1
            主动公开政府信息300条。其中，政府网站200条；政务新媒体100条。 → disclosed 300 条 whole#1; disclosed_on_website 200 条 part#1; disclosed_in_new_media 100 条 part#1
            收到政府信息公开申请12件，其中：网上申请7件；信函申请5件。 → received 12 件 whole#1; received_online 7 件 part#1; received_by_letter 5 件 part#1
            收到政府信息公开申请6件，其中自然人申请4件，法人或其他组织申请2件，予以公开5件，其他处理1件。 → received 6 件 whole#1; natural_person 4 件 part#1; legal_person 2 件 part#1; granted 5 件; other_handling 1 件
            [REQUESTS]予以公开12件，占申请总数的45%。 → granted 12 件; share(granted) 45 %
            办结政府信息公开申请41件，予以公开（含部分公开）18件。 → closed 41 件
            办结政府信息公开申请41件，公开和部分公开18件，不予公开7件。 → closed 41 件; denied 7 件
            行政事业性收费123600元，其中易地建设费100000元。 → fee_amount 12.36 万元 whole#1; counted 10 万元 part#1
            收到政府信息公开申请40件。除2件结转外，其余申请均已办结。 → received 40 件
            收到政府信息公开申请12件，其中网上申请7件、信函申请5件。 → received 12 件 whole#1; received_online 7 件 part#1; received_by_letter 5 件 part#1
            收到政府信息公开申请12件（当面申请2件，传真申请1件，电子邮件申请9件）。 → received 12 件 whole#1; received_in_person 2 件 part#1; received_by_fax 1 件 part#1; received_by_email 9 件 part#1
            收到政府信息公开申请12件。其中，自然人申请10件，法人或其他组织申请2件。 → received 12 件 whole#1; natural_person 10 件 part#1; legal_person 2 件 part#1
            收到政府信息公开申请12件，其中网上申请7件、信函申请5件，自然人申请12件。 → received 12 件 whole#1; received_online 7 件 part#1; received_by_letter 5 件 part#1; natural_person 12 件
            办结政府信息公开申请10件，其中予以公开6件，部分公开1件，不予公开2件，无法提供1件。 → closed 10 件 whole#1; granted 6 件 part#1; partial 1 件 part#1; denied 2 件 part#1; unable 1 件 part#1
            办结政府信息公开申请10件，其中予以公开6件，不予处理3件，其他处理1件。 → closed 10 件 whole#1; granted 6 件 part#1; not_processed 3 件 part#1; other_handling 1 件 part#1
            收到政府信息公开申请4件，其中：同意公开3件，占75%；无法提供1件，占25%。 → received 4 件 whole#1; granted 3 件 part#1; share(granted) 75 % part#1; unable 1 件 part#1; share(unable) 25 % part#1
            收到政府信息公开申请5件，其中3件予以公开，2件部分公开。 → received 5 件 whole#1; granted 3 件 part#1; partial 2 件 part#1
            收到政府信息公开申请10件，上年结转2件，其中予以公开11件，部分公开1件。 → received 10 件; carried_in 2 件; granted 11 件; partial 1 件
            办结政府信息公开申请17件（含上年结转的3件），其中，予以公开15件，部分公开2件。 → closed 17 件 whole#1; carried_in 3 件; granted 15 件 part#1; partial 2 件 part#1
            全年主动公开政府信息300条，其中门户网站200条，微信公众号100条。 → disclosed 300 条 whole#1; disclosed_on_website 200 条 part#1; disclosed_in_new_media 100 条 part#1
            全年主动公开政府信息300条，其中政府公报20条、网站250条、公告栏30条。 → disclosed 300 条 whole#1; disclosed_in_gazette 20 条 part#1; disclosed_on_website 250 条 part#1; disclosed_elsewhere 30 条 part#1
            全年主动公开政府信息90条，其中财务信息10条，行政许可20条，其他信息60条。 → disclosed 90 条 whole#1; counted 10 条 part#1; disclosed_approvals 20 条 part#1; counted 60 条 rest#1
            全年主动公开政府信息90条。其中，规范性文件5条，其余85条。 → disclosed 90 条 whole#1; normative_disclosed 5 条 part#1; counted 85 条 rest#1
            全年共召开培训会9次，其中线上4次，线下5次。 → counted 9 次 whole#1; counted 4 次 part#1; counted 5 次 part#1
            """;

    private static final String CASES = """
            [REVIEW_LITIGATION]本年度行政复议3件，行政诉讼2件。 → review 3 件; litigation 2 件
            [REVIEW_LITIGATION]本年度行政复议3件，其中维持2件，纠正1件。 → review 3 件 whole#1; review_upheld 2 件 part#1; review_corrected 1 件 part#1
            [REVIEW_LITIGATION]行政诉讼4件，其中结果维持2件，其他结果1件，尚未审结1件。 → litigation 4 件 whole#1; litigation_upheld 2 件 part#1; litigation_other 1 件 part#1; litigation_pending 1 件 part#1
            [REVIEW_LITIGATION]行政复议、行政诉讼均为0。 → review 0; litigation 0
            [REVIEW_LITIGATION]行政复议、行政诉讼各1件。 → review 1 件; litigation 1 件
            [REVIEW_LITIGATION]行政复议、行政诉讼分别为1件和2件。 → review 1 件; litigation 2 件
            [REVIEW_LITIGATION]未经复议直接起诉2件，复议后起诉的行政诉讼1件。 → litigation_direct 2 件; litigation_after_review 1 件
            因政府信息公开引发行政复议1起。 → review 1 起
            全年有2件涉及政府信息公开的行政复议。 → review 2 件
            [REVIEW_LITIGATION]行政复议、行政诉讼案件共8件。 → cases 8 件
            [REVIEW_LITIGATION]行政复议5件、行政诉讼4件，共计10件。 → review 5 件; litigation 4 件; cases 10 件
            [REVIEW_LITIGATION]行政复议和行政诉讼案件分别为5件和4件，纠错1件。 → review 5 件; litigation 4 件
            [REVIEW_LITIGATION]行政复议5件；行政诉讼4件，其中维持2件。 → review 5 件; litigation 4 件 whole#1; litigation_upheld 2 件 part#1
            [REVIEW_LITIGATION]不存在因政府信息公开引起的复议诉讼。 → review 0 件; litigation 0 件
            未发生因政府信息公开引起的行政复议、行政诉讼案件。 → review 0 件; litigation 0 件
            我局无因政府信息公开申请提起的行政诉讼。 → litigation 0 件
            [REVIEW_LITIGATION]未被申请行政复议、提起行政诉讼。 → review 0 件; litigation 0 件
            [REVIEW_LITIGATION]行政复议和行政诉讼案件均未发生。 → review 0 件; litigation 0 件
            [REVIEW_LITIGATION]我局未收到行政复议申请，行政诉讼1件。 → review 0 件; litigation 1 件
            """;

    private static final String DOCUMENTS = """
            全年制发行政规范性文件6件。 → normative_issued 6 件
            全年制发规范性文件6件，废止2件，现行有效15件。 → normative_issued 6 件; normative_repealed 2 件; normative_effective 15 件
            全年印发6件行政规范性文件。 → normative_issued 6 件
            清理规范性文件，继续有效文件20件，失效文件8件。 → normative_effective 20 件; normative_repealed 8 件
            在网站公开规范性文件6件。 → normative_disclosed 6 件
            全年制定规章2件，废止规章1件。 → regulation_issued 2 件; regulation_repealed 1 件
            现行有效的政府规章9件。 → regulation_effective 9 件
            全年作出行政许可决定35件。 → licensing 35 件
            全年办理行政许可1200件，作出行政处罚决定18件，实施行政强制3件。 → licensing 1200 件; penalty 18 件; coercion 3 件
            全年行政事业性收费金额86.5万元。 → fee_amount 86.5 万元
            行政事业性收费共125000元。 → fee_amount 12.5 万元
            作出行政处罚342件、行政强制15件。 → penalty 342 件; coercion 15 件
            本年度未收取行政事业性收费。 → fee_amount 0 万元
            2023年，我局未制定规章、行政规范性文件。 → regulation_issued 0 件; normative_issued 0 件
            全年未作出行政许可、行政处罚和行政强制决定。 → licensing 0 件; penalty 0 件; coercion 0 件
            无行政事业性收费项目。 → fee_amount 0 万元
            公开行政许可信息40条。 → disclosed_approvals 40 条
            局里印发了《会议制度》《考勤办法》和《保密规定》。 → listed_documents 3 个
            """;

    private static final String FEES = """
            [OTHER]2023年收取信息处理费2230元。 → information_fee 2230 元
            [OTHER]信息处理费收取金额为0元。 → information_fee 0 元
            [OTHER]本年度未收取信息处理费。 → information_fee 0 元
            [OTHER]本年度没有产生政府信息公开处理费。 → information_fee 0 元
            [OTHER]2023年，无收取信息处理费情况。 → information_fee 0 元
            [OTHER]我局依申请公开政府信息未收费。 → information_fee 0 元
            [OTHER]本机关未发出信息处理费收费通知。 → information_fee_notices 0 件
            [OTHER]全年共发出收费通知2件，收取信息处理费400元。 → information_fee_notices 2 件; information_fee 400 元
            [OTHER]按照《国务院办公厅关于印发〈办法〉的通知》（国办函〔2020〕109号），本年度信息处理费未收取。 → information_fee 0 元
            """;

    private static final String REST = """
            本报告数据统计期限为2023年1月1日至2023年12月31日。 → period_start 20230101 date; period_end 20231231 date
            本报告数据统计期限自2023年1月1日起，至12月31日止。 → period_start 20230101 date; period_end 20231231 date
            本报告数据统计期限为2023年1月1日至202323年12月31日。 → period_start 20230101 date; period_end 2023231231 date
            本报告数据统计期限为2022年1月1日至2022年12月31日。 → period_start 20220101 date; period_end 20221231 date
            主动公开信息  条。 → left_blank 1
            全年共收到信息公开申请 件，均已办理。 → left_blank 1
            通过门户网站主动公开政府信息45条。 → disclosed_on_website 45 条
            通过微信公众号发布信息45条。 → posted_in_new_media 45 条
            局网站全年发布信息45条。 → posted_on_website 45 条
            通过网站、微信公众号等渠道主动公开政府信息45条。 → disclosed 45 条
            全县主动公开政府信息4500条。 → disclosed 4500 条 region
            2023年以来，主动公开政府信息45条。 → disclosed 45 条
            2021年以来，主动公开政府信息45条。 → disclosed 45 条 other_period
            公示2022年度决算和2023年度预算；主动公开政府信息45条。 → disclosed 45 条
            [REQUESTS]收到申请7件，其中2022年转来2件，办结6件。 → received 7 件 whole#1; counted 2 件 part#1; closed 6 件
            2023年，我局主動公開政府信息45條。 → disclosed 45 条
            我局收到政府信息公開申請7件，辦結6件，沒有收費。 → received 7 件; closed 6 件; information_fee 0 元
            收到政府信息公开申请57件，办结54件；其中县本级收到6件，办结5件。 → received 57 件; closed 54 件 whole#1; counted 6 件 part#1; closed 5 件 channel
            一季度主动公开政府信息45条。 → disclosed 45 条 other_period
            """;

    static Stream<String[]> table() {
        return Stream.of(NUMBERS, REQUESTS, LISTS, CASES, DOCUMENTS, FEES, REST)
                .flatMap(block -> Arrays.stream(block.split("\n")))
                .map(line -> line.split(" → "));
    }

    @ParameterizedTest
    @MethodSource("table")
    void readsWhatASentenceClaims(String sentence, String claims) {
        assertEquals(claims, ProseText.claims(sentence), sentence);
    }
}
