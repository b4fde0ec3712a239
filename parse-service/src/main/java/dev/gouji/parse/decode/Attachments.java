package dev.gouji.parse.decode;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Files that a page only links to, by the name that it gives them. */
final class Attachments {
    private static final Set<String> ENDINGS =
            Set.of("doc", "docx", "wps", "pdf", "ofd", "xls", "xlsx", "et", "zip", "rar", "7z", "rtf");
    private static final int NAME_MAX = 100;
    private static final int NAMES_MAX = 5;

    private Attachments() {}

    static List<String> of(Document page) {
        Set<String> names = new LinkedHashSet<>();
        for (Element link : page.select("a[href], iframe[src], embed[src], object[data]")) {
            String address = link.hasAttr("href") ? link.attr("href") : link.attr(link.hasAttr("src") ? "src" : "data");
            if (names.size() < NAMES_MAX && isFile(address)) {
                names.add(name(link, address));
            }
        }
        return List.copyOf(names);
    }

    private static boolean isFile(String address) {
        int query = address.indexOf('?');
        String path = query < 0 ? address : address.substring(0, query);
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(ending);
    }

    private static String name(Element link, String address) {
        String shown = link.text().strip();
        String name = shown.isEmpty() ? address.substring(address.lastIndexOf('/') + 1) : shown;
        return name.length() <= NAME_MAX ? name : name.substring(0, NAME_MAX) + "…";
    }
}
