package dev.gouji.parse.prose;

import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Metric;

/**
 * What a sentence is about, so far as the words before a number tell.
 *
 * @param chapter that the sentence stands in, null outside of all
 * @param requests whether it is about requests for disclosure
 * @param outcomes whether the ends of requests can be told: 依申请公开 alone is also a kind of information
 * @param disclosure whether it speaks of disclosing information at all
 * @param documents whether it speaks of normative documents
 * @param nothingElse whether it stands where requests are told of and names nothing else that could be answered
 * @param whole what the number before that was a whole of something counts, null when there was none
 */
record Topic(
        Chapter chapter,
        boolean requests,
        boolean outcomes,
        boolean disclosure,
        boolean documents,
        boolean nothingElse,
        Metric whole) {
    private static final WordList REQUEST_WORDS =
            WordList.of("依申请公开", "公开申请", "申请公开", "信息公开的申请", "公开政府信息的申请", "公开信息的申请", "公开政府信息申请");

    static Topic of(Sentence sentence, Metric whole) {
        String text = sentence.folded();
        boolean placed = sentence.onRequest() || sentence.chapter() == Chapter.REQUESTS;
        boolean requests = placed || Words.any(text, REQUEST_WORDS);
        return new Topic(
                        sentence.chapter(),
                        requests,
                        placed || Words.any(text, "公开申请"),
                        requests || sentence.chapter() == Chapter.REVIEW_LITIGATION || Words.any(text, "信息公开", "政务公开"),
                        Words.any(text, "规范性文件"),
                        placed && !Words.any(text, RequestWords.OTHERS),
                        null)
                .after(whole);
    }

    /** The same topic behind a sentence that counted cases because of disclosure. */
    Topic behind(Metric counted) {
        boolean cases = counted == Metric.REVIEW || counted == Metric.LITIGATION;
        return cases ? new Topic(chapter, requests, outcomes, true, documents, nothingElse, whole) : this;
    }

    Topic after(Metric metric) {
        return metric == null
                ? this
                : new Topic(
                        chapter, requests, outcomes || isRequests(metric), disclosure, documents, nothingElse, metric);
    }

    /** Whether the figure before is one of documents: 制发6件，废止2件. */
    boolean countsDocuments() {
        return whole == Metric.NORMATIVE_ISSUED
                || whole == Metric.NORMATIVE_REPEALED
                || whole == Metric.NORMATIVE_EFFECTIVE
                || countsRegulations();
    }

    boolean countsRegulations() {
        return whole == Metric.REGULATION_ISSUED
                || whole == Metric.REGULATION_REPEALED
                || whole == Metric.REGULATION_EFFECTIVE;
    }

    /** Whether the figure before is one of decisions: 作出行政处罚3件、行政强制1件. */
    boolean countsDecisions() {
        return whole == Metric.LICENSING || whole == Metric.PENALTY || whole == Metric.COERCION;
    }

    /** Whether the whole before is a number of requests. */
    boolean countsRequests() {
        return whole != null && isRequests(whole);
    }

    private static boolean isRequests(Metric metric) {
        return metric == Metric.RECEIVED
                || metric == Metric.CLOSED
                || metric == Metric.HANDLED
                || metric == Metric.CARRIED_IN;
    }
}
