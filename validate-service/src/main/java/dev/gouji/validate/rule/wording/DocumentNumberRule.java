package dev.gouji.validate.rule.wording;

import dev.gouji.contract.finding.Bilingual;
import dev.gouji.contract.finding.Severity;
import dev.gouji.contract.form.FormGeneration;
import dev.gouji.validate.rule.CaseFile;
import dev.gouji.validate.rule.Outcome;
import dev.gouji.validate.rule.Prose;
import dev.gouji.validate.rule.Quote;
import dev.gouji.validate.rule.Rule;
import dev.gouji.validate.rule.RuleText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** TXT-004: a document number is badly formed. */
final class DocumentNumberRule implements Rule {
    private static final RuleText TEXT = new RuleText(
            "TXT-004",
            "doc-number",
            new Bilingual("文号书写不规范", "Document number badly formed"),
            new Bilingual(
                    "文号的年份应括在〔〕内，序号后应有“号”。只看紧接在发文机关代字之后的括号；案号（括号后不是数字）不计。每份报告一条。",
                    "The year of a document number stands in 〔〕 and 号 ends it. Only brackets right behind the letters of the issuer count, not case numbers of courts. One finding for the report."),
            "党政机关公文格式 GB/T 9704",
            new Bilingual("写作“×办函〔2020〕109号”的形式。", "Write it like ×办函〔2020〕109号."),
            new Bilingual("网站字体没有〔〕。", "A site whose font lacks 〔〕."));
    private static final String OPENING = "〔(（[［【";
    private static final String CLOSING = "〕)）]］】";
    private static final int YEAR_LENGTH = 4;
    private static final int ISSUER_MAX = 8;

    /** Several numbers share one sign at their end: 〔2020〕1、2号. */
    private static final String SERIES = "、，,和至—-－~～";

    @Override
    public RuleText text() {
        return TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Set<FormGeneration> generations() {
        return EnumSet.allOf(FormGeneration.class);
    }

    @Override
    public Outcome check(CaseFile file) {
        Prose prose = file.prose();
        if (prose.isEmpty()) {
            return Outcome.NOT_ASSESSABLE;
        }
        List<Quote> wrong = new ArrayList<>();
        for (Prose.Piece piece : prose.pieces()) {
            String text = piece.text();
            for (int at = text.indexOf("20"); at >= 0; at = text.indexOf("20", at + 2)) {
                int end = wrongEnd(text, at);
                if (end > 0) {
                    wrong.add(new Quote(piece, start(text, at), end));
                }
            }
        }
        return Quote.outcome(wrong, new Bilingual("文号书写不规范：%s（%s）。", "A document number is badly formed: %s (%s)."));
    }

    /** The end of a badly formed number whose year begins there; 0 when it is none. */
    private static int wrongEnd(String text, int year) {
        int close = year + YEAR_LENGTH;
        if (year < 2 || close + 1 >= text.length() || !Character.isIdeographic(text.charAt(year - 2))) {
            return 0;
        }
        int pair = OPENING.indexOf(text.charAt(year - 1));
        if (pair < 0 || CLOSING.indexOf(text.charAt(close)) < 0) {
            return 0;
        }
        int end = close + 1;
        while (end < text.length() && (isDigit(text.charAt(end)) || text.charAt(end) == ' ')) {
            end++;
        }
        boolean hasSerial = end > close + 1 && isDigit(text.charAt(close + 1));
        boolean hasSign = end < text.length() && text.charAt(end) == '号';
        boolean goesOn = end < text.length() && SERIES.indexOf(text.charAt(end)) >= 0;
        boolean isTortoise = OPENING.charAt(pair) == '〔' && text.charAt(close) == '〕';
        if (!hasSerial || isTortoise && (hasSign || goesOn) || !isTortoise && !hasSign) {
            return 0;
        }
        return hasSign ? end + 1 : end;
    }

    /** The letters of the issuer belong to it. */
    private static int start(String text, int year) {
        int start = year - 1;
        while (start > 0 && year - start <= ISSUER_MAX && Character.isIdeographic(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
