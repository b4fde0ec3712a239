package dev.gouji.parse.organ;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganResolverTest {
    private static final Evidence NONE = new Evidence(words -> false);

    private static OrganResolver.Resolved resolve(String name, Integer year) {
        return OrganResolver.resolve(name, year, NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # name | division | level | kind | candidates
            北京市人民政府 | 110000 | province | government | -
            北京市海淀区人民政府 | 110108 | county | government | -
            天津市滨海新区人民政府 | 120116 | county | government | -
            河北省人民政府办公厅 | 130000 | province | government_office | -
            河北省石家庄市长安区教育局 | 130102 | county | department.education | -
            山西省太原市人民政府办公室 | 140100 | city | government_office | -
            内蒙古自治区财政厅 | 150000 | province | department.finance | -
            阿拉善盟行政公署 | 152900 | city | government | -
            锡林郭勒盟行署办公室 | 152500 | city | government_office | -
            阿巴嘎旗自然资源局 | 152522 | county | department.natural_resources | -
            辽宁省公安厅 | 210000 | province | department.public_security | -
            沈阳市铁西区卫生健康局 | 210106 | county | department.health | -
            吉林省吉林市昌邑区民政局 | 220202 | county | department.civil_affairs | -
            山东嘉祥经济开发区管理委员会 | 370829 | - | development_zone | -
            临夏州公安局 | 622900 | city | department.public_security | -
            恩施州教育局 | 422800 | city | department.education | -
            西双版纳州水利局 | 532800 | city | department.water | -
            自然资源部 | - | national | department.natural_resources | -
            国家税务总局 | - | national | department.taxation | -
            杭州市滨江区人民政府长河街道办事处 | 330108 | township | sub_district | -
            延边朝鲜族自治州教育局 | 222400 | city | department.education | -
            黑龙江省人力资源和社会保障厅 | 230000 | province | department.human_resources | -
            大兴安岭地区行政公署 | 232700 | city | government | -
            上海市浦东新区人民政府 | 310115 | county | government | -
            上海市市场监督管理局 | 310000 | province | department.market_regulation | -
            江苏省昆山市住房和城乡建设局 | 320583 | county | department.housing_construction | -
            苏州工业园区管理委员会 | 320500 | - | development_zone | -
            浙江省杭州市西湖区应急管理局 | 330106 | county | department.emergency | -
            安徽省巢湖市审计局 | 340181 | county | department.audit | -
            福建省厦门市思明区司法局 | 350203 | county | department.justice | -
            江西省南昌市东湖区统计局 | 360102 | county | department.statistics | -
            山东省济南市历下区信访局 | 370102 | county | department.petitions | -
            山东省农业农村厅 | 370000 | province | department.agriculture | -
            河南省兰考县水利局 | 410225 | county | department.water | -
            郑州市金水区城市管理局 | 410105 | county | department.city_management | -
            湖北省仙桃市交通运输局 | 429004 | county | department.transport | -
            湖北武汉市江汉区商务局 | 420103 | county | department.commerce | -
            湖南省衡阳市南岳区文化和旅游局 | 430412 | county | department.culture_tourism | -
            湖南省益阳市赫山区行政审批服务局 | 430903 | county | department.government_services | -
            广东省东莞市长安镇人民政府 | 441900 | township | township | -
            广东省深圳市龙华区发展和改革局 | 440309 | county | department.development_reform | -
            广西壮族自治区民族宗教事务委员会 | 450000 | province | department.ethnic_religious | -
            海南省三亚市天涯区人民政府 | 460204 | county | government | -
            儋州市人民政府 | 460400 | city | government | -
            重庆市渝北区经济和信息化委员会 | 500112 | county | department.industry | -
            四川省成都市武侯区医疗保障局 | 510107 | county | department.medical_security | -
            四川省凉山彝族自治州林业和草原局 | 513400 | city | department.forestry | -
            贵州省遵义市播州区退役军人事务局 | 520304 | county | department.veterans | -
            云南省西双版纳傣族自治州人民政府 | 532800 | city | government | -
            西藏自治区拉萨市城关区人民政府 | 540102 | county | government | -
            陕西省西安市雁塔区科学技术局 | 610113 | county | department.science_technology | -
            甘肃省甘南藏族自治州气象局 | 623000 | city | department.meteorology | -
            青海省海东市乐都区乡村振兴局 | 630202 | county | department.rural_revitalisation | -
            宁夏回族自治区银川市金凤区体育局 | 640106 | county | department.sports | -
            新疆维吾尔自治区石河子市人民政府 | 659001 | county | government | -
            新疆维吾尔自治区昌吉回族自治州昌吉市人民政府办公室 | 652301 | county | government_office | -
            国家税务总局沭阳县税务局 | 321322 | county | department.taxation | -
            国家统计局昆山调查队 | 320583 | county | department.statistics | -
            昆山市档案馆 | 320583 | county | public_institution | -
            昆山市第一人民医院 | 320583 | county | public_institution | -
            昆山市水务集团有限公司 | 320583 | county | public_enterprise | -
            昆山市残疾人联合会 | 320583 | county | mass_organisation | -
            昆山经济技术开发区管理委员会 | 320583 | - | development_zone | -
            昆山市消防救援大队 | 320583 | county | department.emergency | -
            昆山市公安局交通警察大队 | 320583 | county | department.public_security | -
            昆山市人民防空办公室 | 320583 | county | department.civil_defence | -
            昆山市机关事务管理局 | 320583 | county | department.office_affairs | -
            昆山市国有资产监督管理办公室 | 320583 | county | department.state_assets | -
            昆山市粮食和物资储备局 | 320583 | county | department.grain | -
            昆山市人民政府外事办公室 | 320583 | county | department.foreign_affairs | -
            昆山市招商局 | 320583 | county | department.investment | -
            昆山市烟草专卖局 | 320583 | county | department.tobacco | -
            昆山市邮政管理局 | 320583 | county | department.post | -
            昆山市数据局 | 320583 | county | department.government_services | -
            昆山市城乡规划局 | 320583 | county | department.natural_resources | -
            昆山市某某事务局 | 320583 | county | department.other | -
            昆山市总工会 | 320583 | county | mass_organisation | -
            中共昆山市委宣传部 | 320583 | county | party_organ | -
            昆山市 | 320583 | county | government | -
            昆山市张浦镇人民政府 | 320583 | township | township | -
            昆山市张浦镇 | 320583 | township | township | -
            衢江区湖南镇人民政府 | 330803 | township | township | -
            湖南镇 | - | township | township | 210302 330803 350112
            乐至县回澜镇人民政府 | 512022 | township | township | -
            昆山市周市镇某某村村民委员会 | 320583 | village | village_committee | -
            呼和浩特市新城区新华西路街道办事处 | 150102 | township | sub_district | -
            黄山风景区管理委员会 | - | - | scenic_area | 341000 341003
            鼓楼区人民政府 | - | county | government | 320106 320302 350102 410204
            福州市鼓楼区人民政府 | 350102 | county | government | -
            市中区教育局 | - | county | department.education | 370103 370402 511002 511102
            济南市市中区教育局 | 370103 | county | department.education | -
            朝阳区财政局 | - | county | department.finance | 110105 220104
            长春市朝阳区财政局 | 220104 | county | department.finance | -
            长沙经济技术开发区管理委员会 | - | - | development_zone | 430100 430121
            青山县水利局 | - | county | department.water | -
            某某省水利厅 | - | province | department.water | -
            白沙县人民政府 | - | county | government | -
            白沙县青石镇人民政府 | - | township | township | -
            云岭市红旗街道办事处 | - | township | sub_district | -
            国家林业局 | - | national | department.forestry | -
            区教育局 | - | - | department.education | -
            """)
    void resolvesNames(String name, String division, String level, String kind, String candidates) {
        OrganResolver.Resolved resolved = resolve(name, 2023);
        assertEquals(division, resolved.division());
        assertEquals(level, resolved.level() == null ? null : resolved.level().wire());
        assertEquals(kind, resolved.kind() == null ? null : resolved.kind().wire());
        assertEquals(candidates, resolved.candidates().isEmpty() ? null : String.join(" ", resolved.candidates()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # name            | year | division | candidates
            北京市崇文区人民政府   | 2009 | 110103   | -
            北京市崇文区人民政府   | 2023 | -        | 110103
            密云县人民政府       | 2013 | 110228   | -
            密云县人民政府       | 2014 | 110228   | -
            密云区人民政府       | 2014 | 110118   | -
            密云县人民政府       | 2016 | -        | 110228
            密云区人民政府       | 2016 | 110118   | -
            密云县人民政府       | -    | -        | 110228
            南通市通州区教育局    | 2008 | 320612   | -
            南通市通州区教育局    | 2010 | 320612   | -
            通州市教育局        | 2008 | 320683   | -
            通州市教育局        | 2010 | -        | 320683
            济宁市市中区教育局    | 2012 | 370811 370802 | -
            """)
    void takesTheDivisionInForceInTheYearOfTheReport(String name, Integer year, String division, String candidates) {
        OrganResolver.Resolved resolved = resolve(name, year);
        assertTrue(division == null ? resolved.division() == null : division.contains(resolved.division()));
        assertEquals(candidates, resolved.candidates().isEmpty() ? null : String.join(" ", resolved.candidates()));
    }

    @Test
    void letsTheEvidenceDecideBetweenDivisionsOfOneName() {
        Evidence site = new Evidence(words -> false);
        site.statesSiteCode("2201040001");
        assertEquals("220104", OrganResolver.resolve("朝阳区财政局", 2023, site).division());
        Evidence city = new Evidence(words -> false);
        city.statesSiteCode("2201000002");
        assertEquals("220104", OrganResolver.resolve("朝阳区财政局", 2023, city).division());
        Evidence printed = new Evidence("长春市朝阳区"::equals);
        assertEquals("220104", OrganResolver.resolve("朝阳区财政局", 2023, printed).division());
        Evidence elsewhere = new Evidence(words -> false);
        elsewhere.states("440100");
        assertEquals(
                2, OrganResolver.resolve("朝阳区财政局", 2023, elsewhere).candidates().size());
    }

    @Test
    void readsTheDivisionFromAValidCreditCodeOnly() {
        Evidence valid = new Evidence(words -> false);
        valid.statesCreditCodeIn("索引号:" + withCheck("11220104000000000") + "/2024-00001");
        assertEquals("220104", OrganResolver.resolve("朝阳区财政局", 2023, valid).division());
        Evidence broken = new Evidence(words -> false);
        String code = withCheck("11220104000000000");
        broken.statesCreditCodeIn(code.substring(0, 17) + (code.endsWith("0") ? "1" : "0"));
        assertEquals(
                2, OrganResolver.resolve("朝阳区财政局", 2023, broken).candidates().size());
    }

    /** The one of the 31 that the check accepts; a test of its own for the sum stands below. */
    private static String withCheck(String seventeen) {
        return "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .mapToObj(check -> seventeen + (char) check)
                .filter(code -> SocialCreditCode.divisionIn(code).isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** The worked example of GB 32100-2015. */
    @Test
    void checksACreditCode() {
        assertEquals("350100", SocialCreditCode.divisionIn("91350100M000100Y43").orElseThrow());
        assertTrue(SocialCreditCode.divisionIn("91350100M000100Y44").isEmpty());
    }

    @Test
    void knowsPlacesFromZonesThatDoNotSayWhich() {
        assertTrue(OrganResolver.isBareZone("昆山经济技术开发区"));
        assertTrue(OrganResolver.isBareZone("某某综合实验区"));
        assertFalse(OrganResolver.isBareZone("上海市浦东新区"));
        assertFalse(OrganResolver.startsWithPlace("高新区管委会"));
        assertFalse(OrganResolver.startsWithPlace("市科委"));
        assertTrue(OrganResolver.isKnownPlace("金湖县"));
        assertFalse(OrganResolver.isKnownPlace("我镇"));
    }
}
