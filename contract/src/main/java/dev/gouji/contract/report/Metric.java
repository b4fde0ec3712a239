package dev.gouji.contract.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * What the prose of a report gives numbers of. The wire form is the name in lower case: {@code received}. Counts are in
 * pieces of the claim's unit unless a constant says otherwise.
 */
public enum Metric {
    /** Requests received in the year. */
    RECEIVED,
    /** Requests taken over from the year before. */
    CARRIED_IN,
    /** Requests answered or closed. */
    CLOSED,
    /** Requests "handled" (办理, 处理): received, available or closed, the word says no more. */
    HANDLED,
    /** Requests left over for the next year. */
    CARRIED_OUT,
    /** 全部办结 in words; the value is 1. */
    ALL_CLOSED,

    GRANTED,
    PARTIAL,
    DENIED,
    UNABLE,
    NOT_PROCESSED,
    OTHER_HANDLING,

    NATURAL_PERSON,
    /** 法人或其他组织: all five columns of them together. */
    LEGAL_PERSON,

    RECEIVED_IN_PERSON,
    RECEIVED_ONLINE,
    RECEIVED_BY_LETTER,
    RECEIVED_BY_FAX,
    RECEIVED_BY_EMAIL,

    /** Applications for administrative review against the organ because of disclosure. */
    REVIEW,
    REVIEW_UPHELD,
    REVIEW_CORRECTED,
    REVIEW_OTHER,
    REVIEW_PENDING,
    /** Lawsuits against the organ because of disclosure, with and without review before. */
    LITIGATION,
    LITIGATION_UPHELD,
    LITIGATION_CORRECTED,
    LITIGATION_OTHER,
    LITIGATION_PENDING,
    /** 未经复议直接起诉. */
    LITIGATION_DIRECT,
    /** 复议后起诉. */
    LITIGATION_AFTER_REVIEW,
    /** Reviews and lawsuits in one number: 行政复议、行政诉讼共8件. */
    CASES,

    NORMATIVE_ISSUED,
    NORMATIVE_REPEALED,
    NORMATIVE_EFFECTIVE,
    /** Normative documents among what was disclosed: often those issued, but the words do not say so. */
    NORMATIVE_DISCLOSED,
    REGULATION_ISSUED,
    REGULATION_REPEALED,
    REGULATION_EFFECTIVE,
    REGULATION_DISCLOSED,

    /** Decisions on licences. */
    LICENSING,
    /** Decisions on penalties. */
    PENALTY,
    /** Decisions on coercive measures. */
    COERCION,
    /** Administrative fees collected, in 万元. */
    FEE_AMOUNT,
    /** Fee for processing requests, in 元; 0 where the report says that none was collected. */
    INFORMATION_FEE,
    /** Notices to pay that fee; 0 where the report says that none was issued. */
    INFORMATION_FEE_NOTICES,

    /** Items disclosed on the organ's own initiative, all channels together. */
    DISCLOSED,
    DISCLOSED_ON_WEBSITE,
    DISCLOSED_IN_NEW_MEDIA,
    DISCLOSED_IN_GAZETTE,
    DISCLOSED_ELSEWHERE,
    /** Items on approvals and licences among what was disclosed. */
    DISCLOSED_APPROVALS,
    /** Items of any kind put on the website: more than what counts as disclosed. */
    POSTED_ON_WEBSITE,
    POSTED_IN_NEW_MEDIA,
    SITE_VIEWS,
    /** Titles in 《》 that a sentence lists as issued by the organ. */
    LISTED_DOCUMENTS,

    /** A figure that no other constant names; it is there for the sum of its enumeration. */
    COUNTED,
    /** Percentage of the whole of its enumeration that {@link Claim#about()} makes up. */
    SHARE,
    /**
     * Change of {@link Claim#about()} against the year before, in per cent or, by its unit, in pieces; a decrease is
     * negative.
     */
    CHANGE,
    /** A place where a number is left blank; the value is 1. */
    LEFT_BLANK,

    /** First day of the period that the figures cover: yyyymmdd as printed, 202020年1月1日 is 2020200101. */
    PERIOD_START,
    /** Last day of that period, written likewise. */
    PERIOD_END;

    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
