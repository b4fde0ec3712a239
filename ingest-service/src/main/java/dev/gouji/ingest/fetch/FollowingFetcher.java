package dev.gouji.ingest.fetch;

import dev.gouji.ingest.address.WebAddress;
import dev.gouji.ingest.fetch.Answer.Failed.Fault;
import java.util.ArrayList;
import java.util.List;

/** Gets one page and goes after its redirects, for whoever has no frontier: an upload by address, a robots.txt. */
public final class FollowingFetcher {
    private static final int REDIRECTS_MAX = 5;

    private final Fetcher fetcher;
    private final Distance distance;

    /** @param fetcher judges every address anew */
    public FollowingFetcher(Fetcher fetcher, Distance distance) {
        this.fetcher = fetcher;
        this.distance = distance;
    }

    /** Blocks, for at most six requests with their distance. Never throws over what a host does. */
    public Followed fetch(WebAddress address) throws InterruptedException {
        return fetch(Wanted.afresh(address));
    }

    /** The same, from a host whose certificate may be taken as it is. */
    Followed fetch(Wanted wanted) throws InterruptedException {
        List<WebAddress> passed = new ArrayList<>();
        WebAddress next = wanted.address();
        Answer answer = ask(wanted);
        while (answer instanceof Answer.Moved moved) {
            passed.add(next);
            if (passed.size() > REDIRECTS_MAX || passed.contains(moved.to())) {
                answer = new Answer.Failed(
                        Fault.BAD_REDIRECT,
                        "跳转成环或超过 %1$d 次 (redirects in a circle, or more than %1$d)".formatted(REDIRECTS_MAX));
            } else {
                next = moved.to();
                answer = ask(wanted.movedTo(next));
            }
        }
        return new Followed(next, answer, passed);
    }

    private Answer ask(Wanted wanted) throws InterruptedException {
        try {
            return distance.keep(wanted.address().host(), () -> fetcher.fetch(wanted));
        } catch (HostBusyException e) {
            return e.answer();
        }
    }
}
