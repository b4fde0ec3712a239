package dev.gouji.ingest.health;

import dev.gouji.ingest.address.WebAddress;
import dev.gouji.ingest.portal.Portal;
import dev.gouji.ingest.register.Register;
import dev.gouji.ingest.register.RegisteredOrgan;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a portal should list by the register of organs: a report of each of its organs on each year that one is due of. An
 * organ is a portal's when the register puts its column there; when the register does not say where its column is, when
 * division and, as far as the portal names one, organ are the same.
 */
public final class ExpectedByRegister implements ExpectedReports {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    /** The first reports are on 2008. */
    private static final int FIRST_YEAR = 2008;
    /** All organs have to have published by the end of March. */
    private static final int LAST_MONTH = 3;

    private static final int PAGE = 1_000;

    private final Register register;
    private final Clock clock;

    public ExpectedByRegister(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    @Override
    public OptionalInt of(Portal portal) {
        if (portal.division() == null) {
            return OptionalInt.empty();
        }
        List<RegisteredOrgan> organs = organs(portal.division()).stream()
                .filter(organ -> isOn(portal, organ))
                .toList();
        int last = lastYear();
        return organs.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(
                        organs.stream().mapToInt(organ -> years(organ, last)).sum());
    }

    private List<RegisteredOrgan> organs(String division) {
        List<RegisteredOrgan> all = new ArrayList<>();
        List<RegisteredOrgan> page = register.list(division, null, null, PAGE);
        all.addAll(page);
        while (page.size() == PAGE) {
            page = register.list(division, null, page.getLast().entry(), PAGE);
            all.addAll(page);
        }
        return all;
    }

    private static boolean isOn(Portal portal, RegisteredOrgan organ) {
        boolean isSame = organ.division().equals(portal.division())
                && (portal.organ() == null || organ.name().equals(portal.organ().replaceAll("\\s+", "")));
        return isSame
                && (organ.column() == null
                        || WebAddress.parse(organ.column()).map(portal::allows).orElse(false));
    }

    private int lastYear() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), CHINA);
        return today.getMonthValue() > LAST_MONTH ? today.getYear() - 1 : today.getYear() - 2;
    }

    private static int years(RegisteredOrgan organ, int last) {
        int from = organ.fromYear() == null ? FIRST_YEAR : organ.fromYear();
        int to = organ.toYear() == null ? last : Math.min(organ.toYear(), last);
        return Math.max(0, to - from + 1);
    }
}
