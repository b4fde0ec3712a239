package dev.gouji.validate.rule.older;

import dev.gouji.validate.rule.Rule;
import java.util.List;

/** The family G14 and G08: the statistics tables of before 2019. */
public final class OlderFormRules {
    /** In the order in which people read them. */
    public static final List<Rule> ALL = List.of(
            new ChannelsRule(),
            new ClosedRule(),
            new RepliesRule(),
            new RefusedRule(),
            new OlderReviewRule(),
            new OlderLitigationRule(),
            new NormativePartRule(),
            new ChannelsReachTotalRule(),
            new LeaderPartRule(),
            new StaffRule(),
            new ClosedBeyondReceivedRule(),
            new RepliesAreClosedRule(),
            new OlderChannelsRule(),
            new OlderRepliesRule(),
            new OlderRefusalsRule(),
            new OlderFeesRule(),
            new OlderStaffRule());

    private OlderFormRules() {}
}
