package dev.gouji.ingest.crawl;

import dev.gouji.ingest.connector.ListDocument;
import dev.gouji.ingest.fetch.Answer;
import dev.gouji.ingest.frontier.DuePage;
import dev.gouji.ingest.frontier.FoundPage;
import dev.gouji.ingest.frontier.Frontier;
import dev.gouji.ingest.frontier.Outcome;
import dev.gouji.ingest.frontier.PageKind;
import dev.gouji.ingest.frontier.StoredContent;
import dev.gouji.ingest.intake.DocumentArchive;
import dev.gouji.ingest.intake.DocumentIntake;
import dev.gouji.ingest.intake.Labels;
import dev.gouji.ingest.intake.Receipt;
import dev.gouji.ingest.intake.Submission;
import dev.gouji.ingest.portal.Portal;
import dev.gouji.ingest.problem.Problem;
import dev.gouji.ingest.problem.ProblemException;
import dev.gouji.ingest.revision.Fingerprint;
import dev.gouji.ingest.revision.Revision;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;

/** A report or a file beside one has been fetched: archived and published before its page counts as visited. */
final class DocumentVisit {
    private final Frontier frontier;
    private final DocumentIntake intake;
    private final DocumentArchive archive;
    private final AttachmentLinks attachments;

    DocumentVisit(Frontier frontier, DocumentIntake intake, DocumentArchive archive, AttachmentLinks attachments) {
        this.frontier = frontier;
        this.intake = intake;
        this.archive = archive;
        this.attachments = attachments;
    }

    /**
     * What the content means.
     *
     * @throws IntakeAwayException when broker, archive or database are away
     */
    Draft of(DuePage page, Manners manners, Answer.Content answer) {
        Fingerprint now = Fingerprint.of(answer.bytes());
        StoredContent known = page.content();
        Revision revision = now.since(known == null ? null : new Fingerprint(known.sha256(), known.textSha256()));
        return switch (revision) {
            case SAME -> Draft.of(Outcome.UNCHANGED, null, null, answer.validators(), null);
            case LAYOUT_ONLY -> {
                archived(now.sha256(), answer.bytes());
                yield Draft.of(
                        Outcome.LAYOUT_ONLY,
                        new StoredContent(now.sha256(), now.textSha256(), known.documentId()),
                        null,
                        answer.validators(),
                        links(page, manners, answer));
            }
            case FIRST, CHANGED -> fresh(page, manners, answer, now);
        };
    }

    private Draft fresh(DuePage page, Manners manners, Answer.Content answer, Fingerprint now) {
        Optional<Frontier.Twin> twin = frontier.twin(page.portal(), page.id(), now.sha256(), now.textSha256());
        if (twin.isPresent()) {
            archived(now.sha256(), answer.bytes());
            return Draft.of(
                    Outcome.ALIAS,
                    new StoredContent(now.sha256(), now.textSha256(), twin.get().documentId()),
                    twin.get().pageId(),
                    answer.validators(),
                    null);
        }
        try {
            Receipt receipt = intake.take(
                            new Submission(answer.bytes(), labels(page, manners.portal()), answer.mediaType()))
                    .toCompletableFuture()
                    .join();
            return Draft.of(
                    page.content() == null ? Outcome.NEW : Outcome.CHANGED,
                    new StoredContent(now.sha256(), now.textSha256(), receipt.documentId()),
                    null,
                    answer.validators(),
                    links(page, manners, answer));
        } catch (ProblemException | CompletionException e) {
            Problem problem = ProblemException.in(e);
            if (problem.isTemporary()) {
                throw new IntakeAwayException(problem.detail(), e);
            }
            return Draft.without(Outcome.FAILED, 0, problem.code() + " " + problem.detail(), answer.validators());
        }
    }

    private void archived(String sha256, byte[] content) {
        try {
            archive.store(sha256, content);
        } catch (IOException e) {
            throw new IntakeAwayException("归档目录暂时不可用 the document archive is away", e);
        }
    }

    private List<FoundPage> links(DuePage page, Manners manners, Answer.Content answer) {
        if (page.kind() != PageKind.REPORT) {
            return null;
        }
        return attachments
                .of(new ListDocument(page.found().address(), answer.bytes(), answer.mediaType()), manners::allows)
                .stream()
                .map(address -> new FoundPage(
                        address,
                        PageKind.ATTACHMENT,
                        0,
                        page.found().title(),
                        page.found().listedOn()))
                .toList();
    }

    private static Labels labels(DuePage page, Portal portal) {
        String path = page.found().address().uri().getPath();
        Labels labels = new Labels(
                SourceId.of(portal, page.found().address()),
                page.found().address().toString(),
                page.found().listedOn(),
                portal.organ(),
                portal.division(),
                null);
        return path == null || path.endsWith("/") ? labels : labels.orFileName(path);
    }
}
