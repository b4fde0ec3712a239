package dev.gouji.parse.decode.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gouji.contract.form.CellId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {
    private static Optional<CellId> cell(String path) {
        return Terms.cell(Arrays.asList(path.split("/")));
    }

    @ParameterizedTest
    @CsvSource({
        "naturalPerson/newReceived,                          t3.new_received.natural_person",
        "new_received/natural_person,                        t3.new_received.natural_person",
        "naturalPersonNewReceived,                           t3.new_received.natural_person",
        "legalPerson/other/results/other/otherReasons,       t3.other.misc.other_org",
        "legal_person/legal/results/denied/state_secret,     t3.denied.state_secret.legal_service",
        "legalPerson/legal/totalProcessed,                   t3.result_total.legal_service",
        "total/total,                                        t3.result_total.total",
        "total/results/unableToProvide/noInfo,               t3.unable.not_held.total",
        "normativeDocuments/valid,                           t2.art20_1.normative_document.effective",
        "fees/amount,                                        t2.art20_8.fee.amount_wan_yuan",
        "litigationPostReview/unfinished,                    t4.litigation_after_review.pending",
        "litigation/direct/maintain,                         t4.litigation_direct.upheld",
        "review/total,                                       t4.review.total"
    })
    void namesOneCell(String path, String cell) {
        assertEquals(Optional.of(new CellId(cell)), cell(path));
    }

    /** What no one listed, what names a row or a column alone, and rows that do not have the column. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "naturalPerson/lastYear/newReceived",
                "foreigner/newReceived",
                "total",
                "newReceived",
                "legal/newReceived",
                "licensing/valid",
                "fees/amountYuan",
                "naturalPerson/results/denied",
                "a",
                ""
            })
    void namesNone(String path) {
        assertEquals(Optional.empty(), cell(path));
    }

    @Test
    void readsNoPathOfAnyLength() {
        assertEquals(Optional.empty(), Terms.cell(List.of("naturalPerson".repeat(1_000), "newReceived")));
    }
}
