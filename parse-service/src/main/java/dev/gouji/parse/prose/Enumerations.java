package dev.gouji.parse.prose;

import dev.gouji.contract.report.Claim.Role;
import dev.gouji.contract.report.Claim.Scope;
import dev.gouji.contract.report.Metric;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which figures of a sentence are parts of which: 收到申请12件，其中网上申请7件、信函5件. A list starts with 其中, a colon or a
 * bracket behind its whole, and goes on while unit and kind stay the same.
 */
final class Enumerations {
    private static final WordList MARKERS = WordList.of("其中", "包括", "包含", "分别是");
    private static final WordList FRESH =
            WordList.of("累计", "总计", "全年", "此外", "另", "同时", "同比", "较", "还", "率", "每", "人均", "同一");
    private static final WordList TOTALS = WordList.of("共计", "共有", "合计", "总计", "共");
    private static final WordList JOINTS = WordList.of("、", "和", "及", "与");
    private static final WordList REST = WordList.of("其他", "其它", "其余", "余下", "剩余");
    private static final Set<Metric> CHANNELS = EnumSet.of(
            Metric.DISCLOSED_ON_WEBSITE,
            Metric.DISCLOSED_IN_NEW_MEDIA,
            Metric.DISCLOSED_IN_GAZETTE,
            Metric.DISCLOSED_ELSEWHERE);
    private static final Map<Metric, Kind> KINDS = kinds();

    /** A whole that no other constant names needs so many parts to be worth the sum. */
    private static final int PARTS_MIN_OF_UNNAMED = 2;

    /** A sort of figures that add up among themselves. */
    private enum Kind {
        TOTAL,
        OUTCOME,
        APPLICANT,
        CHANNEL,
        OTHER
    }

    private final List<Mention> mentions;
    private final Draft[] drafts;
    private final List<Scope> scopes;
    private final int firstList;
    private int lists;

    /**
     * @param drafts what each mention claims, null where it claims nothing by itself; filled in for parts of a list
     * @param scopes whose each mention is, and of which time
     * @param firstList number of the first list found here
     */
    Enumerations(List<Mention> mentions, Draft[] drafts, List<Scope> scopes, int firstList) {
        this.mentions = mentions;
        this.drafts = drafts;
        this.scopes = scopes;
        this.firstList = firstList;
    }

