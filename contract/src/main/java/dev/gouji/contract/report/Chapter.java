package dev.gouji.contract.report;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The six parts of a report since 2019. Source: 国办公开办函〔2021〕30号, 〔2019〕60号. */
public enum Chapter {
    @JsonProperty("overall")
    OVERALL("一、总体情况"),
    @JsonProperty("proactive")
    PROACTIVE("二、主动公开政府信息情况"),
    @JsonProperty("requests")
    REQUESTS("三、收到和处理政府信息公开申请情况"),
    @JsonProperty("review_litigation")
    REVIEW_LITIGATION("四、政府信息公开行政复议、行政诉讼情况"),
    @JsonProperty("problems")
    PROBLEMS("五、存在的主要问题及改进情况"),
    @JsonProperty("other")
    OTHER("六、其他需要报告的事项");

    private final String heading;

    Chapter(String heading) {
        this.heading = heading;
    }

    /** The heading as the form prints it. */
    public String heading() {
        return heading;
    }
}
