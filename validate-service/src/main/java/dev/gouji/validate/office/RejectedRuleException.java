package dev.gouji.validate.office;

import java.util.List;
import java.util.stream.Collectors;

/** A rule that is not accepted, with everything that is wrong with it. */
public final class RejectedRuleException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<RuleComplaint> complaints;

    RejectedRuleException(List<RuleComplaint> complaints) {
        super(complaints.stream().map(RuleComplaint::text).collect(Collectors.joining("\n")));
        this.complaints = List.copyOf(complaints);
    }

    /** What is wrong, in the order of the draft. */
    public List<RuleComplaint> complaints() {
        return complaints;
    }
}
