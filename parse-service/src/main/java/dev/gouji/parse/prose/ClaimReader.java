package dev.gouji.parse.prose;

import dev.gouji.contract.report.Chapter;
import dev.gouji.contract.report.Claim;
import dev.gouji.contract.report.Claim.Scope;
import dev.gouji.contract.report.Metric;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The claims of a report, sentence by sentence. Where a sentence can be read in two ways it claims nothing. */
final class ClaimReader {
    private static final int CLAIMS_MAX = 500;
    private static final Set<Metric> WHOLES = EnumSet.of(
            Metric.RECEIVED,
            Metric.CLOSED,
            Metric.HANDLED,
            Metric.REVIEW,
            Metric.LITIGATION,
            Metric.DISCLOSED,
            Metric.POSTED_ON_WEBSITE,
            Metric.POSTED_IN_NEW_MEDIA);
    private static final Set<Metric> REQUESTS = EnumSet.of(Metric.RECEIVED, Metric.CLOSED, Metric.HANDLED);
    private static final WordList JOINTS = WordList.of("、", ",", "和", "及", "与");

    private final Scopes scopes;
    private final List<Claim> claims = new ArrayList<>();
    private boolean periodFound;
    private int lists;
    /** Where the whole that the sentence before ended with stands among the claims; -1 when there is none. */
    private int whole = -1;

    private Metric counted;

    ClaimReader(Scopes scopes) {
        this.scopes = scopes;
    }

    /** Reads one sentence; those of a report come in reading order. */
    void read(Sentence sentence) {
        if (sentence.chapter() == Chapter.PROBLEMS || claims.size() >= CLAIMS_MAX) {
            return;
        }
        if (!sentence.goesOn()) {
            whole = -1;
            counted = null;
        }
        if (!periodFound && sentence.figures() && Periods.concern(sentence.folded())) {
            Periods.in(sentence.folded()).ifPresent(period -> period(period, sentence));
        }
        List<Figure> figures = sentence.figures() ? Figures.in(sentence.folded()) : List.of();
        if (figures.isEmpty() && !sentence.words()) {
            whole = -1;
            return;
        }
        Topic topic = Topic.of(sentence, sentence.folded().startsWith("其中") ? counted : null)
                .behind(counted);
        List<Draft> drafts = new ArrayList<>(figures.isEmpty() ? List.of() : counted(sentence, figures, topic));
        boolean requests = counted != null && Topic.of(sentence, counted).countsRequests();
        if (sentence.words()) {
            drafts.addAll(WordClaims.in(sentence, figures, topic, scopes, requests));
        }
        drafts.sort(Comparator.comparingInt(Draft::at));
        Draft last = lastWhole(drafts);
        for (Draft draft : drafts) {
            if (claims.size() < CLAIMS_MAX) {
                whole = draft == last ? claims.size() : whole;
                claims.add(claim(draft, sentence));
            }
        }
        if (last == null) {
            whole = -1;
        }
    }

    /** The claims, in reading order. */
    List<Claim> claims() {
        return claims;
    }

    private void period(Map<Metric, BigDecimal> period, Sentence sentence) {
        periodFound = true;
        for (Metric metric : List.of(Metric.PERIOD_START, Metric.PERIOD_END)) {
            Draft draft = Draft.inWords(0, metric, period.get(metric), "date", Scope.ORGAN);
            claims.add(claim(draft, sentence));
        }
    }

