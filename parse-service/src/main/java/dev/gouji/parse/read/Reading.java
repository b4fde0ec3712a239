package dev.gouji.parse.read;

import dev.gouji.contract.event.Refusal;
import dev.gouji.contract.report.Report;
import java.util.Objects;

/** What a document turned out to be. */
public sealed interface Reading {

    /** A report. */
    record OfReport(Report report) implements Reading {
        public OfReport {
            Objects.requireNonNull(report, "report is null");
        }
    }

    /** No report, or unreadable. */
    record Refused(Refusal refusal) implements Reading {
        public Refused {
            Objects.requireNonNull(refusal, "refusal is null");
        }

        /** It is a report, and longer than any report is. */
        public static Refused tooLong(int bytes, int limit) {
            return new Refused(new Refusal(
                    "GJ-107",
                    "年报过长：读出的内容为 %d 字节，上限为 %d 字节。The report is too long: %d bytes as read, %d at most."
                            .formatted(bytes, limit, bytes, limit),
                    "请只上传年度报告本身的页面。Send the page of the report alone."));
        }
    }
}
