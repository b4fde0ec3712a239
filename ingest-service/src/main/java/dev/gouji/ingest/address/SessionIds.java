package dev.gouji.ingest.address;

import com.google.re2j.Pattern;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Session ids in addresses: they make every visit another address of the same page. */
final class SessionIds {
    private static final Pattern PARAMETER = Pattern.compile("(?i);(?:jsessionid|phpsessid|sessionid)(?:=[^/;]*)?");
    /** As ASP.NET writes it without cookies: {@code /(S(nm2kq...))/}. */
    private static final Pattern SEGMENT = Pattern.compile("(?i)/\\((?:[asf]\\([a-z0-9_-]{16,}\\))+\\)(/|$)");

    private static final Pattern NAME = Pattern.compile("(?i)(?:jsessionid|phpsessid|aspsessionid[a-z]*|cfid|cftoken)");
    /** These may as well be the number of a section, so the value decides. */
    private static final Pattern DOUBTFUL_NAME = Pattern.compile("(?i)(?:sid|sessid|session|sessionid|session_id)");

    private static final Pattern LONG_VALUE = Pattern.compile("(?i)[a-z0-9_-]{16,}");

    private SessionIds() {}

    static String outOfPath(String path) {
        String shorter = PARAMETER.matcher(path).replaceAll("");
        shorter = SEGMENT.matcher(shorter).replaceAll("$1");
        // What is left may read as one again: three pieces of one address are no reason to see two pages.
        return shorter.equals(path) ? startingWithSlash(path) : outOfPath(shorter);
    }

    private static String startingWithSlash(String path) {
        return path.startsWith("/") ? path : "/" + path;
    }

    static String outOfQuery(String query) {
        return Arrays.stream(query.split("&"))
                .filter(parameter -> !isSession(parameter))
                .collect(Collectors.joining("&"));
    }

    private static boolean isSession(String parameter) {
        int sign = parameter.indexOf('=');
        String name = sign < 0 ? parameter : parameter.substring(0, sign);
        String value = sign < 0 ? "" : parameter.substring(sign + 1);
        return NAME.matches(name) || DOUBTFUL_NAME.matches(name) && LONG_VALUE.matches(value);
    }
}
