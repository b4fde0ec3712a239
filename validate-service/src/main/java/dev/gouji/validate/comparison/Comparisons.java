package dev.gouji.validate.comparison;

import dev.gouji.contract.report.Report;
import dev.gouji.validate.rule.Peers;
import java.util.List;
import java.util.Optional;

/** Looks up what a report is compared with. May wait for a database. */
public interface Comparisons {
    /** Nobody to compare with. */
    Comparisons NONE = new Comparisons() {
        @Override
        public Optional<Peers> peers(PeerGroup group) {
            return Optional.empty();
        }

        @Override
        public List<Report> members(Membership membership) {
            return List.of();
        }
    };

    /** How the figures of a group lie; none while too few of its reports are known. */
    Optional<Peers> peers(PeerGroup group);

    /** The reports of a government's members that are known. */
    List<Report> members(Membership membership);
}
