package dev.gouji.ingest.crawl;

import dev.gouji.ingest.fetch.Answer;
import dev.gouji.ingest.fetch.Validators;
import dev.gouji.ingest.frontier.DuePage;
import dev.gouji.ingest.frontier.FoundPage;
import dev.gouji.ingest.frontier.Outcome;
import dev.gouji.ingest.frontier.PageState;
import dev.gouji.ingest.frontier.Schedule;
import dev.gouji.ingest.frontier.Visit;
import java.util.List;
import java.util.random.RandomGenerator;

/** What an answer means for the page that was asked for. */
final class PageVisit {
    private static final int REDIRECTS_MAX = 5;

    private final ListVisit lists;
    private final DocumentVisit documents;
    private final RandomGenerator random;

    PageVisit(ListVisit lists, DocumentVisit documents, RandomGenerator random) {
        this.lists = lists;
        this.documents = documents;
        this.random = random;
    }

    /**
     * The visit, to be written down.
     *
     * @param hostFailures in a row, before this visit
     * @throws IntakeAwayException when the page has to stay due
     */
    Visit of(DuePage page, Manners manners, Answer answer, int hostFailures) {
        Draft draft;
        try {
            draft = draft(page, manners, answer, hostFailures);
        } catch (IntakeAwayException | dev.gouji.ingest.frontier.FrontierAwayException e) {
            throw e;
        } catch (RuntimeException e) {
            // A page that our own code cannot stand must not hold up its host for ever.
            draft = Draft.without(Outcome.FAILED, 0, "处理程序出错 our own code failed: " + e, page.validators());
        }
        return draft.of(page, manners, random.nextDouble());
    }

    private Draft draft(DuePage page, Manners manners, Answer answer, int hostFailures) {
        Validators known = page.validators();
        return switch (answer) {
            case Answer.Content content ->
                MetaRefresh.target(page.found().address(), content)
                        .map(to -> moved(page, manners, new Answer.Moved(to, false)))
                        .orElseGet(() -> page.kind().isDocument()
                                ? documents.of(page, manners, content)
                                : lists.of(page, manners, content));
            case Answer.Unchanged unchanged -> Draft.without(Outcome.UNCHANGED, 304, null, known);
            case Answer.Moved moved -> moved(page, manners, moved);
            case Answer.Gone gone ->
                Draft.without(absence(page), gone.status(), "页面不存在 the page is not there", Validators.NONE);
            case Answer.Blocked blocked -> Trouble.blocked(blocked, known, hostFailures);
            case Answer.Forbidden forbidden -> Trouble.forbidden(forbidden, known);
            case Answer.Failed failed -> Trouble.failed(failed, known, hostFailures);
        };
    }

    private static Outcome absence(DuePage page) {
        if (page.state() == PageState.GONE) {
            return Outcome.GONE;
        }
        return page.state() == PageState.MISSING ? Schedule.absence(page.streak(), page.now()) : Outcome.MISSING;
    }

    private static Draft moved(DuePage page, Manners manners, Answer.Moved answer) {
        FoundPage from = page.found();
        int status = answer.permanently() ? 301 : 302;
        if (from.redirects() >= REDIRECTS_MAX) {
            return Draft.without(Outcome.FAILED, status, "重定向超过 5 次 more than 5 redirects in a row", Validators.NONE);
        }
        if (answer.to().equals(from.address())) {
            return Draft.without(Outcome.FAILED, status, "重定向到自身 it redirects to itself", Validators.NONE);
        }
        if (!manners.allows(answer.to())) {
            return Draft.without(
                    Outcome.REFUSED,
                    status,
                    "重定向到门户之外 it redirects out of the portal: " + answer.to(),
                    Validators.NONE);
        }
        return Draft.without(Outcome.MOVED, status, "已迁移 moved to " + answer.to(), Validators.NONE)
                .leadingTo(List.of(
                        new FoundPage(answer.to(), from.kind(), from.redirects() + 1, from.title(), from.listedOn())));
    }
}
