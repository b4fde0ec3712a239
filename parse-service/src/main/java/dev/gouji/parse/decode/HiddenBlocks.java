package dev.gouji.parse.decode;

import dev.gouji.parse.document.Field;
import dev.gouji.parse.document.Line;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Which hidden blocks of a page are to be read. Beside visible tables they are copies and old versions and stay unread;
 * where the visible page lacks a table, one that holds it is an article that a script shows, or a tab that is closed.
 */
final class HiddenBlocks {
    /** One alone may stand in a sentence. */
    private static final int WORDS_MIN = 2;

    private static final int HOLDERS_MAX = 30;
    /** Of a cell; what is longer may be a sentence. */
    private static final int CELL_MAX = 40;

    /** A table of the report, told by words of it that sentences do not use together. */
    private enum Part {
        DISCLOSURE("现行有效件数", "本年废止件数", "本年处理决定数量", "本年新制作数量", "对外公开总数量", "采购总金额"),
        REQUESTS("属于国家秘密", "属于行政查询事项", "重复申请", "结转下年度继续办理"),
        CASES("结果维持", "结果纠正", "尚未审结"),
        INDICATORS("统计指标", "主动公开政府信息数", "收到申请数", "申请办结数", "按时办结数");

        private final List<String> words;

        Part(String... words) {
            this.words = List.of(words);
        }

        int in(String text) {
            int found = 0;
            for (String word : words) {
                found += text.contains(word) ? 1 : 0;
            }
            return found;
        }
    }

    private HiddenBlocks() {}

    /**
     * What is to be done about hidden elements.
     *
     * @param revealed to be read
     * @param undecided how many hold what the page lacks as well, and something that contradicts another
     */
    record Choice(List<Element> revealed, int undecided) {
        static final Choice NONE = new Choice(List.of(), 0);
    }

    /** A hidden element with tables of the report in it, and its figures. */
    private record Holder(Element element, Set<Part> parts, String figures) {
        private boolean isWithin(Holder outer) {
            return HiddenBlocks.isWithin(element, outer.element);
        }

        /** Of two that differ in their figures nobody can say which one is meant. */
        private boolean isOtherVersionOf(Holder other) {
            return this != other
                    && !disjoint(parts, other.parts)
                    && !figures.equals(other.figures)
                    && !isWithin(other)
                    && !other.isWithin(this);
        }
    }

    /** Of the hidden elements those that hold what the lines lack; none where nothing is lacking. */
    static Choice among(List<Element> hidden, List<Line> visible) {
        List<Holder> holders = new ArrayList<>();
        List<Element> others = new ArrayList<>();
        for (Element element : hidden) {
            Set<Part> parts = in(element);
            if (parts.isEmpty()) {
                others.add(element);
            } else {
                holders.add(new Holder(element, parts, figures(element)));
            }
        }
        if (holders.isEmpty()) {
            return Choice.NONE;
        }
        Set<Part> seen = on(visible);
        List<Element> chosen = new ArrayList<>();
        // A report has a handful of parts: of a page with more hidden tables nothing can be said.
        for (Holder holder : holders.size() > HOLDERS_MAX ? List.<Holder>of() : holders) {
            boolean alone = holders.stream().noneMatch(holder::isOtherVersionOf);
            if (alone
                    && disjoint(holder.parts(), seen)
                    && chosen.stream().noneMatch(one -> isWithin(holder.element(), one))) {
                seen.addAll(holder.parts());
                chosen.add(holder.element());
            }
        }
        int undecided = 0;
        for (Holder holder : holders) {
            undecided += isLacking(seen, holder.parts()) ? 1 : 0;
        }
        List<Element> revealed = new ArrayList<>(chosen);
        for (Element tab : chosen.isEmpty() ? List.<Element>of() : others) {
            if (chosen.stream().anyMatch(one -> isBeside(tab, one))) {
                revealed.add(tab);
            }
        }
        return new Choice(revealed, undecided);
    }

    private static boolean isLacking(Set<Part> seen, Set<Part> held) {
        return held.stream().anyMatch(part -> disjoint(EnumSet.of(part), seen));
    }

    private static boolean isWithin(Element inner, Element outer) {
        for (Element at = inner; at != null; at = at.parent()) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }

    /** The next tab, which may hold words only. */
    private static boolean isBeside(Element tab, Element chosen) {
        return tab != chosen
                && tab.parent() == chosen.parent()
                && tab.normalName().equals(chosen.normalName())
                && tab.className().equals(chosen.className());
    }

    private static boolean disjoint(Set<Part> some, Set<Part> others) {
        boolean older = some.contains(Part.INDICATORS) && !others.isEmpty() || others.contains(Part.INDICATORS);
        return !older && some.stream().noneMatch(others::contains);
    }

    private static Set<Part> in(Element hidden) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        String text = hidden.wholeText();
        if (text.length() < CELL_MAX / 2) {
            return parts;
        }
        String words = text.replaceAll("\\s+", "");
        for (Part part : Part.values()) {
            if (part.in(words) >= WORDS_MIN) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static Set<Part> on(List<Line> lines) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (Line line : lines) {
            for (Field field : line.words()) {
                int least = field.folded().length() <= CELL_MAX ? 1 : WORDS_MIN;
                for (Part part : Part.values()) {
                    if (!parts.contains(part) && part.in(field.folded()) >= least) {
                        parts.add(part);
                    }
                }
            }
        }
        return parts;
    }

    private static String figures(Element element) {
        return element.wholeText().replaceAll("\\D+", " ");
    }
}
