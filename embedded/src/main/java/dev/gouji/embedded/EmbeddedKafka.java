package dev.gouji.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * A Kafka broker (KRaft, broker and controller in one) inside this JVM, reachable on 127.0.0.1 only. What it was given
 * survives a restart on the same directory, also after a kill; it then listens on the same port if that is still free.
 */
public final class EmbeddedKafka implements AutoCloseable {
    private static final short ONE_REPLICA = 1;
    private static final long TOPICS_WITHIN_SECONDS = 30;

    private final DirectoryLock lock;
    private final KafkaRaftServer server;
    private final String bootstrapServers;

    private EmbeddedKafka(DirectoryLock lock, KafkaRaftServer server, String bootstrapServers) {
        this.lock = lock;
        this.server = server;
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Starts the broker and returns when the topics are there.
     *
     * @param dataDir created if need be; one broker at a time
     * @param topics name and number of partitions; those that exist are left as they are. Others are not created by use
     * @throws EmbeddedStartException with the reason and what to do
     */
    public static EmbeddedKafka start(Path dataDir, Map<String, Integer> topics) {
        Path directory = dataDir.toAbsolutePath();
        DirectoryLock lock = DirectoryLock.take(directory);
        KafkaRaftServer server = null;
        try {
            List<Integer> ports = LoopbackPorts.choose(2, directory.resolve("ports"));
            Path logs = directory.resolve("log");
            format(logs);
            Properties settings = BrokerSettings.of(logs, ports.get(0), ports.get(1));
            server = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
            server.startup();
            EmbeddedKafka kafka = new EmbeddedKafka(lock, server, LoopbackPorts.HOST + ":" + ports.get(0));
            kafka.create(topics);
            return kafka;
        } catch (IOException | KafkaException | IllegalStateException e) {
            if (server != null) {
                server.shutdown();
            }
            lock.close();
            throw new EmbeddedStartException(
                    "内置 Kafka 无法启动，数据目录 %1$s：%2$s。 The embedded Kafka broker cannot start on %1$s: %2$s."
                            .formatted(directory, e.getMessage()),
                    e);
        }
    }

    private static void format(Path logs) throws IOException {
        Formatter formatter = new Formatter()
                .setClusterId(BrokerSettings.CLUSTER_ID)
                .setNodeId(BrokerSettings.NODE_ID)
                .setControllerListenerName(BrokerSettings.CONTROLLER_LISTENER)
                .addDirectory(logs.toString())
                .setMetadataLogDirectory(logs.toString())
                .setIgnoreFormatted(true)
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            formatter.run();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) { // the signature of Formatter.run says no more
            throw new IOException(e);
        }
    }

    private void create(Map<String, Integer> topics) {
        List<NewTopic> asked = topics.entrySet().stream()
                .map(topic -> new NewTopic(topic.getKey(), topic.getValue(), ONE_REPLICA))
                .toList();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            for (KafkaFuture<Void> created : admin.createTopics(asked).values().values()) {
                await(created);
            }
        }
    }

    private static void await(KafkaFuture<Void> created) {
        try {
            created.get(TOPICS_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("a topic cannot be created: " + e.getCause(), e);
            }
        } catch (TimeoutException e) {
            throw new IllegalStateException("no topic within %d s".formatted(TOPICS_WITHIN_SECONDS), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while creating topics", e);
        }
    }

    /** Host and port, as {@code bootstrap.servers} wants it. */
    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** Stops the broker and waits for its end. */
    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
        lock.close();
    }
}
