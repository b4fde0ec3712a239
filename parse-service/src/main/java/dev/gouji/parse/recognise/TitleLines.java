package dev.gouji.parse.recognise;

import com.google.re2j.Pattern;
import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every line above the first part that is a title of the report. */
public final class TitleLines {
    private static final int LINES_MAX = 120;
    private static final int LENGTH_MAX = 160;
    private static final int TITLES_MAX = 10;
    private static final int LABEL_MAX = 12;

    /** 名称： … in the table of 索引号 and the like, that the portal prints above what it shows. */
    private static final Pattern LABEL = Pattern.compile("^[【\\[]?(?:信息|文件|公文|文章|内容)?(?:名称|标题|题名)[】\\]]?:?$");

    private TitleLines() {}

    /** The titles as printed, in reading order; what the portal says of the page only where there is no other. */
    public static List<String> in(List<Line> prose) {
        List<String> titles = new ArrayList<>();
        List<String> labelled = new ArrayList<>();
        boolean behindLabel = false;
        for (Line line : prose.subList(0, Math.min(prose.size(), LINES_MAX))) {
            if (titles.size() == TITLES_MAX || Chapters.openedBy(line).isPresent()) {
                break;
            }
            for (Field field : line.fields()) {
                if (field.isEmpty()) {
                    continue;
                }
                Optional<Title> title = title(field);
                if (title.isPresent()) {
                    boolean metadata = behindLabel || startsWithLabel(field.folded());
                    (metadata ? labelled : titles).add(title.get().text());
                }
                behindLabel = isLabel(field.folded());
            }
        }
        return titles.isEmpty() ? labelled.stream().distinct().limit(TITLES_MAX).toList() : titles;
    }

    /** Whether one of the fields is a title. */
    public static boolean hasTitle(Line line) {
        for (Field field : line.words()) {
            if (title(field).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Title> title(Field field) {
        return field.text().length() <= LENGTH_MAX && field.folded().contains("公开")
                ? Title.in(field.text(), field.place())
                : Optional.empty();
    }

    private static boolean startsWithLabel(String folded) {
        int end = folded.indexOf(':');
        return end > 0 && isLabel(folded.substring(0, end + 1));
    }

    private static boolean isLabel(String folded) {
        boolean mayBe = folded.length() <= LABEL_MAX && (folded.indexOf('名') >= 0 || folded.indexOf('题') >= 0);
        return mayBe && LABEL.matcher(folded).matches();
    }
}
