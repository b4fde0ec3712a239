package dev.gouji.stats;

import dev.gouji.access.Entrance;
import dev.gouji.access.SignIn;
import dev.gouji.access.browser.LocalPath;
import dev.gouji.stats.page.SignInPage;
import dev.gouji.stats.page.Visitor;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;

/** The page on which somebody shows his token once, so that his browser may show it from then on. */
@Path("/")
@Produces(Html.TYPE)
class SignInPages {
    private final SignIn signIn;

    SignInPages(SignIn signIn) {
        this.signIn = signIn;
    }

    @GET
    @Path("sign-in")
    @Operation(hidden = true)
    public Uni<Response> page(@QueryParam("to") String to) {
        return Html.page(() -> Uni.createFrom().item(Templates.signIn(SignInPage.before(LocalPath.of(to)))));
    }

    @POST
    @Path("sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Uni<Response> in(@RestForm("token") String token, @RestForm("to") String to) {
        Visitor visitor = Html.visitor();
        return signIn.in(token).chain(outcome -> answer(outcome, LocalPath.of(to), visitor));
    }

    @POST
    @Path("sign-out")
    @Operation(hidden = true)
    public Uni<Response> out() {
        Visitor visitor = Html.visitor();
        return signIn.out().chain(outcome -> answer(outcome, LocalPath.ROOT, visitor));
    }

    private static Uni<Response> answer(Entrance outcome, LocalPath to, Visitor visitor) {
        return switch (outcome) {
            case Entrance.Open open ->
                Uni.createFrom()
                        .item(Html.seeOther(to.text())
                                .header(HttpHeaders.SET_COOKIE, open.cookie())
                                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                                .build());
            case Entrance.NoToken none ->
                again(
                        to,
                        visitor,
                        401,
                        "GJ-801",
                        "令牌无效、已过期或已撤销，请核对后重试。 No valid token: it may be mistyped, expired or revoked.");
            case Entrance.FromElsewhere elsewhere ->
                again(
                        to,
                        visitor,
                        403,
                        "GJ-808",
                        "请在本页登录。若本站在代理之后，代理须原样转发 Host，并附 X-Forwarded-Proto。 Sign in on this page; a proxy before this site has to pass on Host and set X-Forwarded-Proto.");
            case Entrance.TooOften often ->
                again(
                        to,
                        visitor,
                        429,
                        "GJ-805",
                        "尝试次数过多，请 %1$d 秒后再试。 Too many attempts: try again in %1$d s."
                                .formatted(often.retryAfterSeconds()));
            case Entrance.NotNow later ->
                again(
                        to,
                        visitor,
                        503,
                        "GJ-806",
                        "暂时无法核实身份或留下记录，请稍后重试。 Who you are cannot be verified or written down for now; try again later.");
        };
    }

    private static Uni<Response> again(LocalPath to, Visitor visitor, int status, String code, String message) {
        return Html.answer(status, Templates.signIn(new SignInPage(to.text(), message, code)), visitor);
    }
}
