package dev.gouji.parse.recognise;

import dev.gouji.contract.report.Organ.FoundIn;
import dev.gouji.parse.document.Line;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The organ's name from running text, for reports whose title names none. */
final class OrganReader {
    private static final String NAME =
            "((?:(?!的|各|及其|和|与|对|在|向|由|将|我|本|该|全)\\p{IsHan}){2,24}?(?:人民政府办公室|人民政府|政府办公室|管理委员会|管委会|委员会|办事处|街道办|分局|总局|局|厅))";
    private static final Pattern SUBJECT =
            Pattern.compile("(?:^|[。;]|20\\d\\d年(?:度|以来)?[,，]?)" + NAME + "(?=[\\p{IsHan},，20])");
    private static final Pattern IN_PREFACE =
            Pattern.compile("(?:现对|现将|由|特编制|编制)" + NAME + "(?=20\\d\\d年|编制|政府信息公开|信息公开)");
    private static final Pattern NOT_ITS_OWN =
            Pattern.compile("^(?:国务院|党|市委|区委|县委|省委|上级|中共|有关|相关|主办|承办|按照|根据|为|通过|积极|认真|其他)|主办单位|承办单位|版权所有");
    private static final int PREFACE_LINES = 6;
    private static final int MENTIONS_MIN = 2;

    private OrganReader() {}

    /** A name and where it stands. */
    record Named(String name, FoundIn foundIn) {}

    static Optional<Named> of(List<Line> prose) {
        Map<String, Integer> mentions = new LinkedHashMap<>();
        StringBuilder all = new StringBuilder();
        int number = 0;
        for (Line line : prose) {
            String text = line.folded();
            if (NOT_ITS_OWN.matcher(text).find() && text.length() < 120 && text.contains("主办")) {
                continue;
            }
            all.append(text).append('\n');
            Matcher preface = IN_PREFACE.matcher(text);
            if (number++ < PREFACE_LINES
                    && preface.find()
                    && !NOT_ITS_OWN.matcher(preface.group(1)).find()) {
                return Optional.of(new Named(preface.group(1), FoundIn.PREFACE));
            }
            Matcher subject = SUBJECT.matcher(text);
            while (subject.find()) {
                if (!NOT_ITS_OWN.matcher(subject.group(1)).find()) {
                    mentions.merge(subject.group(1), 1, Integer::sum);
                }
            }
        }
        return mentions.entrySet().stream()
                .filter(entry -> entry.getValue() >= MENTIONS_MIN || isLastLine(entry.getKey(), prose))
                .max(Map.Entry.comparingByValue())
                .map(entry -> new Named(entry.getKey(), FoundIn.BODY));
    }

    /** A report is signed: the name stands alone near the end. */
    private static boolean isLastLine(String name, List<Line> prose) {
        return prose.subList(Math.max(0, prose.size() - PREFACE_LINES), prose.size()).stream()
                .anyMatch(line -> line.folded().equals(name));
    }
}
