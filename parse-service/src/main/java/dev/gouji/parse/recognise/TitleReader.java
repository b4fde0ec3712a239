package dev.gouji.parse.recognise;

import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Folding;
import dev.gouji.parse.document.Line;
import dev.gouji.parse.organ.OrganResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of a report among its lines: above the first heading, in one piece before joined from two lines, with
 * organ and year before less. Text that runs on in one line is looked at piece by piece.
 */
final class TitleReader {
    private static final int TITLE_LINES_MAX = 120;
    private static final int NAME_AND_YEAR_MAX = 60;
    private static final int SHORT_LINE_MAX = 160;
    private static final int RUNNING_TEXT_MAX = 500;
    private static final int PIECES_MAX = 30;
    private static final int PIECES_JOINED_MAX = 4;
    private static final Pattern ONLY_NAME = Pattern.compile("[\\p{IsHan}()]{3,40}");
    /** No date, and no number of a document or of visits. */
    private static final Pattern NAME_AND_YEAR = Pattern.compile(
            "[\\p{IsHan}()《<:·]{0,40}20\\d\\d(?:年度?)?[\\p{IsHan}()·]{0,30}|[\\p{IsHan}·]{2,40}20\\d{0,2}");

    /** Text without line breaks, where the preface follows the title at once. */
    private static final Pattern RUN_ON =
            Pattern.compile("^([^。；;，,]{6,70}?(?:年度报告|工作报告|年报))(?=本报告|本年度报告|本年报|根据|按照|依据|依照|遵照|为贯彻|为进一步|一、|目录|现将|现公布)");

