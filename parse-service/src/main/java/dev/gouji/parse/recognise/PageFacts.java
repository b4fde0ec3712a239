package dev.gouji.parse.recognise;

import dev.gouji.parse.document.Document;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Folding;
import dev.gouji.parse.document.Line;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a page says of itself outside the report: labelled lines above and below it, rows of a table of metadata, and
 * the facts of an HTML head. {@code 发布机构: …}, {@code 来源：…}, {@code 网站标识码：…}.
 */
final class PageFacts {
    private static final int LINES_ABOVE = 60;
    private static final int LINES_BELOW = 15;
    private static final int CHARACTERS_MAX = 400;
    private static final int LABEL_LENGTH_MIN = 2;
    private static final int LABEL_LENGTH_MAX = 12;
    private static final int VALUE_LENGTH_MAX = 60;

    /** What a label is about. */
    enum About {
        /** The organ that the report itself states in a form's head. */
        STATED_ORGAN(List.of("填报单位(盖章)", "填报单位", "编制单位", "报告单位", "填报机关", "机关名称", "单位名称", "报送单位")),
        PUBLISHER(List.of(
                "发布机构", "发布单位", "发布机关", "公开机构", "公开主体", "公开单位", "公开机关", "发文机关", "发文单位", "发文机构", "制发机关", "生成机构", "产生机构",
                "责任部门", "信息提供单位", "提供单位", "单位")),
        ORIGIN(List.of("信息来源", "文章来源", "稿件来源", "来源", "录入", "录入者", "供稿")),
        PUBLISHED(List.of(
                "发布时间", "发布日期", "公开日期", "公开时间", "信息时间", "发稿时间", "发表时间", "发表日期", "公布时间", "公布日期", "刊发时间", "刊登时间", "上传时间",
                "发布于", "发表于", "时间", "日期")),
        /** A date that a page shows and does not name. */
        SHOWN(List.of("页面时间")),
        MADE(List.of("成文日期", "发文日期", "生成日期", "印发日期")),
        CHANGED(List.of("更新时间", "更新日期", "修改时间", "最后更新")),
        SITE_CODE(List.of("网站标识码", "政府网站标识码")),
        IDENTIFIER(List.of("统一社会信用代码", "索引号", "信息索引号", "信息索引"));

        private final List<String> labels;

        About(List<String> labels) {
            this.labels = labels;
        }

        static Optional<About> of(String label) {
            return Optional.ofNullable(BY_LABEL.get(label));
        }
    }

    private static final Map<String, About> BY_LABEL = Stream.of(About.values())
            .flatMap(about -> about.labels.stream().map(label -> Map.entry(label, about)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));

    /** The characters that a label can end in, in both widths. */
    private static final String LAST_OF_LABELS = Stream.of(About.values())
                    .flatMap(about -> about.labels.stream())
                    .map(label -> label.substring(label.length() - 1))
                    .distinct()
                    .collect(Collectors.joining())
            + "）";

    private final Map<About, List<String>> facts = new EnumMap<>(About.class);

    private PageFacts() {}

    static PageFacts of(Document document) {
        PageFacts facts = new PageFacts();
        List<Line> lines = document.lines();
        for (int i = 0; i < lines.size(); i++) {
            if (i < LINES_ABOVE || i >= lines.size() - LINES_BELOW) {
                facts.read(lines.get(i));
            }
        }
        document.metadataTitles().forEach(facts::read);
        document.metadataFacts().forEach(facts::read);
        return facts;
    }

    /** Everything said about this, the most specific label first, folded. */
    List<String> all(About about) {
        return facts.getOrDefault(about, List.of());
    }

    private void read(Line line) {
        List<Field> fields = line.fields();
        for (Field field : line.words()) {
            String text = field.text();
            if (text.length() < LABEL_LENGTH_MIN) {
                continue;
            }
            boolean alone = text.length() <= LABEL_LENGTH_MAX && field != fields.getLast();
            Optional<About> label = alone ? About.of(withoutColon(field.folded())) : Optional.empty();
            if (label.isPresent()) {
                keep(label.get(), fields.get(fields.indexOf(field) + 1).folded());
            } else {
                read(text.length() > CHARACTERS_MAX ? text.substring(0, CHARACTERS_MAX) : text);
            }
        }
    }

    private static String withoutColon(String folded) {
        return folded.endsWith(":") ? folded.substring(0, folded.length() - 1) : folded;
    }

    private void read(String text) {
        for (int colon = colon(text, 0); colon >= 0; colon = colon(text, colon + 1)) {
            int end = colon;
            labelBefore(text, colon).ifPresent(about -> keep(about, valueBehind(text, end + 1)));
        }
    }

    private static int colon(String text, int from) {
        int plain = text.indexOf(':', from);
        int wide = text.indexOf('：', from);
        return plain < 0 || wide >= 0 && wide < plain ? wide : plain;
    }

    /** 发 布 机 构: a label may be spaced out, and other words may stand before it. */
    private static Optional<About> labelBefore(String text, int colon) {
        int last = colon - 1;
        while (last >= 0 && isSpace(text.charAt(last))) {
            last--;
        }
        if (last < 0 || LAST_OF_LABELS.indexOf(text.charAt(last)) < 0) {
            return Optional.empty();
        }
        StringBuilder label = new StringBuilder();
        for (int at = colon - 1; at >= 0 && label.length() < LABEL_LENGTH_MAX; at--) {
            if (!isSpace(text.charAt(at))) {
                label.insert(0, text.charAt(at));
            }
            if (at == 0 || !Character.isIdeographic(text.charAt(at - 1))) {
                Optional<About> about = About.of(Folding.fold(label.toString()));
                if (about.isPresent()) {
                    return about;
                }
            }
        }
        return Optional.empty();
    }

    /** The words behind a colon, up to white space. */
    private static String valueBehind(String text, int from) {
        int start = from;
        while (start < text.length() && isSpace(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length()
                && !isSpace(text.charAt(end))
                && text.charAt(end) != '['
                && text.charAt(end) != '【') {
            end++;
        }
        return Folding.fold(text.substring(start, end));
    }

    private static boolean isSpace(char unit) {
        return Folding.isBlank(unit);
    }

    private void keep(About about, String value) {
        if (!value.isEmpty() && value.length() <= VALUE_LENGTH_MAX) {
            facts.computeIfAbsent(about, key -> new ArrayList<>(2)).add(value);
        }
    }
}
