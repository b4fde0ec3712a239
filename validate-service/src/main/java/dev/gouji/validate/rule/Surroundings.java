package dev.gouji.validate.rule;

import dev.gouji.contract.report.Report;
import dev.gouji.contract.report.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known around a report: the organ's other years, its other documents on the same year, other organs, and what
 * was seen of its publication. An empty optional says that nobody looked; rules that need it are then not assessable.
 *
 * @param years report years of which the organ has a report, the checked one among them
 * @param otherVersions reports of the same organ on the same year from other documents
 * @param likenesses reports of other organs on the same year that resemble this one
 * @param peers how organs of the same kind and level fill in the same cells
 * @param members reports on the same year of the organs whose figures a government adds up
 * @param publication what was seen of how it was published
 */
public record Surroundings(
        Optional<Set<Integer>> years,
        Optional<List<Report>> otherVersions,
        Optional<List<Likeness>> likenesses,
        Optional<Peers> peers,
        Optional<List<Report>> members,
        Optional<Publication> publication) {

    /** Nobody looked. */
    public static final Surroundings UNKNOWN = new Surroundings(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Surroundings {
        years = years.map(Set::copyOf);
        otherVersions = otherVersions.map(List::copyOf);
        likenesses = likenesses.map(List::copyOf);
        members = members.map(List::copyOf);
    }

    /** What the document brings along: what crawls saw of it. */
    public static Surroundings of(Source source) {
        return source.sightings() == null ? UNKNOWN : UNKNOWN.withPublication(Publication.of(source.sightings()));
    }

    /** The same with the years of which there are reports. */
    public Surroundings withYears(Set<Integer> known) {
        return new Surroundings(Optional.of(known), otherVersions, likenesses, peers, members, publication);
    }

    /** The same with the organ's other documents on the year. */
    public Surroundings withOtherVersions(List<Report> known) {
        return new Surroundings(years, Optional.of(known), likenesses, peers, members, publication);
    }

    /** The same with reports of others that resemble it. */
    public Surroundings withLikenesses(List<Likeness> known) {
        return new Surroundings(years, otherVersions, Optional.of(known), peers, members, publication);
    }

    /** The same with the figures of its peers. */
    public Surroundings withPeers(Peers known) {
        return new Surroundings(years, otherVersions, likenesses, Optional.of(known), members, publication);
    }

    /** The same with the reports that a government adds up. */
    public Surroundings withMembers(List<Report> known) {
        return new Surroundings(years, otherVersions, likenesses, peers, Optional.of(known), publication);
    }

    /** The same with what was seen of its publication. */
    public Surroundings withPublication(Publication seen) {
        return new Surroundings(years, otherVersions, likenesses, peers, members, Optional.of(seen));
    }
}
