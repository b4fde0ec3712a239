package dev.gouji.embedded;

import java.nio.file.Path;
import java.util.Properties;

/** The configuration of the one broker, which is its own controller. */
final class BrokerSettings {
    /** A restart with another cluster id is refused by the log directory. */
    static final String CLUSTER_ID = "Z291amktb25lLW1hY2hpbg";

    static final int NODE_ID = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";

    private static final int MESSAGE_BYTES_MAX = 4 * 1024 * 1024;

    private BrokerSettings() {}

    static Properties of(Path logs, int brokerPort, int controllerPort) {
        Properties settings = new Properties();
        settings.putAll(listeners(brokerPort, controllerPort));
        settings.putAll(singleBroker());
        settings.putAll(modestMemory());
        settings.setProperty("log.dirs", logs.toString());
        settings.setProperty("auto.create.topics.enable", "false");
        settings.setProperty("message.max.bytes", String.valueOf(MESSAGE_BYTES_MAX));
        settings.setProperty("replica.fetch.max.bytes", String.valueOf(MESSAGE_BYTES_MAX));
        // Everything can be replayed from the raw documents: they are kept for ever.
        settings.setProperty("log.retention.ms", "-1");
        settings.setProperty("group.initial.rebalance.delay.ms", "0");
        settings.setProperty("group.min.session.timeout.ms", "1000");
        // After a kill the new broker waits for the session of the old one to end: 12 s with the default of 9 s.
        settings.setProperty("broker.session.timeout.ms", "2000");
        settings.setProperty("broker.heartbeat.interval.ms", "500");
        return settings;
    }

    private static Properties listeners(int brokerPort, int controllerPort) {
        String controller = LoopbackPorts.HOST + ":" + controllerPort;
        Properties settings = new Properties();
        settings.setProperty("process.roles", "broker,controller");
        settings.setProperty("node.id", String.valueOf(NODE_ID));
        // Named statically, so that the controller may come back on another port.
        settings.setProperty("controller.quorum.voters", NODE_ID + "@" + controller);
        settings.setProperty("controller.listener.names", CONTROLLER_LISTENER);
        settings.setProperty(
                "listeners",
                "PLAINTEXT://%s:%d,%s://%s".formatted(LoopbackPorts.HOST, brokerPort, CONTROLLER_LISTENER, controller));
        settings.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.setProperty("inter.broker.listener.name", "PLAINTEXT");
        return settings;
    }

    private static Properties singleBroker() {
        Properties settings = new Properties();
        settings.setProperty("default.replication.factor", "1");
        settings.setProperty("offsets.topic.replication.factor", "1");
        settings.setProperty("offsets.topic.num.partitions", "3");
        settings.setProperty("transaction.state.log.replication.factor", "1");
        settings.setProperty("transaction.state.log.min.isr", "1");
        settings.setProperty("transaction.state.log.num.partitions", "3");
        settings.setProperty("share.coordinator.state.topic.replication.factor", "1");
        settings.setProperty("share.coordinator.state.topic.min.isr", "1");
        settings.setProperty("share.coordinator.state.topic.num.partitions", "1");
        return settings;
    }

    private static Properties modestMemory() {
        Properties settings = new Properties();
        settings.setProperty("num.network.threads", "2");
        settings.setProperty("num.io.threads", "4");
        settings.setProperty("background.threads", "2");
        settings.setProperty("num.recovery.threads.per.data.dir", "1");
        // The default takes 128 MiB of heap at start, for logs that are not compacted here.
        settings.setProperty("log.cleaner.dedupe.buffer.size", String.valueOf(4 * 1024 * 1024));
        return settings;
    }
}
