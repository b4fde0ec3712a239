package dev.gouji.contract.event;

/** The Kafka topics of the chain. All are kept by key: what one key wrote is read in the order of writing. */
public enum Topic {
    /** Key: source id. Written by ingest, read by parse. */
    RAW_DOCUMENTS("gouji.raw-documents.v1"),
    /** Key: organ key. Written by parse, read by validate. */
    REPORTS("gouji.reports.v1"),
    /** Key: source id. Written by parse, read by stats. */
    REFUSALS("gouji.refusals.v1"),
    /** Key: organ key. Written by validate, read by stats. */
    CHECKED_REPORTS("gouji.checked-reports.v1"),
    /** Key: entry of the register. Written by ingest, read by stats. Compacted: who must publish. */
    REGISTER("gouji.register.v1"),
    /** Key: portal id. Written by ingest, read by stats. Compacted: how each portal is doing. */
    PORTAL_HEALTH("gouji.portal-health.v1"),
    /** Key: organ key. Written by stats, read by whoever wants to know. */
    ALERTS("gouji.alerts.v1");

    private final String topicName;

    Topic(String topicName) {
        this.topicName = topicName;
    }

    /** The name at the broker. */
    public String topicName() {
        return topicName;
    }

    /** Where records go that no attempt could process. */
    public String deadLetterName() {
        return topicName + ".dlq";
    }
}
