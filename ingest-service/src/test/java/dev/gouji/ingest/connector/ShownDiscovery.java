package dev.gouji.ingest.connector;

/** A discovery as lines. */
final class ShownDiscovery {
    private ShownDiscovery() {}

    static String of(Discovery discovery) {
        StringBuilder text = new StringBuilder();
        discovery
                .reports()
                .forEach(report -> text.append("report %s %s %s%n"
                        .formatted(
                                report.listedOn() == null ? "-" : report.listedOn(),
                                report.address(),
                                report.title())));
        discovery.lists().forEach(list -> text.append("list %s%n".formatted(list)));
        discovery
                .passedOver()
                .forEach(link -> text.append(
                        "passed over %s | %s | %s%n".formatted(link.address(), link.title(), chinese(link.reason()))));
        discovery.remarks().forEach(remark -> text.append("remark %s%n".formatted(chinese(remark))));
        return text.toString();
    }

    private static String chinese(String both) {
        return both.substring(0, both.indexOf("。") + 1);
    }
}
