package dev.gouji.parse.recognise;

import com.google.re2j.Pattern;
import dev.gouji.contract.report.Organ.FoundIn;
import dev.gouji.contract.report.OrganKind;
import dev.gouji.parse.document.Line;
import dev.gouji.parse.organ.OrganResolver;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The organ's name from running text, for reports whose title names none. */
final class OrganReader {
    private static final int PREFACE_CHARACTERS = 1500;
    private static final int MENTIONS_MIN = 2;
    private static final int LAST_LINES = 6;
    private static final int PLACE_LENGTH_MAX = 14;
    /** Behind these words the preface names its author. */
    private static final List<String> BEFORE_AUTHOR = List.of("现将", "现对", "特编制", "编制了", "编制", "由");
    /** What follows an author that is named there. */
    private static final List<String> BEHIND_AUTHOR = List.of("20", "编制", "政府信息公开", "信息公开", "政务公开", "根据", "依据", "按照");
    /** What an organ does in its report; a place followed by one of these speaks as an organ. */
    private static final List<String> DOES = List.of(
            "坚持", "深入", "认真", "严格", "全面", "扎实", "积极", "高度", "紧紧", "始终", "持续", "以", "在", "不断", "切实", "主动公开", "共", "牢牢",
            "按照", "根据", "依据", "进一步", "着力", "聚焦", "围绕");
    /** A department speaks of itself so; then a place that it names is not the organ. */
    private static final List<String> DEPARTMENT_SPEAKING =
            List.of("我局", "本局", "我委", "本委", "我厅", "我办", "我中心", "我院", "我校", "我街", "我站", "我队", "本单位", "我单位");

    private static final List<String> BORDERS = List.of("。", ";", "年,", "年度,", "以来,", "下,", "\n");

    private static final List<String> CONTACTS = List.of("请与", "可与", "请联系:", "请联系");
    private static final String OFFICE = "办公室";
    private static final List<String> OFFICES = List.of(OFFICE, "办公厅");
    private static final Pattern OF_OTHERS = Pattern.compile("(?:综合|汇总)(?:各|全)");
    private static final String ABBREVIATED = "简称";
    private static final String AUTHOR_BORDERS = "\n。,;由";
    private static final Pattern AT_WORK = Pattern.compile("^[^。,;\n]{0,10}(?:编制|编写|汇编|起草|编撰|撰写)");
    private static final String BY = "由";
    /** A unit of the author may stand between its name and what it did: 由某某镇人民政府综合信息室负责编制. */
    private static final Pattern MADE = Pattern.compile("^[^。,;\n由]{1,40}?(?:编制|编写|汇编|起草)");

    private static final Pattern OFFICE_OF_SEAT =
            Pattern.compile("^(?:党政|综合|党政综合|党工委)?(?:办公室|办)(?:按照|根据|依据|编制|编写|负责|组织)");
    private static final Pattern SUMMED_UP = Pattern.compile("^(?:综合|汇总)");
    /** An office that tells what all of the county received reports for the county. */
    private static final Pattern OF_ALL = Pattern.compile("全[省市县区州旗盟][^。，,;]{0,8}(?:收到|受理|新收)[^。]{0,12}申请");

    private static final String GOVERNMENT = "人民政府";

    private final String text;
    private final List<Line> prose;

    private OrganReader(List<Line> prose) {
        this.prose = prose;
        StringBuilder all = new StringBuilder("\n");
        for (Line line : prose) {
            if (!line.folded().contains("主办")) {
                all.append(line.folded()).append('\n');
            }
        }
        this.text = all.toString();
    }

    /** A name and where it stands. */
    record Named(String name, FoundIn foundIn) {}

    static Optional<Named> of(List<Line> prose) {
        OrganReader reader = new OrganReader(prose);
        return LeadAuthor.in(prose)
                .filter(reader::mayBe)
                .or(reader::author)
                .map(name -> new Named(name, FoundIn.PREFACE))
                .or(() -> DatedSignature.of(prose).filter(reader::mayBe).map(name -> new Named(name, FoundIn.BODY)))
                .or(() -> reader.mentioned().map(name -> new Named(name, FoundIn.PREFACE)))
                .or(() -> reader.subject().map(name -> new Named(name, FoundIn.BODY)))
                .or(() -> ShortName.spoken(reader.text).map(name -> new Named(name, FoundIn.BODY)))
                .or(() -> reader.signature().map(name -> new Named(name, FoundIn.BODY)))
                .or(() -> ShortName.onlyOne(reader.text, SelfReference.of(prose))
                        .map(name -> new Named(name, FoundIn.BODY)))
                .or(() -> reader.place().map(name -> new Named(name, FoundIn.BODY)));
    }

    /** Who made this report, as its first lines say. */
    private Optional<String> author() {
        String preface = text.substring(0, Math.min(text.length(), PREFACE_CHARACTERS));
        for (String before : BEFORE_AUTHOR) {
            for (int at = preface.indexOf(before); at >= 0; at = preface.indexOf(before, at + 1)) {
                int from = at + before.length();
                String name = isQuoted(at) ? null : OrganName.at(preface, from);
                if (name == null) {
                    Optional<String> seat = before.equals(BY) ? seat(preface, from) : Optional.empty();
                    if (seat.isPresent()) {
                        return seat;
                    }
                    continue;
                }
                String behind = preface.substring(from + name.length());
                if (startsWithAny(behind, 0, BEHIND_AUTHOR)
                        || before.equals(BY) && MADE.matcher(behind).find()) {
                    boolean all = SUMMED_UP.matcher(behind).find()
                            || OF_ALL.matcher(text).find();
                    return Optional.of(all ? whose(name) : name);
                }
            }
        }
        return Optional.empty();
    }

