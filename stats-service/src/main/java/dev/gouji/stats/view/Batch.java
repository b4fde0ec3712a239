package dev.gouji.stats.view;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is left to write of many records: one statement cannot touch a row twice. */
public final class Batch {
    private Batch() {}

    /** The newest version of each report, in the order of keys, so that two writers lock rows in one order. */
    public static List<ReportRow> newestReports(Collection<ReportRow> rows) {
        Map<ReportKey, ReportRow> newest = new TreeMap<>();
        rows.forEach(row -> newest.merge(row.key(), row, (a, b) -> later(ReportRow.BY_VERSION, a, b)));
        return List.copyOf(newest.values());
    }

    /** What the last reading of each document says, in the order of documents. */
    public static List<ReportRow> lastReadings(Collection<ReportRow> rows) {
        Map<String, ReportRow> last = new TreeMap<>();
        rows.forEach(row -> last.merge(row.documentId(), row, (a, b) -> later(ReportRow.BY_READING, a, b)));
        return List.copyOf(last.values());
    }

    /** The last refusal of each document, in the order of ids. */
    public static List<RefusalRow> newestRefusals(Collection<RefusalRow> rows) {
        Map<String, RefusalRow> newest = new TreeMap<>();
        rows.forEach(row -> newest.merge(row.documentId(), row, (a, b) -> later(RefusalRow.BY_VERSION, a, b)));
        return List.copyOf(newest.values());
    }

    /** The last change of each entry of the register, in the order of entries. */
    public static List<RegisterRow> newestEntries(Collection<RegisterRow> rows) {
        Map<String, RegisterRow> newest = new TreeMap<>();
        rows.forEach(row -> newest.merge(row.entry(), row, (a, b) -> later(RegisterRow.BY_VERSION, a, b)));
        return List.copyOf(newest.values());
    }

    /** How each portal is doing, in the order of their ids. */
    public static List<PortalRow> newestPortals(Collection<PortalRow> rows) {
        Map<String, PortalRow> newest = new TreeMap<>();
        rows.forEach(row -> newest.merge(row.portal(), row, (a, b) -> later(PortalRow.BY_VERSION, a, b)));
        return List.copyOf(newest.values());
    }

    /** The first outcome of each document, in the order of arrival. */
    public static List<OutcomeRow> firstOutcomes(Collection<OutcomeRow> rows) {
        Map<String, OutcomeRow> first = new LinkedHashMap<>();
        rows.forEach(row -> first.putIfAbsent(row.documentId(), row));
        return List.copyOf(first.values());
    }

    private static <R> R later(Comparator<R> order, R a, R b) {
        return order.compare(a, b) < 0 ? b : a;
    }
}
