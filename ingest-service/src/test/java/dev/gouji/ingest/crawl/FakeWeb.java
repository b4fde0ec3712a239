package dev.gouji.ingest.crawl;

import dev.gouji.contract.event.DocumentId;
import dev.gouji.ingest.address.WebAddress;
import dev.gouji.ingest.connector.Connector;
import dev.gouji.ingest.connector.Discovery;
import dev.gouji.ingest.connector.FoundReport;
import dev.gouji.ingest.connector.ListDocument;
import dev.gouji.ingest.fetch.Answer;
import dev.gouji.ingest.fetch.Fetcher;
import dev.gouji.ingest.fetch.Validators;
import dev.gouji.ingest.fetch.Wanted;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** A web of pages that are texts. A list has a line for each link: {@code report ADDRESS TITLE} or {@code list ADDRESS}. */
final class FakeWeb implements Fetcher {
    final Map<String, Answer> answers = new ConcurrentHashMap<>();
    final List<Wanted> requests = new CopyOnWriteArrayList<>();

    FakeWeb put(String address, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        answers.put(
                address,
                new Answer.Content(bytes, "text/plain", new Validators('"' + DocumentId.sha256(bytes) + '"', null)));
        return this;
    }

    FakeWeb put(String address, Answer answer) {
        answers.put(address, answer);
        return this;
    }

    @Override
    public Answer fetch(Wanted wanted) {
        requests.add(wanted);
        Answer answer = answers.getOrDefault(wanted.address().toString(), new Answer.Gone(404));
        boolean isUnchanged = answer instanceof Answer.Content content
                && content.validators().etag() != null
                && content.validators().etag().equals(wanted.validators().etag());
        return isUnchanged ? new Answer.Unchanged() : answer;
    }

    /** What was asked for, in order. */
    List<String> asked() {
        return requests.stream().map(wanted -> wanted.address().toString()).toList();
    }

    /** Lines {@code file ADDRESS} of a report. */
    static List<WebAddress> attachments(ListDocument page, Predicate<WebAddress> allowed) {
        return new String(page.content(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("file "))
                .map(line -> WebAddress.of(line.substring(5)))
                .filter(allowed)
                .toList();
    }

    static Connector connector() {
        return document -> {
            List<FoundReport> reports = new ArrayList<>();
            List<WebAddress> lists = new ArrayList<>();
            for (String line : new String(document.content(), StandardCharsets.UTF_8).split("\n")) {
                String[] words = line.split(" ", 3);
                if (words[0].equals("report")) {
                    reports.add(new FoundReport(WebAddress.of(words[1]), words[2], LocalDate.of(2024, 1, 20)));
                } else if (words[0].equals("list")) {
                    lists.add(WebAddress.of(words[1]));
                }
            }
            return new Discovery(reports, lists, List.of(), List.of());
        };
    }
}
