package dev.gouji.parse.prose;

import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Metric;

/**
 * What a sentence is about, so far as the words before a number tell.
 *
 * @param chapter that the sentence stands in, null outside of all
 * @param requests whether it is about requests for disclosure
 * @param disclosure whether it speaks of disclosing information at all
 * @param documents whether it speaks of normative documents
 * @param whole what the number before that was a whole of something counts, null when there was none
 */
record Topic(Chapter chapter, boolean requests, boolean disclosure, boolean documents, Metric whole) {
    private static final String[] REQUEST_WORDS = {"依申请公开", "公开申请", "申请公开", "信息公开的申请", "公开政府信息的申请", "公开信息的申请"};

    static Topic of(Sentence sentence, Metric whole) {
        String text = sentence.folded();
        boolean requests =
                sentence.onRequest() || sentence.chapter() == Chapter.REQUESTS || Words.any(text, REQUEST_WORDS);
        return new Topic(
                sentence.chapter(),
                requests,
                requests || sentence.chapter() == Chapter.REVIEW_LITIGATION || Words.any(text, "信息公开", "政务公开"),
                Words.any(text, "规范性文件"),
                whole);
    }

    Topic after(Metric metric) {
        return metric == null ? this : new Topic(chapter, requests, disclosure, documents, metric);
    }

    /** Whether the whole before is a number of requests. */
    boolean countsRequests() {
        return whole != null
                && switch (whole) {
                    case RECEIVED, CLOSED, HANDLED, CARRIED_IN -> true;
                    default -> false;
                };
    }
}
