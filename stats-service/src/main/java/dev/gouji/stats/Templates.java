package dev.gouji.stats;

import dev.gouji.stats.dataset.DatasetsPage;
import dev.gouji.stats.page.AlertListPage;
import dev.gouji.stats.page.CheckedDraft;
import dev.gouji.stats.page.CoveragePage;
import dev.gouji.stats.page.DeadLettersPage;
import dev.gouji.stats.page.DiffPage;
import dev.gouji.stats.page.OriginalView;
import dev.gouji.stats.page.OverviewPage;
import dev.gouji.stats.page.PeersPage;
import dev.gouji.stats.page.PortalsPage;
import dev.gouji.stats.page.RefusalListPage;
import dev.gouji.stats.page.ReportListPage;
import dev.gouji.stats.page.ReportPage;
import dev.gouji.stats.page.RulesView;
import dev.gouji.stats.page.SearchPage;
import dev.gouji.stats.page.SeriesPage;
import dev.gouji.stats.page.SignInPage;
import dev.gouji.stats.page.StatisticsPage;
import dev.gouji.stats.page.YearsPage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The mark-up of the pages, each of which takes its words from a model of {@code page}. */
@CheckedTemplate(basePath = "Pages")
final class Templates {
    private Templates() {}

    static native TemplateInstance overview(OverviewPage page);

    static native TemplateInstance reports(ReportListPage page);

    static native TemplateInstance report(ReportPage page);

    static native TemplateInstance diff(DiffPage page);

    static native TemplateInstance years(YearsPage page);

    static native TemplateInstance coverage(CoveragePage page);

    static native TemplateInstance refusals(RefusalListPage page);

    static native TemplateInstance original(OriginalView page);

    static native TemplateInstance statistics(StatisticsPage page);

    static native TemplateInstance series(SeriesPage page);

    static native TemplateInstance datasets(DatasetsPage page);

    static native TemplateInstance rules(RulesView page);

    static native TemplateInstance rule(RulesView.One page);

    static native TemplateInstance check(List<CheckedDraft> drafts);

    static native TemplateInstance portals(PortalsPage page);

    static native TemplateInstance deadLetters(DeadLettersPage page);

    static native TemplateInstance signIn(SignInPage page);

    static native TemplateInstance search(SearchPage page);

    static native TemplateInstance peers(PeersPage page);

    static native TemplateInstance alerts(AlertListPage page);

    static native TemplateInstance problem(Problem problem);
}