    /** Who the first lines say has a shorter name, or is to be asked. */
    private Optional<String> mentioned() {
        String preface = text.substring(0, Math.min(text.length(), PREFACE_CHARACTERS));
        return abbreviating(preface).or(() -> contact(preface));
    }

    private boolean mayBe(String name) {
        return SelfReference.of(prose).mayBe(name);
    }

    /** 某某开发区管理委员会(以下简称管委会)编制本报告: whoever gives itself a shorter name for what follows. */
    private static Optional<String> abbreviating(String preface) {
        for (int at = preface.indexOf(ABBREVIATED); at >= 0; at = preface.indexOf(ABBREVIATED, at + 1)) {
            int close = preface.indexOf(')', at);
            if (close < 0 || !AT_WORK.matcher(preface.substring(close + 1)).find()) {
                continue;
            }
            int from = at;
            while (from > 0 && AUTHOR_BORDERS.indexOf(preface.charAt(from - 1)) < 0) {
                from--;
            }
            int end = preface.charAt(at - 1) == '(' ? at - 1 : preface.lastIndexOf('(', at);
            String name = end > from ? OrganName.at(preface, from) : null;
            if (name != null && from + name.length() == end) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** The office of a government sums up for it. */
    private static String whose(String name) {
        return OFFICES.stream().anyMatch(office -> name.endsWith(GOVERNMENT + office))
                ? name.substring(0, name.length() - OFFICE.length())
                : name;
    }

    /**
     * 请与某某县某某局办公室联系: the organ is whose office it is; of a government's office nobody can tell, unless the
     * report sums up others.
     */
    private static Optional<String> contact(String preface) {
        for (String contact : CONTACTS) {
            for (int at = preface.indexOf(contact); at >= 0; at = preface.indexOf(contact, at + 1)) {
                String name = OrganName.at(preface, at + contact.length());
                if (name != null) {
                    boolean office = OFFICES.stream().anyMatch(name::endsWith);
                    String organ = office ? name.substring(0, name.length() - OFFICE.length()) : name;
                    boolean open = OrganResolver.kind(organ) == OrganKind.GOVERNMENT
                            && !OF_OTHERS.matcher(preface).find();
                    return open ? Optional.empty() : Optional.of(organ);
                }
            }
        }
        return Optional.empty();
    }

    /** Whom the sentences speak of: named twice, or once and nobody else. */
    private Optional<String> subject() {
        Map<String, Integer> mentions = new LinkedHashMap<>();
        for (String border : BORDERS) {
            for (int at = text.indexOf(border); at >= 0; at = text.indexOf(border, at + 1)) {
                String name = OrganName.at(text, at + border.length());
                if (name != null && !isQuoted(at) && goesOn(at + border.length() + name.length())) {
                    mentions.merge(name, 1, Integer::sum);
                }
            }
        }
        return mentions.entrySet().stream()
                .filter(entry -> entry.getValue() >= MENTIONS_MIN || mentions.size() == 1)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private boolean goesOn(int end) {
        if (text.startsWith("关于", end)) {
            // The title of a notice.
            return false;
        }
        char next = end < text.length() ? text.charAt(end) : '\n';
        return Character.isIdeographic(next) || next == ',' || next == '2';
    }

    /** A report is signed: the name stands alone near the end, or before a date. */
    private Optional<String> signature() {
        for (Line line : prose.subList(Math.max(0, prose.size() - LAST_LINES), prose.size())
                .reversed()) {
            String folded = line.folded();
            int dated = folded.lastIndexOf("20");
            String name = dated > 0 && folded.endsWith("日") ? folded.substring(0, dated) : folded;
            int from = Math.max(name.lastIndexOf('。'), name.lastIndexOf(')')) + 1;
            String own = OrganName.at(name, from);
            if (own != null && own.length() == name.length() - from) {
                return Optional.of(own);
            }
        }
        return Optional.empty();
    }

    /** 2023年,金湖县深入贯彻…: the place itself, when no department speaks. */
    private Optional<String> place() {
        if (DEPARTMENT_SPEAKING.stream().anyMatch(text::contains)) {
            return Optional.empty();
        }
        for (String border : List.of("年,", "年度,", "年以来,", "\n")) {
            for (int at = text.indexOf(border); at >= 0; at = text.indexOf(border, at + 1)) {
                int from = at + border.length();
                for (int length = Math.min(PLACE_LENGTH_MAX, text.length() - from); length > 1; length--) {
                    if (startsWithAny(text, from + length, DOES) && isSeat(text.substring(from, from + length))) {
                        return Optional.of(text.substring(from, from + length));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** A place or a zone that stands for those who run it. */
    private static boolean isSeat(String words) {
        return OrganResolver.isKnownPlace(words)
                || OrganResolver.isBareZone(words) && OrganResolver.startsWithPlace(words);
    }

    /** 由某某高新区党政办公室编制: the office of those who run the place. */
    private static Optional<String> seat(String preface, int from) {
        for (int length = Math.min(PLACE_LENGTH_MAX, preface.length() - from); length > 1; length--) {
            if (OFFICE_OF_SEAT.matcher(preface.substring(from + length)).find()
                    && isSeat(preface.substring(from, from + length))) {
                return Optional.of(preface.substring(from, from + length));
            }
        }
        return Optional.empty();
    }

    /** Whether the character stands in 《…》: the title of another document. */
    private boolean isQuoted(int at) {
        return text.lastIndexOf('《', at) > text.lastIndexOf('》', at)
                && text.lastIndexOf('《', at) > text.lastIndexOf('\n', at);
    }

    private static boolean startsWithAny(String text, int from, List<String> words) {
        for (String word : words) {
            if (text.startsWith(word, from)) {
                return true;
            }
        }
        return false;
    }
}
