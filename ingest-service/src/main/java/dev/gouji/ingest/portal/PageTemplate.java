package dev.gouji.ingest.portal;

import dev.gouji.ingest.address.WebAddress;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The addresses of a list's pages, where they follow from their number.
 *
 * @param template with {@code {page}} where the number stands, once
 * @param first number, 1 when null
 * @param last number, at most {@link Access#PAGES_MAX} pages on; {@code first} when null
 */
public record PageTemplate(String template, Integer first, Integer last) {
    /** Stands for the number. */
    public static final String NUMBER = "{page}";

    private static final int NUMBER_MAX = 100_000;

    public PageTemplate {
        first = first == null ? 1 : first;
        last = last == null ? first : last;
        if (template == null
                || template.indexOf(NUMBER) < 0
                || template.indexOf(NUMBER) != template.lastIndexOf(NUMBER)
                || WebAddress.parse(template.replace(NUMBER, "1")).isEmpty()) {
            throw new WrongFieldException(
                    "template",
                    template,
                    "含一个 {page} 的 http 或 https 地址",
                    "an http or https address with {page} in it once");
        }
        if (first < 0 || first > NUMBER_MAX) {
            throw new WrongFieldException("first", first, "0 至 100000 的整数", "a whole number from 0 to 100,000");
        }
        if (last < first || last - first >= Access.PAGES_MAX) {
            throw new WrongFieldException(
                    "last",
                    last,
                    "不小于 first 且总页数不超过 " + Access.PAGES_MAX,
                    "at least first, and no more than " + Access.PAGES_MAX + " pages");
        }
    }

    /** All pages in their order. */
    public List<WebAddress> addresses() {
        return IntStream.rangeClosed(first, last).mapToObj(this::address).toList();
    }

    /** The page of that number. */
    public WebAddress address(int page) {
        return WebAddress.of(template.replace(NUMBER, Integer.toString(page)));
    }

    /** The number of a page; empty when it is none of them. */
    public Optional<Integer> number(WebAddress page) {
        return IntStream.rangeClosed(first, last)
                .filter(number -> address(number).equals(page))
                .boxed()
                .findFirst();
    }
}
