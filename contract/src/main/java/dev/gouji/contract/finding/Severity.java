package dev.gouji.contract.finding;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the reader of a finding has to do, the gravest first. */
public enum Severity {
    /** 错误: arithmetically or legally impossible, or a part is missing; the report has to be corrected. */
    @JsonProperty("error")
    ERROR("错误"),
    /** 需核实: very likely wrong; a person has to look. */
    @JsonProperty("warning")
    WARNING("需核实"),
    /** 提示: a note; nothing has to be done. */
    @JsonProperty("info")
    INFO("提示");

    private final String chinese;

    Severity(String chinese) {
        this.chinese = chinese;
    }

    /** The word shown to people. */
    public String chinese() {
        return chinese;
    }

    /** As in events, REST and the database. */
    public String wireName() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
