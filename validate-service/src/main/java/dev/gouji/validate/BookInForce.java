package dev.gouji.validate;

import dev.gouji.validate.book.RuleBook;
import dev.gouji.validate.book.RuleSetting;
import dev.gouji.validate.office.OfficeRule;
import dev.gouji.validate.office.RejectedRuleException;
import dev.gouji.validate.office.WrittenRule;
import dev.gouji.validate.store.BookRevisions;
import dev.gouji.validate.store.OfficeRules;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The rule book as the office uses it. Whoever asks gets what is in memory; a thread of its own looks every few seconds
 * whether another replica changed it. Only who asks first waits for the database.
 */
@ApplicationScoped
class BookInForce {
    private static final Logger LOG = Logger.getLogger(BookInForce.class);

    private final BookRevisions revisions;
    private final OfficeRules rules;
    private final Duration interval;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("rule-book-watch").factory());
    private volatile Edition edition;
    private boolean away;

    BookInForce(
            BookRevisions revisions,
            OfficeRules rules,
            @ConfigProperty(name = "gouji.validate.rule-book-interval", defaultValue = "3s") Duration interval) {
        this.revisions = revisions;
        this.rules = rules;
        this.interval = interval;
    }

    /** A book, its number, and the settings that are in it. */
    record Edition(int revision, RuleBook book, Map<String, RuleSetting> settings) {}

    /** What is in force. */
    Edition edition() {
        Edition known = edition;
        return known == null ? first() : known;
    }

    /** The rules in force. */
    RuleBook book() {
        return edition().book();
    }

    private synchronized Edition first() {
        if (edition == null) {
            edition = load();
            watch.scheduleWithFixedDelay(this::look, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
        }
        return edition;
    }

    void onShutdown(@Observes ShutdownEvent event) {
        watch.shutdownNow();
    }

    /** Whatever goes wrong here, the book in memory serves on. */
    private void look() {
        try {
            refresh();
            away = false;
        } catch (RuntimeException e) {
            if (!away) {
                LOG.warnf("code=GJ-512 the rule book cannot be looked up, going on with the one in memory: %s", e);
            }
            away = true;
        }
    }

    /** Takes a change over at once. */
    synchronized void refresh() {
        if (revisions.revision() != first().revision()) {
            edition = load();
            LOG.infof(
                    "rule book %s, %d rules",
                    edition.book().version(), edition.book().rules().size());
        }
    }

    /** The number is read first: a change in between is noticed at the next look. */
    private Edition load() {
        int revision = revisions.revision();
        if (revision == 0) {
            return new Edition(0, RuleBook.standard(), Map.of());
        }
        Map<String, RuleSetting> settings = new HashMap<>();
        revisions.settings().forEach(kept -> settings.put(kept.rule(), kept.setting()));
        List<WrittenRule> own = new ArrayList<>();
        rules.active().forEach(rule -> compile(rule, own));
        return new Edition(revision, RuleBook.standard().revised(settings, own, revision), Map.copyOf(settings));
    }

    /** A rule that an older program accepted and this one does not must not keep the others out. */
    private static void compile(OfficeRule rule, List<WrittenRule> own) {
        try {
            own.add(WrittenRule.compile(rule.id(), rule.draft()));
        } catch (RejectedRuleException e) {
            LOG.errorf("code=GJ-521 rule=%s version=%d left out: %s", rule.id(), rule.version(), e.getMessage());
        }
    }
}
