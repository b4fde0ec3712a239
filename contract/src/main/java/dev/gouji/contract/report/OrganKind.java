package dev.gouji.contract.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * What sort of body an organ is; departments by the system they belong to. A closed list, explained in the reference.
 * {@link #wire()} is how it stands in events, files and the database: {@code department.public_security}.
 */
public enum OrganKind {
    /** A people's government of a county or above, an administrative office of a prefecture, or the bare place. */
    GOVERNMENT("人民政府"),
    GOVERNMENT_OFFICE("政府办公厅（室）"),
    /** The government of a town or township. */
    TOWNSHIP("乡镇人民政府"),
    SUB_DISTRICT("街道办事处"),
    VILLAGE_COMMITTEE("村（居）民委员会"),
    /** The committee of a development zone, new area, park, pilot zone; the zone itself. */
    DEVELOPMENT_ZONE("开发区、园区管理机构"),
    /** The committee of a scenic area, a resort or a reserve. */
    SCENIC_AREA("景区、保护区管理机构"),
    PUBLIC_INSTITUTION("事业单位"),
    PUBLIC_ENTERPRISE("公共企业"),
    MASS_ORGANISATION("群团组织"),
    PARTY_ORGAN("党委机构"),
    DEPARTMENT_AGRICULTURE("农业农村"),
    DEPARTMENT_ARCHIVES("档案、地方志"),
    DEPARTMENT_AUDIT("审计"),
    DEPARTMENT_CITY_MANAGEMENT("城市管理、综合执法"),
    DEPARTMENT_CIVIL_AFFAIRS("民政"),
    DEPARTMENT_CIVIL_DEFENCE("人民防空、国防动员"),
    DEPARTMENT_COMMERCE("商务、口岸"),
    DEPARTMENT_CULTURE_TOURISM("文化和旅游、文物、广电"),
    DEPARTMENT_CUSTOMS("海关"),
    DEPARTMENT_DEVELOPMENT_REFORM("发展和改革、物价"),
    DEPARTMENT_ECOLOGY("生态环境"),
    DEPARTMENT_EDUCATION("教育"),
    DEPARTMENT_EMERGENCY("应急管理、安全生产、消防、地震"),
    DEPARTMENT_ETHNIC_RELIGIOUS("民族宗教"),
    DEPARTMENT_FINANCE("财政"),
    DEPARTMENT_FINANCIAL_AFFAIRS("地方金融"),
    DEPARTMENT_FOREIGN_AFFAIRS("外事、侨务、港澳台"),
    DEPARTMENT_FORESTRY("林业、园林"),
    DEPARTMENT_GOVERNMENT_SERVICES("政务服务、行政审批、数据"),
    DEPARTMENT_GRAIN("粮食和物资储备"),
    DEPARTMENT_HEALTH("卫生健康、疾控"),
    DEPARTMENT_HOUSING_CONSTRUCTION("住房和城乡建设"),
    DEPARTMENT_HUMAN_RESOURCES("人力资源和社会保障"),
    DEPARTMENT_INDUSTRY("工业和信息化"),
    DEPARTMENT_INTELLECTUAL_PROPERTY("知识产权"),
    DEPARTMENT_INVESTMENT("投资促进"),
    DEPARTMENT_JUSTICE("司法、法制"),
    DEPARTMENT_MARKET_REGULATION("市场监督管理、工商、质监、药监"),
    DEPARTMENT_MEDICAL_SECURITY("医疗保障"),
    DEPARTMENT_METEOROLOGY("气象"),
    DEPARTMENT_NATURAL_RESOURCES("自然资源、规划"),
    DEPARTMENT_OCEAN_FISHERY("海洋与渔业"),
    DEPARTMENT_OFFICE_AFFAIRS("机关事务"),
    DEPARTMENT_PETITIONS("信访"),
    DEPARTMENT_POST("邮政"),
    DEPARTMENT_PUBLIC_SECURITY("公安"),
    DEPARTMENT_RURAL_REVITALISATION("乡村振兴、扶贫"),
    DEPARTMENT_SCIENCE_TECHNOLOGY("科学技术"),
    DEPARTMENT_SPORTS("体育"),
    DEPARTMENT_STATE_ASSETS("国有资产"),
    DEPARTMENT_STATISTICS("统计"),
    DEPARTMENT_TAXATION("税务"),
    DEPARTMENT_TOBACCO("烟草"),
    DEPARTMENT_TRANSPORT("交通运输"),
    DEPARTMENT_VETERANS("退役军人事务"),
    DEPARTMENT_WATER("水利、水务"),
    /** A department whose system is none of these. */
    DEPARTMENT_OTHER("其他部门");

    private static final String DEPARTMENT = "DEPARTMENT_";

    private final String title;
    private final String wire;

    OrganKind(String title) {
        this.title = title;
        this.wire = name().startsWith(DEPARTMENT)
                ? "department." + name().substring(DEPARTMENT.length()).toLowerCase(Locale.ROOT)
                : name().toLowerCase(Locale.ROOT);
    }

    /** As people call it; of a department, its system. */
    public String title() {
        return title;
    }

    /** Whether it is a department of a government, of whatever system. */
    public boolean isDepartment() {
        return name().startsWith(DEPARTMENT);
    }

    /** As it stands in events, files and the database. */
    @JsonValue
    public String wire() {
        return wire;
    }
}
