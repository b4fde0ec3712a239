package dev.gouji.stats.made;

import dev.gouji.stats.made.Receiver.Call;
import dev.gouji.stats.made.Receiver.Reply;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Robots as their makers describe them: limits, signatures, sizes. They complain with status 200, in the body. */
public final class Robots implements Function<Call, Reply> {
    private static final String SECRET = "SECrobot";

    private final List<Instant> came = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    public List<String> complaints() {
        return complaints;
    }

    @Override
    public Reply apply(Call call) {
        String kind = call.uri().getPath().substring(1);
        String complaint = switch (kind) {
            case "dingtalk" -> dingTalk(call);
            case "wecom" ->
                call.json().at("/markdown/content").asText().getBytes(StandardCharsets.UTF_8).length > 4_096
                        ? "too long"
                        : tooOften(20);
            case "feishu" -> feishu(call);
            default -> "no robot " + kind;
        };
        if (complaint != null) {
            complaints.add(kind + ": " + complaint);
        }
        String code = kind.equals("feishu") ? "code" : "errcode";
        return new Reply(200, null, "{\"%s\":%d}".formatted(code, complaint == null ? 0 : 1));
    }

    private String dingTalk(Call call) {
        Map<String, String> query = Arrays.stream(call.uri().getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        String signed = query.get("timestamp") + "\n" + SECRET;
        if (!hmac(SECRET, signed).equals(query.get("sign"))) {
            return "sign not match";
        }
        Instant said = Instant.ofEpochMilli(Long.parseLong(query.get("timestamp")));
        boolean stale = Duration.between(said, Instant.now()).abs().compareTo(Duration.ofHours(1)) > 0;
        return stale ? "timestamp" : tooOften(20);
    }

    private String feishu(Call call) {
        String key = call.json().get("timestamp").asText() + "\n" + SECRET;
        if (!hmac(key, "").equals(call.json().get("sign").asText())) {
            return "sign match fail";
        }
        return call.body().getBytes(StandardCharsets.UTF_8).length > 20 * 1_024 ? "too long" : tooOften(100);
    }

    private String tooOften(int aMinute) {
        Instant now = Instant.now();
        came.add(now);
        long lately =
                came.stream().filter(one -> one.isAfter(now.minusSeconds(60))).count();
        return lately > aMinute ? "too often" : null;
    }

    private static String hmac(String key, String message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(message.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
