package dev.gouji.access;

import dev.gouji.access.browser.TokenCookie;
import dev.gouji.access.limit.Rate;
import dev.gouji.access.policy.Identity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Lets a browser in with the token that somebody pasted. Both outcomes go into the record of changes; what cannot be
 * written down does not happen.
 */
@Singleton
public class SignIn {
    private static final Logger LOG = Logger.getLogger(SignIn.class);
    private static final int DONE = 303;
    private static final int REFUSED = 401;

    private final CurrentVertxRequest request;
    private final Credentials credentials;
    private final Recorder recorder;
    private final Rate rate;

    SignIn(CurrentVertxRequest request, Credentials credentials, Recorder recorder, AccessConfig config) {
        this.request = request;
        this.credentials = credentials;
        this.recorder = recorder;
        this.rate = new Rate(config.signInsAMinute(), System::nanoTime);
    }

    /** With a token, as it was pasted. */
    public Uni<Entrance> in(String pasted) {
        RoutingContext routing = request.getCurrent();
        if (!Presented.isOurs(routing.request())) {
            return Uni.createFrom().item(new Entrance.FromElsewhere());
        }
        int wait = rate.secondsToWait(Gate.address(routing));
        if (wait > 0) {
            return Uni.createFrom().item(new Entrance.TooOften(wait));
        }
        String token = bare(pasted);
        Uni<Optional<Identity>> holder = TokenCookie.holds(token)
                ? credentials.holder(token)
                : Uni.createFrom().item(Optional.empty());
        return holder.chain(
                        found -> found.map(who -> welcome(routing, who, token)).orElseGet(() -> refuse(routing)))
                .onFailure()
                .recoverWithItem(SignIn::notNow);
    }

    private static String bare(String pasted) {
        String text = pasted == null ? "" : pasted.strip();
        boolean named = text.regionMatches(true, 0, Presented.BEARER, 0, Presented.BEARER.length());
        return named ? text.substring(Presented.BEARER.length()).strip() : text;
    }

    private Uni<Entrance> welcome(RoutingContext routing, Identity who, String token) {
        String cookie = TokenCookie.kept(token, Presented.isSecure(routing.request()));
        return noted(routing, who, DONE, new Entrance.Open(cookie));
    }

    private Uni<Entrance> refuse(RoutingContext routing) {
        return noted(routing, Identity.ANONYMOUS, REFUSED, new Entrance.NoToken());
    }

    /** Whoever it was. */
    public Uni<Entrance> out() {
        RoutingContext routing = request.getCurrent();
        if (!Presented.isOurs(routing.request())) {
            return Uni.createFrom().item(new Entrance.FromElsewhere());
        }
        Entrance done = new Entrance.Open(TokenCookie.forgotten(Presented.isSecure(routing.request())));
        Identity who = routing.get(Gate.IDENTITY);
        return who == null || who.isAnonymous()
                ? Uni.createFrom().item(done)
                : noted(routing, who, DONE, done).onFailure().recoverWithItem(done); // nobody is kept inside
    }

    private Uni<Entrance> noted(RoutingContext routing, Identity who, int status, Entrance outcome) {
        return Uni.createFrom()
                .completionStage(() -> recorder.note(routing, who, Gate.address(routing), status))
                .replaceWith(outcome);
    }

    private static Entrance notNow(Throwable failure) {
        LOG.warnf("nobody signs in code=GJ-806 reason='%s'", failure.getMessage());
        return new Entrance.NotNow();
    }
}
