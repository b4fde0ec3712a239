package dev.gouji.stats;

import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * 大字版: a cookie remembers the choice, and a style sheet of its own carries it out, so that no page and no script has to
 * know of it.
 */
@Path("/")
class AppearanceResource {
    private static final String COOKIE = "gouji-type";
    private static final String LARGE = "large";
    private static final int A_YEAR_IN_SECONDS = 31_536_000;

    private static final String LARGE_SHEET =
            "html { font-size: 22px; }\n.type-large { font-weight: 700; }\nbody { max-width: 80rem; }\n";
    private static final String NORMAL_SHEET = ".type-normal { font-weight: 700; }\n";

    @GET
    @Path("type-size.css")
    @Produces("text/css;charset=UTF-8")
    @Operation(hidden = true)
    public Response sheet(@CookieParam(COOKIE) String type) {
        return Response.ok(LARGE.equals(type) ? LARGE_SHEET : NORMAL_SHEET)
                .header(HttpHeaders.VARY, HttpHeaders.COOKIE)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    @GET
    @Path("type-size/{type: large|normal}")
    @Operation(hidden = true)
    public Response choose(@PathParam("type") String type, @HeaderParam("Referer") String from) {
        NewCookie cookie = new NewCookie.Builder(COOKIE)
                .value(type)
                .path("/")
                .maxAge(A_YEAR_IN_SECONDS)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
        return Html.seeOther(local(from)).cookie(cookie).build();
    }

    /** The page it was chosen on, without its host: nobody is sent elsewhere from here. */
    private static String local(String address) {
        if (address == null) {
            return "/";
        }
        try {
            URI uri = new URI(address);
            String path =
                    uri.getRawPath() == null ? "/" : "/" + uri.getRawPath().replaceFirst("^[/\\\\]+", "");
            return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
        } catch (URISyntaxException e) {
            return "/";
        }
    }
}
