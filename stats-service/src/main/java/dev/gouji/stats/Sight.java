package dev.gouji.stats;

import dev.gouji.access.Belongings;
import dev.gouji.access.Caller;
import dev.gouji.access.policy.Belonging;
import dev.gouji.access.policy.Scope;
import dev.gouji.stats.store.Owners;
import dev.gouji.stats.view.ReportKey;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Whose findings the caller may see; reports and their figures are everybody's. */
@Singleton
class Sight implements Belongings {
    private static final String FINDINGS = "findings.read";

    private final Caller caller;
    private final Owners owners;

    Sight(Caller caller, Owners owners) {
        this.caller = caller;
        this.owners = owners;
    }

    @Override
    public String sort() {
        return "finding";
    }

    @Override
    public Uni<Optional<Belonging>> of(String id) {
        return owners.ofFinding(id);
    }

    /** Whose findings. To be asked before anything is waited for. */
    Scope scope() {
        return caller.scope(FINDINGS);
    }

    /** Whose findings he may explain. To be asked before anything is waited for. */
    Scope explained() {
        return caller.scope("findings.explain");
    }

    /** Whose findings he may settle. To be asked before anything is waited for. */
    Scope settled() {
        return caller.scope("findings.settle");
    }

    /** Whether he may settle a finding, and not only explain it. */
    Uni<Boolean> maySettle(String finding) {
        Scope settled = settled();
        return settled instanceof Scope.Everything
                ? Uni.createFrom().item(true)
                : owners.ofFinding(finding)
                        .map(owner -> owner.filter(settled::covers).isPresent());
    }

    /** Whether those of a report. */
    Uni<Boolean> reaches(ReportKey key) {
        Scope scope = scope();
        return scope instanceof Scope.Everything || scope instanceof Scope.Nothing
                ? Uni.createFrom().item(scope instanceof Scope.Everything)
                : owners.ofReport(key).map(owner -> owner.filter(scope::covers).isPresent());
    }
}
