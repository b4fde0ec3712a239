package dev.gouji.contract.form;

/** What the figures of a column count, and so which values they may have. */
public enum Quantity {
    /** 件 or 项: a whole number, not negative. */
    COUNT,
    /** 本年增/减 of the 2019 form: a whole number with a sign, the plus sign optional. */
    CHANGE,
    /** 万元: a decimal, not negative. */
    AMOUNT_WAN_YUAN,
    /** 采购总金额 of the 2019 form, whose header names no unit: a decimal, not negative, unit as printed if any. */
    AMOUNT_AS_PRINTED;

    /** Whether a minus sign is legal here. */
    public boolean maySink() {
        return this == CHANGE;
    }

    /** Whether decimals are legal here. */
    public boolean mayBeFractional() {
        return this == AMOUNT_WAN_YUAN || this == AMOUNT_AS_PRINTED;
    }
}
