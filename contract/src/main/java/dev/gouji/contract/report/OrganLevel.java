package dev.gouji.contract.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Which tier of the administration an organ belongs to: that of the division it serves. Listed in the reference. */
public enum OrganLevel {
    NATIONAL("国家"),
    /** Province, autonomous region, municipality under the central government. */
    PROVINCE("省级"),
    /** Prefecture-level city, prefecture, autonomous prefecture, league. */
    CITY("地级"),
    /** County, county-level city, city district, banner. */
    COUNTY("县级"),
    /** Town, township, sub-district. */
    TOWNSHIP("乡级"),
    VILLAGE("村级");

    private final String title;

    OrganLevel(String title) {
        this.title = title;
    }

    /** As people call it. */
    public String title() {
        return title;
    }

    /** As it stands in events, files and the database. */
    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
