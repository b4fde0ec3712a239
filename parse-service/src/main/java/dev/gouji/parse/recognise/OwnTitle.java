package dev.gouji.parse.recognise;

import dev.gouji.parse.document.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which of several titles is the document's own. A page lists the reports of other years and organs beside its own; the
 * one that the page's head names is meant, else one on the year of the stated period, else the one whose organ the text
 * speaks of most.
 */
final class OwnTitle {
    private static final List<String> OF_THE_SITE = List.of("主办", "承办", "版权所有", "技术支持");

    private final List<Title> inHead;
    private final Integer period;
    private final List<Line> prose;

    /**
     * @param inHead titles from the metadata of the file
     * @param period the year whose figures the text says it gives, null when it does not say
     */
    OwnTitle(List<Title> inHead, Integer period, List<Line> prose) {
        this.inHead = List.copyOf(inHead);
        this.period = period;
        this.prose = List.copyOf(prose);
    }

    /** Of titles that name organ and year, in reading order. */
    Optional<Title> of(List<Title> titles) {
        List<Title> distinct = new ArrayList<>();
        for (Title title : titles) {
            if (isComplete(title) && distinct.stream().noneMatch(other -> areOfOne(other, title))) {
                distinct.add(title);
            }
        }
        if (distinct.size() < 2) {
            return distinct.stream().findFirst();
        }
        Optional<Title> named = distinct.stream()
                .filter(title -> inHead.stream().anyMatch(head -> areOfOne(head, title)))
                .findFirst();
        if (named.isPresent()) {
            return named;
        }
        List<Title> onPeriod =
                distinct.stream().filter(title -> title.year().equals(period)).toList();
        // max takes the first of equals, and the last in reading order is to win: the text follows it.
        return (onPeriod.isEmpty() ? distinct : onPeriod)
                .reversed().stream().max(Comparator.comparingLong(title -> mentions(title.organ())));
    }

    /**
     * The head's own title, where the only one in the text is on another year than the text says and the head's is not.
     */
    Optional<Title> insteadOf(Title inText) {
        if (period == null || inText.year() == null || inText.year().equals(period)) {
            return Optional.empty();
        }
        return inHead.stream()
                .filter(OwnTitle::isComplete)
                .filter(title -> title.year().equals(period))
                .findFirst();
    }

    private static boolean isComplete(Title title) {
        return title.organ() != null && title.year() != null;
    }

    private static boolean areOfOne(Title first, Title second) {
        return Objects.equals(first.organ(), second.organ()) && Objects.equals(first.year(), second.year());
    }

    /** Lines that speak of an organ: lists of titles and what the site says of itself do not. */
    private long mentions(String organ) {
        return prose.stream()
                .map(Line::folded)
                .filter(line -> line.contains(organ)
                        && !line.contains("年度报告")
                        && OF_THE_SITE.stream().noneMatch(line::contains))
                .count();
    }
}
