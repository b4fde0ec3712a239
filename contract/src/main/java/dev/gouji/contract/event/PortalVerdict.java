package dev.gouji.contract.event;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a portal is doing, from good to bad. */
public enum PortalVerdict {
    OK("正常"),
    /** Crawled no more: nobody expects anything of it. */
    OFF("已停用"),
    /** Not yet visited. */
    WAITING("等待首次采集"),
    /** Works, but something is missing. */
    INCOMPLETE("报告不全"),
    /** Less than half of the reports that the register asks for. */
    SPARSE("报告过少"),
    /** Nothing could be fetched for longer than the longest time between two visits. */
    UNREACHED("长期未能采集"),
    /** The lists have another form than they had: nothing is found any more. */
    LAYOUT_CHANGED("栏目改版"),
    /** The host does not let us in. */
    BLOCKED("无法访问");

    private final String title;

    PortalVerdict(String title) {
        this.title = title;
    }

    /** As people call it. */
    public String title() {
        return title;
    }

    /** Whether somebody has to do something, or reports will be missed. */
    public boolean isAlarming() {
        return compareTo(SPARSE) >= 0;
    }

    /** The worse of two. */
    public PortalVerdict or(PortalVerdict other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** As it stands in events, answers and the database. */
    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
