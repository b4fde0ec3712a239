package dev.gouji.stats.push;

import java.util.Locale;

/** The way that alerts take to somebody. */
public enum Channel {
    /** Standard Webhooks 1.0: one request an event. */
    WEBHOOK,
    /** One e-mail a digest. */
    EMAIL,
    /** 钉钉群机器人: one message a digest. */
    DINGTALK,
    /** 企业微信群机器人: one message a digest. */
    WECOM,
    /** 飞书群机器人: one message a digest. */
    FEISHU;

    /** As in REST and the database. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The channel of that name on the wire. */
    public static Channel of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
