package dev.gouji.stats;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.gouji.contract.finding.Severity;
import dev.gouji.stats.alert.AlertKind;
import dev.gouji.stats.listing.WrongParameterException;
import dev.gouji.stats.push.Channel;
import dev.gouji.stats.push.NewSubscription;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A subscription as it is sent.
 *
 * @param secret of a robot with signatures; that of a webhook is made here
 * @param digestMinutes between two messages of many events; 10 when not given
 */
record SentSubscription(
        String name,
        String channel,
        String address,
        String secret,
        String division,
        List<String> kinds,
        List<String> rules,
        List<String> severities,
        @JsonProperty("digest_minutes") Integer digestMinutes,
        String state) {
    private static final int NAME_MAX = 200;
    private static final int ADDRESS_MAX = 2_000;
    private static final int WORDS_MAX = 200;
    private static final int DIGEST_DEFAULT = 10;
    private static final int DIGEST_MAX = 7 * 24 * 60;

    /** What is to be kept, in the name of who sends it; refuses what is wrong, by name. */
    NewSubscription checked(String person) {
        require("name", isText(name, NAME_MAX), "名称，至多200字", "a name of at most 200 characters", name);
        List<String> channels =
                Arrays.stream(Channel.values()).map(Channel::wire).toList();
        require("channel", channels.contains(channel), "以下之一：" + channels, "one of " + channels, channel);
        boolean mail = channel.equals(Channel.EMAIL.wire());
        boolean fits = isText(address, ADDRESS_MAX) && (!mail || address.matches("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+"));
        require("address", fits, "网址或电子邮箱", "a web address, or one for e-mail", mail ? address : "…");
        require("secret", secret == null || isText(secret, NAME_MAX), "机器人的加签密钥", "the secret of a robot", "…");
        require(
                "division",
                division == null || division.matches("\\d{2}|\\d{4}|\\d{6}"),
                "行政区划代码，六位或其前两位、前四位",
                "a division code of six digits, or its first two or four",
                division);
        words(
                "kinds",
                kinds,
                Arrays.stream(AlertKind.values()).map(AlertKind::wire).collect(Collectors.joining("|")));
        words("rules", rules, "[A-Z][A-Z0-9]{0,9}-\\d{1,4}");
        words(
                "severities",
                severities,
                Arrays.stream(Severity.values()).map(Severity::wireName).collect(Collectors.joining("|")));
        int minutes = digestMinutes == null ? DIGEST_DEFAULT : digestMinutes;
        require("digest_minutes", minutes >= 1 && minutes <= DIGEST_MAX, "1至10080分钟", "1 to 10,080", "" + minutes);
        String wanted = state == null ? "active" : state;
        require("state", wanted.matches("active|paused"), "active 或 paused", "active or paused", wanted);
        return new NewSubscription(
                name.strip(),
                Channel.of(channel),
                address.strip(),
                channel.equals(Channel.WEBHOOK.wire()) ? null : secret,
                division,
                listed(kinds),
                listed(rules),
                listed(severities),
                minutes,
                wanted,
                person);
    }

    /** The same with a secret. */
    static NewSubscription with(NewSubscription wanted, String secret) {
        return new NewSubscription(
                wanted.name(),
                wanted.channel(),
                wanted.address(),
                secret,
                wanted.division(),
                wanted.kinds(),
                wanted.rules(),
                wanted.severities(),
                wanted.digestMinutes(),
                wanted.state(),
                wanted.person());
    }

    private static List<String> listed(List<String> words) {
        return words == null ? List.of() : words;
    }

    private static boolean isText(String text, int max) {
        return text != null && !text.isBlank() && text.length() <= max && text.indexOf('\0') < 0;
    }

    private static void words(String name, List<String> words, String pattern) {
        boolean fit = listed(words).size() <= WORDS_MAX
                && listed(words).stream().allMatch(word -> word != null && word.matches(pattern));
        require(name, fit, "列表，各项形如 " + pattern, "a list of words as in " + pattern, String.valueOf(words));
    }

    private static void require(String name, boolean fits, String zh, String en, String found) {
        if (!fits) {
            throw new WrongParameterException(name, zh, en, String.valueOf(found));
        }
    }
}
