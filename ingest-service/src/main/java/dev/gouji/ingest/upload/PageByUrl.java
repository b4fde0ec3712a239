package dev.gouji.ingest.upload;

import dev.gouji.ingest.address.WebAddress;
import dev.gouji.ingest.fetch.Answer;
import dev.gouji.ingest.intake.Submission;
import dev.gouji.ingest.problem.Problem;
import dev.gouji.ingest.problem.Problems;

/** Gets the page that somebody names, and says why not without saying anything about what stands behind the address. */
public final class PageByUrl {
    private final Download download;

    /** The guarded way to a page, redirects followed. */
    public interface Download {

        /** Blocks, for at most the time limits of the requests. */
        Answer get(WebAddress address) throws InterruptedException;
    }

    public PageByUrl(Download download) {
        this.download = download;
    }

    /**
     * The page as it is now. Blocks.
     *
     * @throws dev.gouji.ingest.problem.ProblemException GJ-401 for an address that may not be fetched, GJ-402 for one that
     *     gives nothing, GJ-102 for too much
     */
    public Answer.Content get(WebAddress address) {
        Answer answer = answer(address);
        if (answer instanceof Answer.Content content) {
            return content;
        }
        throw problem(address.toString(), answer).asException();
    }

    private Answer answer(WebAddress address) {
        try {
            return download.get(address);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problems.busy().asException(e); // the service is on its way down
        }
    }

    private static Problem problem(String address, Answer answer) {
        return switch (answer) {
            case Answer.Content content -> throw new IllegalStateException("a page is no problem");
            case Answer.Unchanged unchanged -> notFetched(address, "服务器未返回内容", "the server sent nothing");
            case Answer.Moved moved -> notFetched(address, "重定向过多", "it is redirected too often");
            case Answer.Gone gone -> notFetched(address, "页面不存在", "there is no such page");
            case Answer.Blocked blocked -> notFetched(address, "网站暂时拒绝访问", "the site does not want to give it now");
            // Where it was redirected to, and what the name stands for, is nobody's business.
            case Answer.Forbidden forbidden ->
                forbidden.reason() == Answer.Forbidden.Reason.ADDRESS
                        ? Problems.forbiddenAddress(address)
                        : notFetched(
                                address,
                                "网站的 robots.txt 或本服务的设置不允许抓取",
                                "the site's robots.txt or the settings of this service say no");
            case Answer.Failed failed -> failed(address, failed.fault());
        };
    }

    private static Problem failed(String address, Answer.Failed.Fault fault) {
        return switch (fault) {
            case NAME_UNKNOWN -> notFetched(address, "域名不存在", "there is no host of that name");
            case NOT_REACHABLE -> notFetched(address, "服务器无法连接", "the server cannot be reached");
            case BAD_CERTIFICATE -> notFetched(address, "证书有误", "its certificate is not valid");
            case TOO_SLOW -> notFetched(address, "响应超时", "it takes too long");
            case TOO_LARGE -> Problems.tooLarge(Submission.BYTES_MAX + 1L, Submission.BYTES_MAX);
            case BROKEN_OFF -> notFetched(address, "传输中断", "it breaks off");
            case BAD_REDIRECT -> notFetched(address, "重定向有误", "its redirect leads nowhere");
            case STATUS -> notFetched(address, "服务器返回错误", "the server answers with an error");
            case HOST_BUSY ->
                notFetched(address, "该网站正在被采集，请稍后再试", "its site is being crawled just now; try again later");
        };
    }

    private static Problem notFetched(String address, String reason, String reasonInEnglish) {
        return Problems.notFetched(address, reason, reasonInEnglish);
    }
}
