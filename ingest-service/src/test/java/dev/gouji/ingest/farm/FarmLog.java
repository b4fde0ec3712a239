package dev.gouji.ingest.farm;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** Every request to the farm, in the order of arrival. */
public final class FarmLog {
    private final Map<Long, FarmRequest> requests = new ConcurrentHashMap<>();
    private final AtomicLong numbers = new AtomicLong();

    long begin(FarmRequest request) {
        long number = numbers.incrementAndGet();
        requests.put(number, request);
        return number;
    }

    void end(long number, int status) {
        requests.computeIfPresent(
                number,
                (same, r) -> new FarmRequest(
                        r.method(),
                        r.host(),
                        r.target(),
                        r.headers(),
                        r.connection(),
                        r.startNanos(),
                        System.nanoTime(),
                        r.connectionsAtOnce(),
                        status));
    }

    public List<FarmRequest> requests() {
        return requests.values().stream()
                .sorted(Comparator.comparingLong(FarmRequest::startNanos))
                .toList();
    }

    public List<FarmRequest> of(String host) {
        return requests().stream()
                .filter(request -> request.host().equals(host))
                .toList();
    }

    public List<String> hosts() {
        return requests().stream().map(FarmRequest::host).distinct().sorted().toList();
    }

    /** Between the starts of two requests in a row; empty with fewer than two. */
    public Optional<Duration> smallestGap(String host) {
        return smallest(of(host), false);
    }

    /** Between the end of a request and the start of the next; negative when they overlap. */
    public Optional<Duration> smallestPause(String host) {
        return smallest(of(host), true);
    }

    private static Optional<Duration> smallest(List<FarmRequest> inOrder, boolean fromTheEnd) {
        Optional<Duration> smallest = Optional.empty();
        for (int i = 1; i < inOrder.size(); i++) {
            FarmRequest before = inOrder.get(i - 1);
            long from = fromTheEnd ? before.endNanos() : before.startNanos();
            Duration gap = Duration.ofNanos(inOrder.get(i).startNanos() - from);
            if (smallest.isEmpty() || gap.compareTo(smallest.get()) < 0) {
                smallest = Optional.of(gap);
            }
        }
        return smallest;
    }

    /** The most connections of a host that were open at the same time. */
    public int mostConnectionsAtOnce(String host) {
        return of(host).stream().mapToInt(FarmRequest::connectionsAtOnce).max().orElse(0);
    }

    /** What was answered in full (2xx to GET) more than once: host and target, with the number of times. */
    public Map<String, Long> fetchedTwice() {
        return requests().stream()
                .filter(request -> request.method().equals("GET") && request.status() / 100 == 2)
                .collect(Collectors.groupingBy(
                        request -> request.host() + request.target(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 1)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Math::max, TreeMap::new));
    }

    /** Before a second crawl. */
    public void clear() {
        requests.clear();
    }
}
