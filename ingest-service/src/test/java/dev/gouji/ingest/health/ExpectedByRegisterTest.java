package dev.gouji.ingest.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.ingest.address.WebAddress;
import dev.gouji.ingest.portal.Portal;
import dev.gouji.ingest.portal.ReportSource;
import dev.gouji.ingest.register.Register;
import dev.gouji.ingest.register.RegisteredOrgan;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectedByRegisterTest {
    private static final List<RegisteredOrgan> ORGANS = List.of(
            organ("甲县民政局", "410404", null, 2020, null),
            organ("甲县水利局", "410404", "https://www.jia.example/sl/", 2022, 2023),
            organ("甲县档案局", "410404", "https://elsewhere.example/", 2015, null),
            organ("乙县民政局", "410405", null, null, null));

    private static RegisteredOrgan organ(String name, String division, String column, Integer from, Integer to) {
        return new RegisteredOrgan(null, name, division, null, null, null, column, from, to);
    }

    private final Register register = new Register() {
        @Override
        public List<RegisteredOrgan> list(String division, Integer year, String after, int limit) {
            return ORGANS.stream()
                    .filter(organ -> organ.division().startsWith(division))
                    .toList();
        }

        @Override
        public Optional<RegisteredOrgan> find(String entry) {
            throw new UnsupportedOperationException("nobody asks for an entry");
        }

        @Override
        public void save(List<RegisteredOrgan> organs) {
            throw new UnsupportedOperationException("nobody saves");
        }

        @Override
        public boolean remove(String entry) {
            throw new UnsupportedOperationException("nobody removes");
        }
    };

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # division, organ,     today,      expected
            410404,     -,         2026-03-31, 7
            410404,     -,         2026-04-01, 8
            410404,     甲县民政局, 2026-04-01, 6
            410404,     甲县水利局, 2026-04-01, 2
            410404,     甲县档案局, 2026-04-01, -
            410405,     -,         2026-04-01, 18
            41,         -,         2026-04-01, -
            -,          甲县民政局, 2026-04-01, -
            """)
    void countsWhatIsDueOfItsOrgans(String division, String organ, String today, Integer expected) {
        String code = "41".equals(division) ? "410000" : division;
        Clock clock = Clock.fixed(Instant.parse(today + "T04:00:00Z"), ZoneOffset.UTC);
        Portal portal = new Portal(
                "p",
                "p",
                code,
                organ,
                new ReportSource.ListPages(List.of(WebAddress.of("https://www.jia.example/nb/"))),
                true);
        assertEquals(
                expected == null ? OptionalInt.empty() : OptionalInt.of(expected),
                new ExpectedByRegister(register, clock).of(portal));
    }
}