    /** 上一篇: the report of another year, or of another organ. */
    private static final Pattern LINK = Pattern.compile("[·•*-]?[上下前后]一[篇条页个则][:》>]?");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000]+");

    /** Every title speaks of it. */
    private static final String DISCLOSURE = "公开";

    private static final String GOVERNMENT = "人民政府";

    private final List<Line> prose;
    private final List<Title> whole = new ArrayList<>();
    private final List<Title> joined = new ArrayList<>();
    /** Those that may be the document's own, in reading order. */
    private final List<Title> all = new ArrayList<>();

    private final OwnTitle own;

    private TitleReader(List<Line> prose, OwnTitle own) {
        this.prose = prose;
        this.own = own;
    }

    /** The best title there is. */
    static Optional<Title> of(List<Line> prose, OwnTitle own) {
        return new TitleReader(prose, own).read();
    }

    private Optional<Title> read() {
        boolean behindLink = false;
        for (int i = 0; i < Math.min(prose.size(), TITLE_LINES_MAX); i++) {
            Line line = prose.get(i);
            if (Chapters.openedBy(line).isPresent()) {
                break;
            }
            for (Field field : line.fields()) {
                boolean another = behindLink || isLink(field.folded());
                behindLink =
                        isLink(field.folded()) && LINK.matcher(field.folded()).matches();
                if (another) {
                    continue;
                }
                if (field.text().length() > SHORT_LINE_MAX) {
                    running(field);
                } else {
                    if (field.folded().contains(DISCLOSURE)) {
                        int index = i;
                        Title.in(field.text(), field.place())
                                .map(title -> withLineAbove(title, index))
                                .ifPresentOrElse(this::whole, () -> running(field));
                    }
                    if (field == line.fields().getLast()) {
                        withNextLine(field, i).ifPresent(this::joined);
                    }
                }
            }
        }
        return own.of(all)
                .or(() -> own.of(joined))
                .or(() -> whole.stream().filter(title -> title.organ() != null).findFirst())
                .or(() -> joined.stream().findFirst())
                .or(() -> whole.stream().filter(title -> title.year() != null).findFirst())
                .or(() -> whole.stream().findFirst());
    }

    private void whole(Title title) {
        whole.add(title);
        all.add(title);
    }

    private static boolean isLink(String folded) {
        int one = folded.indexOf('一');
        return one > 0 && one <= 2 && LINK.matcher(folded).lookingAt();
    }

    /** Lines that were put together may be no title at all: beside whole ones only a name counts that is one. */
    private void joined(Title title) {
        if (OrganName.isName(title.organ())) {
            joined.add(title);
            all.add(title);
        } else if (OrganResolver.kind(title.organ()) != null || OrganResolver.isBarePlace(title.organ())) {
            joined.add(title);
        }
    }

    private void running(Field field) {
        String head = field.text()
                .substring(0, Math.min(RUNNING_TEXT_MAX, field.text().length()));
        if (!head.contains(DISCLOSURE)) {
            return;
        }
        Matcher runOn = RUN_ON.matcher(head);
        Optional<Title> first = runOn.find() ? Title.in(runOn.group(1), field.place()) : Optional.empty();
        if (first.isPresent()) {
            whole(first.get());
            return;
        }
        String[] pieces = hasBlank(head) ? BLANKS.split(head) : new String[] {head};
        if (pieces.length == 1 && pieces[0].equals(field.text())) {
            // As a whole it is no title, or too long for one.
            return;
        }
        for (int from = 0; from < Math.min(pieces.length, PIECES_MAX); from++) {
            StringBuilder piece = new StringBuilder();
            for (int to = from; to < Math.min(pieces.length, from + PIECES_JOINED_MAX); to++) {
                piece.append(pieces[to]);
                Optional<Title> title = Title.in(piece.toString(), field.place());
                if (title.isPresent()) {
                    whole(title.get());
                    break;
                }
            }
        }
    }

    private static boolean hasBlank(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Folding.isBlank(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** The government whose site it is stands above the title of a department's report. */
    private boolean isSiteAbove(Field first, Title title) {
        return title.organ().equals(first.folded())
                && title.organ().endsWith(GOVERNMENT)
                && SelfReference.of(prose).isOfDepartment();
    }

    /** A name without its place may have begun on the line above. */
    private Title withLineAbove(Title title, int index) {
        if (index == 0 || title.organ() == null || OrganName.isName(title.organ())) {
            return title;
        }
        String above = prose.get(index - 1).folded();
        return ONLY_NAME.matcher(above).matches()
                        && (!OrganName.isName(above) || OrganResolver.isKnownPlace(above))
                        && OrganName.isName(above + title.organ())
                ? title.behind(above)
                : title;
    }

    private boolean endsSoon(int index) {
        for (Line line : prose.subList(index + 1, Math.min(prose.size(), index + 3))) {
            String folded = line.folded();
            if (folded.length() <= SHORT_LINE_MAX && (folded.contains("报告") || folded.contains("年报"))) {
                return true;
            }
        }
        return false;
    }

    /** A long title is broken over two lines, and the organ may have a line of its own. */
    private Optional<Title> withNextLine(Field field, int index) {
        String folded = field.folded();
        if (index + 1 >= prose.size()
                || folded.length() > NAME_AND_YEAR_MAX
                || !endsSoon(index)
                || isLink(prose.get(index + 1).folded())) {
            return Optional.empty();
        }
        if (!ONLY_NAME.matcher(folded).matches()
                && !NAME_AND_YEAR.matcher(folded).matches()) {
            return Optional.empty();
        }
        Optional<Title> two = Title.in(field.text() + prose.get(index + 1).text(), field.place());
        boolean whole = two.isPresent() && two.get().year() != null;
        if (!whole && index + 2 < prose.size() && !isLink(prose.get(index + 2).folded())) {
            Optional<Title> three = Title.in(
                    field.text()
                            + prose.get(index + 1).text()
                            + prose.get(index + 2).text(),
                    field.place());
            two = three.isPresent() ? three : two;
        }
        return two.filter(title -> title.organ() != null)
                .map(title -> withLineAbove(title, index))
                .filter(title -> !isSiteAbove(field, title));
    }
}
