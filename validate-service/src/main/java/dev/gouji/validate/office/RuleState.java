package dev.gouji.validate.office;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a version of an office's rule has come. */
public enum RuleState {
    /** Saved; it compiles. */
    DRAFT("草稿"),
    /** A shadow run over stored reports showed what it would find. */
    TESTED("已试运行"),
    /** Whoever wrote it asks for it to be taken into the rule book. */
    PROPOSED("提议"),
    /** Part of the rule book. */
    ACTIVE("启用"),
    /** Was part of the rule book, or was given up. */
    RETIRED("停用");

    private final String title;

    RuleState(String title) {
        this.title = title;
    }

    /** As people call it. */
    public String title() {
        return title;
    }

    /** As it stands in REST and the database. */
    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
