package dev.gouji.stats.feed;

/** Frames of {@code text/event-stream} as the HTML standard has them. */
public final class ServerSentEvent {
    /** Says that somebody is still there. */
    public static final String HEARTBEAT = ": ping\n\n";

    private ServerSentEvent() {}

    /** How long a client waits before it comes back, in milliseconds. */
    public static String retry(long millis) {
        return "retry: " + millis + "\n\n";
    }

    /**
     * An event.
     *
     * @param type of one line
     * @param data may have several lines
     */
    public static String of(long id, String type, String data) {
        if (type.indexOf('\n') >= 0 || type.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("type has several lines");
        }
        StringBuilder frame = new StringBuilder();
        frame.append("id: ")
                .append(id)
                .append('\n')
                .append("event: ")
                .append(type)
                .append('\n');
        data.lines().forEach(line -> frame.append("data: ").append(line).append('\n'));
        return frame.append('\n').toString();
    }
}
