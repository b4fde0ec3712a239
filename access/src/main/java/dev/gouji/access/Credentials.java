package dev.gouji.access;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gouji.access.identity.Claims;
import dev.gouji.access.identity.TokenHash;
import dev.gouji.access.identity.Users;
import dev.gouji.access.identity.UsersFile;
import dev.gouji.access.policy.Identity;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Who holds a token: one of ours by the file of users and the database, any other by the provider's signature. */
@Singleton
class Credentials {
    private static final Logger LOG = Logger.getLogger(Credentials.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PARTS_OF_A_TOKEN = 3;

    private final Users own;
    private final Optional<UsersFile> file;
    private final Instance<PeopleLetIn> letIn;
    private final Optional<TenantIdentityProvider> provider;
    private final Claims claims;

    Credentials(
            AccessConfig config,
            TenantIdentityProvider provider,
            Instance<PeopleLetIn> letIn,
            @ConfigProperty(name = "quarkus.http.host") String host) {
        Users known = Users.none();
        if (config.adminToken().isPresent()) {
            if (!Loopback.is(host)) {
                throw new IllegalStateException(
                        "GJ-811 管理员令牌只能用于本机监听（现为 %1$s），请改用用户文件。 An administrator token is for loopback alone, and this listens on %1$s: use a file of users."
                                .formatted(host));
            }
            known = known.and(config.adminToken().get(), Identity.administrator("administrator"));
        }
        if (config.serviceToken().isPresent()) {
            known = known.and(config.serviceToken().get(), Identity.service("gouji"));
        }
        this.own = known;
        this.letIn = letIn;
        this.file = config.users()
                .map(path -> new UsersFile(
                        path,
                        System::nanoTime,
                        wrong -> LOG.errorf("users not taken over reason='%s'", wrong.getMessage())));
        this.provider = config.oidc().enabled() ? Optional.of(provider) : Optional.empty();
        this.claims = new Claims(config.oidc().grants());
    }

    /**
     * Who holds a token; empty when nobody is known to. Fails when the provider does not answer.
     */
    Uni<Optional<Identity>> holder(String token) {
        if (token.startsWith(TokenHash.PREFIX)) {
            return Uni.createFrom().item(ofOurs(token));
        }
        if (provider.isEmpty()) {
            return Uni.createFrom().item(Optional.empty());
        }
        return provider.get()
                .authenticate(new AccessTokenCredential(token))
                .map(verified -> identity(token))
                .onFailure(failure -> !isAway(failure))
                .recoverWithItem(failure -> {
                    LOG.debugf("token refused reason='%s'", failure.getMessage());
                    return Optional.empty();
                });
    }

    /** What was set for this service goes before the file, and that before the database. */
    private Optional<Identity> ofOurs(String token) {
        return own.holder(token)
                .or(() -> file.flatMap(users -> users.users().holder(token)))
                .or(() -> fromDatabase(token));
    }

    private Optional<Identity> fromDatabase(String token) {
        return letIn.isUnsatisfied()
                ? Optional.empty()
                : letIn.get().users().holder(token).filter(found -> !isReserved(found.name()));
    }

    /** Whether a name is somebody's who is not in the database. */
    boolean isReserved(String name) {
        return own.has(name)
                || name.equals(Identity.ANONYMOUS.name())
                || file.map(users -> users.users().has(name)).orElse(false);
    }

    /** Whether it is not the token's fault. */
    private static boolean isAway(Throwable failure) {
        boolean refused = false;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return true;
            }
            refused |= cause instanceof AuthenticationFailedException;
        }
        return !refused && failure instanceof OIDCException;
    }

    /** Its signature, issuer, audience and times are verified by now. */
    private Optional<Identity> identity(String token) {
        String[] parts = token.split("\\.");
        if (parts.length != PARTS_OF_A_TOKEN) {
            return Optional.empty(); // opaque: says nothing of its holder's scope
        }
        try {
            return claims.identity(JSON.readValue(
                    Base64.getUrlDecoder().decode(parts[1]), new TypeReference<Map<String, Object>>() {}));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
