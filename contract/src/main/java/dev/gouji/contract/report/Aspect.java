package dev.gouji.contract.report;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The five aspects that part one of a report has to speak of since 2021. Source: 国办公开办函〔2021〕30号, 一(一). */
public enum Aspect {
    @JsonProperty("proactive")
    PROACTIVE("主动公开"),
    @JsonProperty("on_request")
    ON_REQUEST("依申请公开"),
    @JsonProperty("information_management")
    INFORMATION_MANAGEMENT("政府信息管理"),
    @JsonProperty("platform")
    PLATFORM("政府信息公开平台建设"),
    @JsonProperty("supervision")
    SUPERVISION("监督保障");

    private final String title;

    Aspect(String title) {
        this.title = title;
    }

    /** As the form names it. */
    public String title() {
        return title;
    }
}
