package dev.gouji.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.stats.made.Receiver;
import dev.gouji.stats.made.Receiver.Call;
import dev.gouji.stats.made.Receiver.Reply;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/**
 * Many receivers that fail now and then. {@code -Dgouji.push.reports=2500 -Dgouji.push.receivers=20} is the full size: four events a
 * report.
 */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PushOrderTest extends PushSetting {
    private static final int REPORTS = Integer.getInteger("gouji.push.reports", 40);
    private static final int RECEIVERS = Integer.getInteger("gouji.push.receivers", 6);

    @Test
    void tellsEverybodyEverythingInTheOrderOfEachOrgan() {
        long seed = new Random().nextLong();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < RECEIVERS; i++) {
            int failing = random.nextInt(30);
            int pause = random.nextInt(15);
            webhook(receiver(call -> {
                sleep(pause);
                int dice = ThreadLocalRandom.current().nextInt(100);
                return dice < failing ? new Reply(dice % 3 == 0 ? 0 : 500, null, "") : Reply.OK;
            }));
        }
        long begin = System.nanoTime();
        for (int version = 0; version < 2; version++) {
            for (int organ = 0; organ < REPORTS; organ++) {
                write("机关" + organ, "410404", "T3-001", "T3-002");
            }
        }
        Set<String> expected = Set.copyOf(
                Views.query("select 'msg_' || id || '-' || revision from stats.alert_event where not quiet"));
        assertEquals(REPORTS * 4, expected.size());
        await(() -> Views.rows("select count(*) from stats.delivery where state = 'pending'")
                        .equals("0")
                && Views.count("delivery") == (long) RECEIVERS * expected.size());
        long messages = 0;
        for (Receiver receiver : receivers) {
            assertEquals(expected, ids(receiver), "seed " + seed);
            messages += receiver.calls().size();
            Map<String, Long> last = new HashMap<>();
            Set<String> seen = new HashSet<>();
            for (Call call : receiver.taken()) {
                if (seen.add(call.id())) {
                    Long before = last.put(call.organ(), call.sequence());
                    assertTrue(before == null || before < call.sequence(), "out of order, seed " + seed);
                }
            }
        }
        System.out.printf(
                "events=%d receivers=%d messages=%d seconds=%d%n",
                expected.size(), RECEIVERS, messages, (System.nanoTime() - begin) / 1_000_000_000);
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
