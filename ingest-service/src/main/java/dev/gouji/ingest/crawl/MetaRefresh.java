package dev.gouji.ingest.crawl;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.gouji.ingest.address.WebAddress;
import dev.gouji.ingest.charset.ForeignText;
import dev.gouji.ingest.fetch.Answer;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A page that sends its visitors on by itself: a redirect in all but name. */
final class MetaRefresh {
    /** Pages that refresh themselves now and then have more to say. */
    private static final int BYTES_MAX = 8 * 1024;

    private static final Pattern CONTENT =
            Pattern.compile("(?i)^\\s*[0-3](?:\\.\\d*)?\\s*[;,]\\s*url\\s*=\\s*['\"]?([^'\"\\s>]+)");

    private MetaRefresh() {}

    /** Where it leads, empty when it is an ordinary page. */
    static Optional<WebAddress> target(WebAddress address, Answer.Content answer) {
        if (answer.bytes().length > BYTES_MAX) {
            return Optional.empty();
        }
        String text = ForeignText.of(answer.bytes(), answer.mediaType()).text();
        if (!text.contains("http-equiv") && !text.contains("HTTP-EQUIV")) {
            return Optional.empty();
        }
        Element refresh = Jsoup.parse(text).selectFirst("meta[http-equiv~=(?i)^refresh$]");
        if (refresh == null) {
            return Optional.empty();
        }
        Matcher target = CONTENT.matcher(refresh.attr("content"));
        return target.find() ? address.resolve(target.group(1)).filter(to -> !to.equals(address)) : Optional.empty();
    }
}
