package dev.gouji.validate.rule.wording;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.gouji.validate.rule.Prose;
import dev.gouji.validate.rule.Quote;
import java.util.ArrayList;
import java.util.List;

/** Signs that stand in for a number or for the organ's name: 培训○○次, ***条, X次, and 某某县水务局 as a subject. */
final class StandIns {
    /** 二○○八年 is a year, and 第X条 any article. */
    private static final Pattern NUMBER = Pattern.compile("(?:^|[^\\p{Nd}零一二三四五六七八九○〇第*_XxＸ×A-Za-z-])"
            + "(\\*{3,}|_{2,}|＿{2,}|[○〇]{2,}|[XＸ×])\\s*(?:条|件|次|个|篇|期|场|份|项|万元|人次)(?:[，,。；;、）)]|$)");

    private static final Pattern SUBJECT = Pattern.compile("^\\s*(?:20\\d\\d年(?:度)?[，,]?)?"
            + "([XＸ×]{2,}[省市县区镇乡州旗](?:\\p{Han}{0,10}(?:局|委|厅|政府|办))?"
            + "|某某[县市区省州镇乡]?\\p{Han}{0,10}?(?:局|委|厅|政府|街道办事处))"
            + "(?:严格|高度|认真|坚持|扎实|积极|全面|深入|明确|切实|持续|落实|按照|围绕|不断|建立|健全|共|主动|[，,])");

    private static final String SIGNS = "*_＿○〇XＸ×某";

    private StandIns() {}

    /** In reading order. */
    static List<Quote> in(Prose prose) {
        List<Quote> found = new ArrayList<>();
        for (Prose.Piece piece : prose.pieces()) {
            int at = 0;
            while (at < piece.text().length() && holdsSign(piece.text())) {
                Quote sentence = new Quote(piece, at, at).sentence();
                if (holdsSign(sentence.words())) {
                    add(SUBJECT, sentence, found);
                    add(NUMBER, sentence, found);
                }
                at = sentence.end() + 1;
            }
        }
        return found;
    }

    private static void add(Pattern pattern, Quote sentence, List<Quote> found) {
        Matcher matcher = pattern.matcher(sentence.words());
        while (matcher.find()) {
            found.add(new Quote(
                    sentence.piece(), sentence.start() + matcher.start(1), sentence.start() + matcher.end(1)));
        }
    }

    private static boolean holdsSign(String text) {
        for (int i = 0; i < SIGNS.length(); i++) {
            if (text.indexOf(SIGNS.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
