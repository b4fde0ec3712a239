package dev.gouji.stats;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;

/** Tokens of a provider, verified against the keys that it shows: only what it signed for us, now, with a scope, passes. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ProviderTest {
    private static String issuer() {
        return ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
    }

    private static RsaJsonWebKey key() throws JoseException {
        String json = ConfigProvider.getConfig().getValue("gouji.test.issuer-key", String.class);
        return (RsaJsonWebKey)
                JsonWebKey.Factory.newJwk(new String(Base64.getDecoder().decode(json), StandardCharsets.UTF_8));
    }

    private static JwtClaims claims(Consumer<JwtClaims> change) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(issuer());
        claims.setAudience("gouji");
        claims.setSubject("17");
        claims.setStringClaim("preferred_username", "张科长");
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(5);
        claims.setStringListClaim("gouji_grants", List.of("office:4104"));
        change.accept(claims);
        return claims;
    }

    private static String signed(JwtClaims claims, String algorithm, Key key) throws JoseException {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(algorithm);
        signature.setKeyIdHeaderValue("of-the-issuer");
        signature.setHeader("typ", "JWT");
        signature.setPayload(claims.toJson());
        signature.setKey(key);
        return signature.getCompactSerialization();
    }

    private static String token(Consumer<JwtClaims> change) throws JoseException {
        return signed(claims(change), "RS256", key().getPrivateKey());
    }

    private static ValidatableResponse findings(String token) {
        return given().header("Authorization", "Bearer " + token)
                .get("/v1/findings")
                .then();
    }

    private static void refused(String token) {
        findings(token).statusCode(401).body("code", equalTo("GJ-801"));
    }

    @Test
    void letsInWhomItNames() throws JoseException {
        findings(token(claims -> {})).statusCode(200);
        findings(token(claims -> claims.setStringListClaim("gouji_grants", List.of("auditor", "offline_access"))))
                .statusCode(403);
        given().header("Authorization", "Bearer " + token(claims -> {}))
                .get("/v1/findings/nothing/decision")
                .then()
                .statusCode(404)
                .body("code", equalTo("GJ-803"));
    }

    @Test
    void refusesWhatIsExpiredOrNotForUs() throws JoseException {
        refused(token(claims ->
                claims.setExpirationTime(NumericDate.fromMilliseconds(System.currentTimeMillis() - 120_000))));
        refused(token(claims -> claims.setIssuer("https://elsewhere.example")));
        refused(token(claims -> claims.setAudience("another-system")));
        refused(token(claims -> claims.unsetClaim("exp")));
    }

    @Test
    void refusesWhatItDidNotSign() throws JoseException {
        refused(signed(
                claims(claims -> {}), "RS256", Issuer.newKey("of-the-issuer").getPrivateKey()));
        Key publicKey = new SecretKeySpec(key().getRsaPublicKey().getEncoded(), "HmacSHA256");
        refused(signed(claims(claims -> {}), "HS256", publicKey));
        Base64.Encoder url = Base64.getUrlEncoder().withoutPadding();
        String payload = url.encodeToString(claims(claims -> {}).toJson().getBytes(StandardCharsets.UTF_8));
        String none = url.encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8));
        refused(none + "." + payload + ".");
        String good = token(claims -> {});
        refused(good.substring(0, good.indexOf('.') + 1)
                + payload.replace('a', 'b')
                + good.substring(good.lastIndexOf('.')));
        refused("not.a.token");
        refused("opaque");
    }

    @Test
    void refusesWhoHasNoScope() throws JoseException {
        refused(token(claims -> claims.unsetClaim("gouji_grants")));
        refused(token(claims -> claims.setStringListClaim("gouji_grants", List.of("office"))));
        refused(token(claims -> claims.setStringListClaim("gouji_grants", List.of("root", "office:all"))));
    }
}
