package dev.gouji.ingest.fetch;

import dev.gouji.ingest.address.AddressGuard;
import dev.gouji.ingest.address.Clearance;
import dev.gouji.ingest.address.WebAddress;
import dev.gouji.ingest.fetch.Answer.Failed.Fault;
import dev.gouji.ingest.fetch.Answer.Forbidden.Reason;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;

/** What a response means. Reads the body of a page and of nothing else. */
final class AnswerReader {
    private final AddressGuard guard;
    private final Clock clock;

    /**
     * @param guard for the targets of redirects
     * @param clock for Retry-After
     */
    AnswerReader(AddressGuard guard, Clock clock) {
        this.guard = guard;
        this.clock = clock;
    }

    /** @param attempt is told whether the connection is fit for another request */
    Answer read(Wanted wanted, Body body, ClassicHttpResponse response, Attempt attempt) throws IOException {
        int status = response.getCode();
        return switch (status) {
            case 200, 203, 204, 205 -> content(body, response, attempt);
            case 301, 308 -> moved(wanted.address(), response, true);
            case 302, 303, 307 -> moved(wanted.address(), response, false);
            case 304 -> wanted.validators().equals(Validators.NONE) ? useless(status) : new Answer.Unchanged();
            case 404, 410 -> new Answer.Gone(status);
            case 403, 408, 412, 425, 429 -> blocked(response);
            default -> status >= 500 && status < 600 ? blocked(response) : useless(status);
        };
    }

    private static Answer useless(int status) {
        return new Answer.Failed(Fault.STATUS, "状态码 %1$d (status %1$d)".formatted(status));
    }

    private Answer blocked(ClassicHttpResponse response) {
        return new Answer.Blocked(response.getCode(), RetryAfter.parse(header(response, "Retry-After"), clock));
    }

    private static Answer content(Body body, ClassicHttpResponse response, Attempt attempt) throws IOException {
        HttpEntity entity = response.getEntity();
        Body.Read read = entity == null
                ? Body.Read.NOTHING
                : body.read(entity.getContent(), entity.getContentLength(), entity.getContentEncoding());
        attempt.readToTheEnd(read.toTheEnd());
        return new Answer.Content(
                read.bytes(),
                header(response, "Content-Type"),
                new Validators(header(response, "ETag"), header(response, "Last-Modified")));
    }

    private Answer moved(WebAddress from, ClassicHttpResponse response, boolean permanently) {
        String given = header(response, "Location");
        Optional<WebAddress> target = given == null ? Optional.empty() : Location.of(from, given);
        if (target.isEmpty() || target.get().equals(from)) {
            return new Answer.Failed(
                    Fault.BAD_REDIRECT,
                    given == null
                            ? "跳转没有目标 (a redirect without a target)"
                            : "跳转目标无效，或就是本页 (the target of the redirect is no page, or this page)");
        }
        return guard.check(target.get()) instanceof Clearance.Refused refused
                ? new Answer.Forbidden(Reason.ADDRESS, "跳转到：(redirects to:) " + refused.reason())
                : new Answer.Moved(target.get(), permanently);
    }

    /** Of several the first; null without. */
    private static String header(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }
}