    /**
     * Finds the lists and marks the drafts.
     *
     * @param before the whole that the sentence before ended with, null when there is none
     * @return the same whole as the whole of a list; null when it is none
     */
    Draft apply(Draft before) {
        Draft whole = null;
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (i == 0 ? before != null && mention.gap().startsWith("其中") : opens(mention)) {
                if (i == 0) {
                    List<Integer> parts = parts(i, before.unit(), before.metric());
                    whole = settle(parts, before, Integer.MAX_VALUE)
                            ? before.inList(firstList + lists - 1, Role.WHOLE)
                            : null;
                } else {
                    within(i);
                }
            }
        }
        for (int i = PARTS_MIN_OF_UNNAMED; i < mentions.size(); i++) {
            sumBehind(i);
        }
        return whole;
    }

    /** 网络25件、信函10件、当面5件，共40件: the whole stands behind its parts. */
    private void sumBehind(int index) {
        Mention total = mentions.get(index);
        if (drafts[index] != null
                || total.label().isEmpty()
                || !Words.withoutStart(total.label(), TOTALS).isEmpty()) {
            return;
        }
        int first = index - 1;
        while (first > 0 && JOINTS.lengthAt(mentions.get(first).gap(), 0) > 0) {
            first--;
        }
        List<Integer> parts = new ArrayList<>();
        for (int i = first; i < index; i++) {
            boolean like = mentions.get(i).figure().unit().equals(total.figure().unit())
                    && mentions.get(i).depth() == total.depth()
                    && (drafts[i] == null || drafts[i].list() == 0 && kind(drafts[i].metric()) != Kind.TOTAL);
            if (!like || scopes.get(i) == Scope.OTHER_PERIOD) {
                return;
            }
            parts.add(i);
        }
        Draft sum = Draft.of(total.figure().start(), Metric.COUNTED, total.figure(), scopes.get(index));
        if (parts.size() >= PARTS_MIN_OF_UNNAMED && settle(parts, sum, -1)) {
            drafts[index] = sum.inList(firstList + lists - 1, Role.WHOLE);
        }
    }

    private static boolean opens(Mention mention) {
        return Words.any(mention.gap(), MARKERS)
                || mention.gap().startsWith("(")
                || mention.gap().startsWith(":");
    }

    private void within(int first) {
        Mention mention = mentions.get(first);
        int whole = first - 1;
        if (!mention.gap().startsWith("(")) {
            while (whole >= 0
                    && (mentions.get(whole).depth() > mention.depth()
                            || mentions.get(whole).figure().isPercent())) {
                whole--;
            }
        }
        if (whole < 0
                || mentions.get(whole).figure().isPercent()
                || drafts[whole] != null && drafts[whole].list() > 0) {
            return;
        }
        Figure figure = mentions.get(whole).figure();
        Draft named = drafts[whole];
        List<Integer> parts =
                parts(first, figure.unit().isEmpty() ? null : figure.unit(), named == null ? null : named.metric());
        if (named != null && mention.gap().startsWith(";") && areOfAnother(named, parts)) {
            return;
        }
        if (named == null) {
            if (parts.size() < PARTS_MIN_OF_UNNAMED) {
                return;
            }
            named = Draft.of(figure.start(), Metric.COUNTED, figure, Scope.ORGAN);
        }
        if (settle(parts, named, whole)) {
            drafts[whole] = named.inList(firstList + lists - 1, Role.WHOLE);
        }
    }

    /** 予以公开16件；其中自然人申请30件: the parts are those of all requests, and not of one outcome. */
    private boolean areOfAnother(Draft whole, List<Integer> parts) {
        return kind(whole.metric()) == Kind.OUTCOME
                && parts.stream()
                        .filter(part -> drafts[part] != null)
                        .map(part -> kind(drafts[part].metric()))
                        .anyMatch(kind -> kind == Kind.APPLICANT || kind == Kind.CHANNEL);
    }

    /** The mentions from the first on that are parts of one list. */
    private List<Integer> parts(int first, String unit, Metric whole) {
        int depth = mentions.get(first).depth();
        Kind kind = null;
        List<Integer> parts = new ArrayList<>();
        for (int i = first; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            Draft draft = drafts[i];
            if (mention.depth() < depth
                    || scopes.get(i) == Scope.OTHER_PERIOD
                    || i > first && startsAnew(first, i)
                    || mention.label().startsWith("共")
                    || Words.any(mention.label(), FRESH)
                    || draft != null && kind(draft.metric()) == Kind.TOTAL) {
                break;
            }
            if (mention.depth() > depth || !mention.figure().unit().equals(unit)) {
                continue;
            }
            Kind of = draft == null ? Kind.OTHER : kind(draft.metric());
            if (draft != null && kind != null && kind != Kind.OTHER && of != kind) {
                // 自然人34件、法人6件，予以公开12件: another breakdown of the same whole.
                break;
            }
            kind = kind == null || kind == Kind.OTHER ? of : kind;
            if ((of == kind || draft == null) && (draft == null || draft.list() == 0)) {
                parts.add(i);
            }
        }
        boolean doubtful =
                whole == Metric.CARRIED_IN || whole == Metric.RECEIVED && kind == Kind.OUTCOME && carriedIn();
        return doubtful ? List.of() : parts;
    }

    /** A semicolon ends a list whose items stand apart by less, and one of a single item. */
    private boolean startsAnew(int first, int index) {
        if (!mentions.get(index).gap().startsWith(";")) {
            return false;
        }
        // Of a sentence that opens with 其中 all is the list.
        String opening = mentions.get(first).gap();
        boolean markedAsList = opening.contains(":") || opening.startsWith("其中");
        for (int i = first + 1; i < index; i++) {
            markedAsList &= mentions.get(i).gap().startsWith(";")
                    || mentions.get(i).figure().isPercent();
        }
        return !markedAsList;
    }

    /** Outcomes are those of the requests received and of those taken over: they may be more than were received. */
    private boolean carriedIn() {
        for (Draft draft : drafts) {
            if (draft != null
                    && draft.metric() == Metric.CARRIED_IN
                    && draft.high().signum() > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean settle(List<Integer> parts, Draft whole, int wholeIndex) {
        if (parts.isEmpty() || whole.scope() == Scope.OTHER_PERIOD) {
            return false;
        }
        for (int part : parts) {
            if (part <= wholeIndex && wholeIndex != Integer.MAX_VALUE
                    || drafts[part] != null && drafts[part].scope() == Scope.OTHER_PERIOD) {
                return false;
            }
        }
        int number = firstList + lists++;
        boolean bySubject =
                parts.stream().anyMatch(part -> drafts[part] == null && !startsWithRest(mentions.get(part)));
        for (int part : parts) {
            Mention mention = mentions.get(part);
            Draft draft = drafts[part] == null || bySubject && isChannel(drafts[part].metric())
                    ? Draft.of(
                            mention.figure().start(),
                            Metric.COUNTED,
                            Naming.inUnitOf(whole.metric(), mention.figure()),
                            whole.scope())
                    : drafts[part];
            boolean rest = draft.metric() == Metric.COUNTED && startsWithRest(mention);
            drafts[part] = draft.inList(number, rest ? Role.REST : Role.PART);
        }
        return true;
    }

    /** Among subjects, 政府网站信息 is one of them and no channel. */
    private static boolean isChannel(Metric metric) {
        return CHANNELS.contains(metric);
    }

    private static boolean startsWithRest(Mention mention) {
        return Words.withoutStart(mention.label(), REST).length()
                        < mention.label().length()
                || Words.withoutStart(mention.right(), REST).length()
                        < mention.right().length();
    }

    /** How many lists were found. */
    int count() {
        return lists;
    }

    private static Kind kind(Metric metric) {
        return KINDS.getOrDefault(metric, Kind.OTHER);
    }

    private static Map<Metric, Kind> kinds() {
        Map<Metric, Kind> kinds = new EnumMap<>(Metric.class);
        EnumSet.of(
                        Metric.RECEIVED,
                        Metric.CLOSED,
                        Metric.HANDLED,
                        Metric.CARRIED_IN,
                        Metric.CARRIED_OUT,
                        Metric.REVIEW,
                        Metric.LITIGATION,
                        Metric.DISCLOSED,
                        Metric.INFORMATION_FEE,
                        Metric.SITE_VIEWS)
                .forEach(metric -> kinds.put(metric, Kind.TOTAL));
        EnumSet.of(
                        Metric.GRANTED,
                        Metric.PARTIAL,
                        Metric.DENIED,
                        Metric.UNABLE,
                        Metric.NOT_PROCESSED,
                        Metric.OTHER_HANDLING)
                .forEach(metric -> kinds.put(metric, Kind.OUTCOME));
        EnumSet.of(Metric.NATURAL_PERSON, Metric.LEGAL_PERSON).forEach(metric -> kinds.put(metric, Kind.APPLICANT));
        WordClaims.BY_CHANNEL.forEach(metric -> kinds.put(metric, Kind.CHANNEL));
        return kinds;
    }
}
