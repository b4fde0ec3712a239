package dev.gouji.parse.decode;

import dev.gouji.parse.document.FormWords;
import dev.gouji.parse.document.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article of a page that shows none until its scripts have run: in a template, in a frame's own source, or in a
 * string of a script. Nothing is executed; the longest text that has words of the form in it is the article.
 *
 * @param where it stood, in words
 */
record EmbeddedBody(List<Line> lines, String where) {
    private static final int ELEMENTS_MAX = 50;

    static Optional<EmbeddedBody> in(Document page) {
        String best = "";
        String where = "";
        for (Element holder : page.select("iframe[srcdoc], template, textarea, noscript, script").stream()
                .limit(ELEMENTS_MAX)
                .toList()) {
            for (String candidate : candidates(holder)) {
                if (candidate.length() > best.length() && FormWords.areIn(candidate)) {
                    best = candidate;
                    where = "<" + holder.normalName() + ">";
                }
            }
        }
        if (best.isEmpty() || HtmlLimits.hasTooManyTags(best)) {
            return Optional.empty();
        }
        Document article = Jsoup.parse(best);
        List<Line> lines = HtmlLimits.refusal(article).isPresent()
                ? List.of()
                : HtmlLines.of(article.body()).lines();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new EmbeddedBody(lines, where));
    }

    private static List<String> candidates(Element holder) {
        return switch (holder.normalName()) {
            case "iframe" -> List.of(holder.attr("srcdoc"));
            case "textarea" -> List.of(holder.wholeText());
            case "template", "noscript" -> List.of(holder.html());
            default -> {
                String source = holder.data();
                if (!FormWords.areIn(source) && !source.contains("\\u")) {
                    yield List.of();
                }
                boolean markup = holder.attr("type").contains("html")
                        || holder.attr("type").contains("template");
                List<String> texts = new ArrayList<>(ScriptStrings.of(source));
                if (markup) {
                    texts.add(source);
                }
                yield texts;
            }
        };
    }
}