    private List<Draft> counted(Sentence sentence, List<Figure> figures, Topic before) {
        List<Mention> mentions = Mention.of(sentence.folded(), figures);
        List<List<Metric>> named = new ArrayList<>();
        Draft[] drafts = new Draft[mentions.size()];
        Topic topic = before;
        CaseChain cases = new CaseChain();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            List<Metric> metrics = inOrder(mentions, i, topic);
            metrics = metrics.isEmpty() ? Naming.metrics(mention, topic) : metrics;
            metrics = cases.next(mention, carried(metrics, mention));
            metrics = i > 0 && drafts[i - 1] == null && isPartOfOther(metrics, mention) ? List.of() : metrics;
            named.add(metrics);
            if (!metrics.isEmpty()) {
                Metric metric = metrics.getFirst();
                Figure figure = Naming.inUnitOf(metric, mention.figure());
                drafts[i] = Draft.of(figure.start(), metric, figure, Scope.ORGAN);
                Topic behind = topic.after(metric);
                topic = isWhole(metric) || behind.countsDocuments() || behind.countsDecisions() ? behind : topic;
            }
        }
        for (int i = 0; i + 1 < drafts.length; i++) {
            boolean part = drafts[i] != null
                    && named.get(i + 1).isEmpty()
                    && (isPartOf(drafts[i].metric(), mentions, i + 1)
                            || CaseChain.areOfAllCauses(drafts[i].metric(), mentions.get(i), mentions.get(i + 1))
                            || EnforcementWords.areOpened(drafts[i].metric(), mentions.get(i), mentions.get(i + 1)));
            if (part) {
                drafts[i] = null;
            }
        }
        boolean goesOn = sentence.folded().startsWith("其中") && whole >= 0;
        List<Scope> own = scope(mentions, drafts, goesOn ? claims.get(whole).scope() : Scope.ORGAN);
        enumerate(mentions, drafts, own);
        return finished(mentions, drafts, named);
    }

    private List<Metric> carried(List<Metric> metrics, Mention mention) {
        if (!metrics.equals(List.of(Metric.CARRIED_OUT))) {
            return metrics;
        }
        Metric metric = scopes.carried(Metric.CARRIED_OUT, mention.gap() + mention.right());
        return metric == null ? List.of() : List.of(metric);
    }

    /** 典型案例6件，其中行政复议2件: a part of what is none of the cases that are counted. */
    private static boolean isPartOfOther(List<Metric> metrics, Mention mention) {
        return mention.gap().contains("其中") && (metrics.contains(Metric.REVIEW) || metrics.contains(Metric.LITIGATION));
    }

    /** 办结网上申请3件、纸质申请36件: the first figure is not all that was closed. */
    private static boolean isPartOf(Metric metric, List<Mention> mentions, int next) {
        Mention mention = mentions.get(next);
        return REQUESTS.contains(metric)
                && mention.gap().startsWith("、")
                && mention.label().endsWith("申请")
                && mention.figure()
                        .unit()
                        .equals(mentions.get(next - 1).figure().unit());
    }

    /** Gives the drafts their scopes; those of all mentions come back. */
    private List<Scope> scope(List<Mention> mentions, Draft[] drafts, Scope first) {
        List<Scope> all = new ArrayList<>(drafts.length);
        Scope scope = first;
        for (int i = 0; i < drafts.length; i++) {
            String gap = mentions.get(i).gap();
            Scope own = scopes.after(gap, scope);
            if (drafts[i] != null) {
                Metric metric = drafts[i].metric();
                boolean carried = metric == Metric.CARRIED_IN || metric == Metric.CARRIED_OUT;
                own = carried && own == Scope.OTHER_PERIOD ? Scope.ORGAN : own;
                drafts[i] = drafts[i].inScope(own);
            }
            all.add(own);
            scope = scopes.compares(gap) ? scope : own;
        }
        return all;
    }

    private void enumerate(List<Mention> mentions, Draft[] drafts, List<Scope> own) {
        Enumerations enumerations = new Enumerations(mentions, drafts, own, lists + 1);
        Claim before = whole < 0 ? null : claims.get(whole);
        Draft open = before == null || before.list() > 0
                ? null
                : new Draft(
                        0,
                        before.metric(),
                        null,
                        before.low(),
                        before.high(),
                        before.unit(),
                        before.scope(),
                        0,
                        before.role());
        Draft opened = enumerations.apply(open);
        if (opened != null) {
            claims.set(whole, inList(before, opened));
        }
        lists += enumerations.count();
    }

    private List<Draft> finished(List<Mention> mentions, Draft[] drafts, List<List<Metric>> named) {
        List<Draft> finished = new ArrayList<>();
        Comparisons comparisons = scopes.comparisons();
        for (int i = 0; i < drafts.length; i++) {
            Draft draft = drafts[i];
            if (draft == null && mentions.get(i).figure().isPercent() && i > 0) {
                draft = Percentages.of(mentions.get(i), drafts[i - 1]);
            }
            Draft compared = comparisons.next(mentions.get(i), draft);
            draft = compared == null ? draft : compared;
            if (draft != null) {
                finished.add(draft);
                if (named.get(i).size() > 1) {
                    finished.add(Draft.of(
                            draft.at(), named.get(i).get(1), mentions.get(i).figure(), draft.scope()));
                }
                counted = isWhole(draft.metric()) ? draft.metric() : counted;
            }
        }
        return finished;
    }

    /** 收到、办结分别为3件、2件: the second figure is the second name's. */
    private static List<Metric> inOrder(List<Mention> mentions, int index, Topic topic) {
        int first = index;
        while (first > 0
                && Words.withoutStart(mentions.get(first).gap(), JOINTS).isEmpty()) {
            first--;
        }
        String[] heads = Naming.heads(mentions.get(first).label());
        int figures = 1;
        for (int i = first + 1;
                i < mentions.size()
                        && Words.withoutStart(mentions.get(i).gap(), JOINTS).isEmpty();
                i++) {
            figures++;
        }
        if (heads.length < 2 || heads.length != figures) {
            return List.of();
        }
        Figure figure = mentions.get(index).figure();
        String head = heads[index - first];
        List<Metric> metrics = Naming.named(head, topic, figure);
        return metrics.isEmpty() && topic.requests() ? Naming.named(head + "政府信息公开申请", topic, figure) : metrics;
    }

    private static boolean isWhole(Metric metric) {
        return WHOLES.contains(metric);
    }

    private static Draft lastWhole(List<Draft> drafts) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft draft = drafts.get(i);
            boolean base = i > 0
                    && draft.scope() == Scope.OTHER_PERIOD
                    && drafts.get(i - 1).metric() == draft.metric();
            if (draft.about() == null && draft.unit() != null && !base) {
                return draft.list() == 0 && isWhole(draft.metric()) ? draft : null;
            }
        }
        return null;
    }

    private static Claim claim(Draft draft, Sentence sentence) {
        return new Claim(
                draft.metric(),
                draft.about(),
                draft.low(),
                draft.high(),
                draft.unit(),
                draft.scope(),
                sentence.chapter(),
                draft.list(),
                draft.role(),
                sentence.printed(),
                sentence.place());
    }

    private static Claim inList(Claim claim, Draft draft) {
        return new Claim(
                claim.metric(),
                claim.about(),
                claim.low(),
                claim.high(),
                claim.unit(),
                claim.scope(),
                claim.chapter(),
                draft.list(),
                draft.role(),
                claim.sentence(),
                claim.place());
    }
}
