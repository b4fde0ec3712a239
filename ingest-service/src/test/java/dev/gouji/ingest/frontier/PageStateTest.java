package dev.gouji.ingest.frontier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageStateTest {
    private static final PageState[] COLUMNS = {
        PageState.NEW,
        PageState.STORED,
        PageState.MOVED,
        PageState.MISSING,
        PageState.GONE,
        PageState.FAILING,
        PageState.REFUSED
    };

    /** A column for each state that follows. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # from  | NEW | STORED | MOVED | MISSING | GONE | FAILING | REFUSED
            NEW     | no  | yes    | yes   | yes     | no   | yes     | yes
            STORED  | no  | yes    | yes   | yes     | no   | yes     | yes
            MOVED   | no  | yes    | yes   | yes     | no   | yes     | yes
            MISSING | no  | yes    | yes   | yes     | yes  | yes     | yes
            GONE    | no  | yes    | yes   | no      | yes  | no      | no
            FAILING | no  | yes    | yes   | yes     | no   | yes     | yes
            REFUSED | no  | yes    | yes   | yes     | no   | yes     | yes
            """)
    void becomesWhatTheTableSays(
            PageState from,
            String toNew,
            String stored,
            String moved,
            String missing,
            String gone,
            String failing,
            String refused) {
        String[] row = {toNew, stored, moved, missing, gone, failing, refused};
        for (int i = 0; i < COLUMNS.length; i++) {
            PageState next = COLUMNS[i];
            assertEquals(row[i].equals("yes"), from.mayBecome(next), from + " to " + next);
            if (row[i].equals("yes")) {
                assertSame(next, from.become(next));
            } else {
                assertThrows(IllegalStateException.class, () -> from.become(next));
            }
        }
    }
}
