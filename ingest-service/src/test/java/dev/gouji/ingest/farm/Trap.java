package dev.gouji.ingest.farm;

import java.util.EnumSet;
import java.util.Set;

/** What portals do to crawlers, each in its own way. */
public enum Trap {
    // ---- redirects
    REDIRECT_LOOP(Spot.PAGE, RedirectTraps::loop),
    REDIRECT_CHAIN_OF_TEN(Spot.PAGE, RedirectTraps::chain),
    REDIRECT_TO_FORBIDDEN_ADDRESS(Spot.PAGE, RedirectTraps::forbidden),
    REDIRECT_ENDLESS_QUERY(Spot.PAGE, RedirectTraps::query),
    REDIRECT_WITHOUT_TARGET(Spot.PAGE, RedirectTraps::nowhere),
    REDIRECT_TO_OTHER_SCHEME(Spot.PAGE, RedirectTraps::scheme),
    COOKIES_NEEDED(Spot.PAGE, RedirectTraps::cookies),
    /** All of it is on a new host. */
    MOVED_SITE(Spot.HOST, RedirectTraps::moved),

    // ---- bodies and heads out of measure
    ENDLESS_STREAM(Spot.PAGE, SizeTraps::stream),
    GZIP_BOMB(Spot.PAGE, SizeTraps::bomb),
    BROKEN_GZIP(Spot.PAGE, SizeTraps::brokenGzip),
    LENGTH_TOO_LARGE(Spot.PAGE, SizeTraps::lengthTooLarge),
    LENGTH_TOO_SMALL(Spot.PAGE, SizeTraps::lengthTooSmall),
    HEADER_FLOOD(Spot.PAGE, SizeTraps::headers),
    HEADER_WITHOUT_END(Spot.PAGE, SizeTraps::longHeader),
    EMPTY_BODY(Spot.PAGE, SizeTraps::empty),

    // ---- slow, broken, absent
    SLOW_BODY(Spot.PAGE, WireTraps::slowBody),
    SLOW_HEADERS(Spot.PAGE, WireTraps::slowHeaders),
    SILENCE(Spot.PAGE, WireTraps::silence),
    RESET(Spot.PAGE, WireTraps::reset),
    RESET_IN_BODY(Spot.PAGE, WireTraps::resetInBody),
    HALF_CLOSE(Spot.PAGE, WireTraps::halfClose),
    NOT_HTTP(Spot.PAGE, WireTraps::notHttp),
    BAD_CERTIFICATE(Spot.CERTIFICATE, Exchange::usual),
    UNKNOWN_HOST(Spot.NAME, Exchange::usual),

    // ---- refusals
    /** Three errors for each page, then it goes. */
    SERVER_ERRORS(Spot.PAGE, RefusalTraps::burst),
    TOO_MANY_REQUESTS_SECONDS(Spot.PAGE, RefusalTraps::tooManySeconds),
    TOO_MANY_REQUESTS_DATE(Spot.PAGE, RefusalTraps::tooManyDate),
    FORBIDDEN(Spot.HOST, RefusalTraps::forbidden),
    SCRIPT_CHALLENGE(Spot.HOST, RefusalTraps::challenge),
    HEAD_REFUSED(Spot.HOST, RefusalTraps::headRefused),
    SOFT_404(Spot.PAGE, RefusalTraps::soft404),

    // ---- robots.txt
    ROBOTS_DENY(Spot.ROBOTS, RobotsTraps::deny),
    ROBOTS_SERVER_ERROR(Spot.ROBOTS, RobotsTraps::serverError),
    ROBOTS_FORBIDDEN(Spot.ROBOTS, RobotsTraps::forbidden),
    ROBOTS_MISSING(Spot.ROBOTS, RobotsTraps::missing),
    ROBOTS_DELAY_30(Spot.ROBOTS, RobotsTraps::delay30),
    ROBOTS_DELAY_300(Spot.ROBOTS, RobotsTraps::delay300),
    ROBOTS_REDIRECT(Spot.ROBOTS, RobotsTraps::redirect),
    ROBOTS_HUGE(Spot.ROBOTS, RobotsTraps::huge),

    // ---- lists
    CALENDAR(Spot.NEXT, ListTraps::calendar),
    ENDLESS_PAGES(Spot.NEXT, ListTraps::pages),
    LONG_LINKS(Spot.NEXT, ListTraps::longLinks),
    MANY_LINKS(Spot.NEXT, ListTraps::manyLinks),
    CHARSET_LIE(Spot.CONTENT, Exchange::usual),
    DUPLICATE_URLS(Spot.CONTENT, Exchange::usual),
    SESSION_IDS(Spot.CONTENT, Exchange::usual),
    META_REFRESH(Spot.CONTENT, Exchange::usual),
    BASE_HREF(Spot.CONTENT, Exchange::usual),
    ODD_HREFS(Spot.CONTENT, Exchange::usual);

    /** Where a trap on a page of its own begins. */
    static final String PATH = "/trap/2014.html";

    private static final Set<Trap> CLOSED =
            EnumSet.of(FORBIDDEN, SCRIPT_CHALLENGE, UNKNOWN_HOST, BAD_CERTIFICATE, ROBOTS_DENY, ROBOTS_SERVER_ERROR);

    private final Spot spot;
    private final Behaviour behaviour;

    Trap(Spot spot, Behaviour behaviour) {
        this.spot = spot;
        this.behaviour = behaviour;
    }

    /** Where a trap lies. */
    public enum Spot {
        /** Behind a link that looks like one to a report; the other reports are as usual. */
        PAGE,
        /** Behind the link to the next page of the list. */
        NEXT,
        /** Everywhere on its host. */
        HOST,
        ROBOTS,
        NAME,
        CERTIFICATE,
        /** In what the pages contain. */
        CONTENT
    }

    public Spot spot() {
        return spot;
    }

    Behaviour behaviour() {
        return behaviour;
    }

    /** Whether a crawler that keeps the rules can come to the reports of the portal. */
    public boolean letsReportsThrough() {
        return !CLOSED.contains(this);
    }

    /** Whether a request of its portal falls into it. */
    boolean catches(String target) {
        return switch (spot) {
            case PAGE, NEXT -> target.startsWith("/trap/");
            case ROBOTS -> target.startsWith("/robots");
            case HOST -> !target.equals("/robots.txt");
            case NAME, CERTIFICATE, CONTENT -> false;
        };
    }
}
