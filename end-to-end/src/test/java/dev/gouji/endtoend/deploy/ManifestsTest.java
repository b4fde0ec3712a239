package dev.gouji.endtoend.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gouji.contract.event.Topic;
import dev.gouji.endtoend.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes to a cluster: rendered, every object as its kind allows, and nothing that a careful operator would refuse. */
class ManifestsTest {
    private static final Path ROOT = Checkout.root();
    /** For consumers to hand back their partitions, and for pools. */
    private static final int CLOSING_SECONDS = 20;

    /** Two pools of the migrations, with two each. */
    private static final int CONNECTIONS_AT_START = 4;

    private static final Set<String> SERVICES =
            Set.of("ingest-service", "parse-service", "validate-service", "stats-service");

    @BeforeAll
    static void needsKubectl() {
        assumeTrue(Rendered.isPossible(), "kubectl is not here (Debian: kubernetes-client): manifests not checked");
    }

    static Stream<Rendered> overlays() throws IOException, InterruptedException {
        List<Rendered> rendered = new ArrayList<>();
        for (String overlay : Rendered.overlays(ROOT)) {
            rendered.add(Rendered.of(ROOT, overlay));
        }
        return rendered.stream();
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void keepsToTheSchemaOfEachKind(Rendered overlay) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (JsonNode object : overlay.objects()) {
            ManifestSchema.complaints(object).forEach(complaint -> wrong.add(Rendered.name(object) + ": " + complaint));
        }
        assertEquals(List.of(), wrong);
        assertTrue(overlay.objects().size() > 40, () -> overlay.overlay() + " has hardly anything");
    }

    @Test
    void noticesFieldsAndTypesThatAreNone() throws IOException, InterruptedException {
        Rendered overlay = Rendered.of(ROOT, "province");
        for (JsonNode object : overlay.objects()) {
            if (!object.has("spec")) {
                continue;
            }
            ObjectNode changed = object.deepCopy();
            ((ObjectNode) changed.get("spec")).put("replicaz", 3);
            assertFalse(ManifestSchema.complaints(changed).isEmpty(), () -> Rendered.name(object) + " takes any field");
        }
        ObjectNode deployment =
                overlay.ofKind("Deployment").findFirst().orElseThrow().deepCopy();
        ((ObjectNode) deployment.get("spec")).put("replicas", "two");
        assertFalse(ManifestSchema.complaints(deployment).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void letsNoServiceDoMoreThanItMust(Rendered overlay) {
        assertEquals(
                SERVICES,
                overlay.ofKind("Deployment").map(ManifestsTest::nameOf).collect(Collectors.toSet()));
        overlay.ofKind("Deployment").forEach(deployment -> {
            String name = nameOf(deployment);
            JsonNode pod = deployment.at("/spec/template/spec");
            assertTrue(pod.at("/securityContext/runAsNonRoot").asBoolean(), name + " may run as root");
            assertEquals(
                    "RuntimeDefault",
                    pod.at("/securityContext/seccompProfile/type").asText(),
                    name);
            assertFalse(pod.at("/automountServiceAccountToken").asBoolean(true), name + " gets a token");
            assertTrue(pod.at("/terminationGracePeriodSeconds").asInt() >= 30, name);
            JsonNode container = pod.at("/containers/0");
            assertTrue(container.at("/securityContext/readOnlyRootFilesystem").asBoolean(), name + " may write");
            assertFalse(
                    container.at("/securityContext/allowPrivilegeEscalation").asBoolean(true), name);
            assertEquals(
                    "[\"ALL\"]",
                    container.at("/securityContext/capabilities/drop").toString(),
                    name);
            for (String probe : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
                assertTrue(container.at("/" + probe + "/httpGet/path").asText().startsWith("/q/health/"), name + probe);
            }
            assertFalse(container.at("/resources/limits/memory").isMissingNode(), name + " has no limit");
            assertFalse(container.at("/resources/requests/cpu").isMissingNode(), name + " requests nothing");
            assertTrue(
                    container
                            .at("/image")
                            .asText()
                            .matches("(registry\\.example\\.org/)?gouji/" + name + ":\\d+\\.\\d+\\.\\d+"),
                    container.at("/image").asText());
            assertFalse(pod.at("/topologySpreadConstraints/0").isMissingNode(), name + " may stand on one node alone");
        });
        Set<String> guarded =
                overlay.ofKind("PodDisruptionBudget").map(ManifestsTest::nameOf).collect(Collectors.toSet());
        assertEquals(SERVICES, guarded);
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void labelsEverythingAndHoldsNoSecret(Rendered overlay) {
        for (JsonNode object : overlay.objects()) {
            assertEquals(
                    "gouji",
                    object.at("/metadata/labels/app.kubernetes.io~1part-of").asText(),
                    Rendered.name(object));
            assertFalse(
                    object.path("kind").asText().equals("Secret"), "secrets are made by people and not kept in files");
            assertEquals(
                    object.path("kind").asText().equals("Namespace") ? "" : "gouji",
                    object.at("/metadata/namespace").asText(),
                    Rendered.name(object));
        }
        JsonNode namespace = overlay.ofKind("Namespace").findFirst().orElseThrow();
        assertEquals(
                "restricted",
                namespace
                        .at("/metadata/labels/pod-security.kubernetes.io~1enforce")
                        .asText());
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void hasEveryTopicOnceAndLetsNoReaderStandIdle(Rendered overlay) {
        Set<String> expected = new TreeSet<>();
        for (Topic topic : Topic.values()) {
            expected.add(topic.topicName());
            expected.add(topic.deadLetterName());
        }
        List<String> topics =
                overlay.ofKind("KafkaTopic").map(ManifestsTest::nameOf).sorted().toList();
        assertEquals(List.copyOf(expected), topics);
        for (Topic kept : List.of(Topic.REGISTER, Topic.PORTAL_HEALTH)) {
            JsonNode topic = topic(overlay, kept.topicName());
            assertEquals("compact", topic.at("/spec/config/cleanup.policy").asText());
        }
        overlay.ofKind("ScaledObject")
                .forEach(scaled -> scaled.at("/spec/triggers").forEach(trigger -> {
                    JsonNode topic =
                            topic(overlay, trigger.at("/metadata/topic").asText());
                    assertTrue(
                            scaled.at("/spec/maxReplicaCount").asInt()
                                    <= topic.at("/spec/partitions").asInt(),
                            Rendered.name(scaled));
                }));
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void refersToWhatIsThere(Rendered overlay) {
        Set<String> services =
                overlay.ofKind("Service").map(ManifestsTest::nameOf).collect(Collectors.toSet());
        overlay.ofKind("Ingress")
                .forEach(ingress -> ingress.findValues("service")
                        .forEach(service ->
                                assertTrue(services.contains(service.at("/name").asText()), service.toString())));
        Set<String> claims = overlay.ofKind("PersistentVolumeClaim")
                .map(ManifestsTest::nameOf)
                .collect(Collectors.toSet());
        overlay.ofKind("Deployment")
                .forEach(deployment -> deployment
                        .findValuesAsText("claimName")
                        .forEach(claim -> assertTrue(claims.contains(claim), claim)));
        Set<String> settings =
                overlay.ofKind("ConfigMap").map(ManifestsTest::nameOf).collect(Collectors.toSet());
        overlay.ofKind("Deployment")
                .forEach(deployment -> deployment
                        .findValues("configMapRef")
                        .forEach(map ->
                                assertTrue(settings.contains(map.at("/name").asText()), map.toString())));
    }

    @Test
    void setsOnlyWhatTheServicesKnow() throws IOException, InterruptedException {
        String known = Files.readString(ROOT.resolve("docs/reference/settings.md"));
        JsonNode settings =
                Rendered.of(ROOT, "small").ofKind("ConfigMap").findFirst().orElseThrow();
        settings.get("data").fieldNames().forEachRemaining(name -> assertTrue(known.contains("`" + name + "`"), name));
    }

    /** A service that is asked to end first lets proxies forget it, then finishes what is under way, then closes its consumers. */
    @ParameterizedTest
    @MethodSource("overlays")
    void givesEachServiceTheTimeToEnd(Rendered overlay) {
        JsonNode settings =
                overlay.ofKind("ConfigMap").findFirst().orElseThrow().get("data");
        int needed = settings.get("GOUJI_SHUTDOWN_DELAY").asInt()
                + settings.get("GOUJI_SHUTDOWN_TIMEOUT").asInt()
                + CLOSING_SECONDS;
        overlay.ofKind("Deployment").forEach(deployment -> {
            int given = deployment
                    .at("/spec/template/spec/terminationGracePeriodSeconds")
                    .asInt();
            assertTrue(given >= needed, () -> "%s: %d s, needed %d".formatted(nameOf(deployment), given, needed));
            assertEquals(
                    0,
                    deployment.at("/spec/strategy/rollingUpdate/maxUnavailable").asInt(-1),
                    nameOf(deployment));
        });
    }

    /** Found by a rolling restart: a replica too many for the database is one that never becomes ready. */
    @ParameterizedTest
    @MethodSource("overlays")
    void hasConnectionsForEveryReplica(Rendered overlay) {
        int each = overlay.ofKind("ConfigMap")
                        .findFirst()
                        .orElseThrow()
                        .at("/data/GOUJI_DB_CONNECTIONS")
                        .asInt()
                + CONNECTIONS_AT_START;
        int replicas = 0;
        for (String service : List.of("ingest-service", "validate-service", "stats-service")) {
            int scaled = overlay.ofKind("ScaledObject")
                    .filter(object -> nameOf(object).equals(service))
                    .mapToInt(object -> object.at("/spec/maxReplicaCount").asInt())
                    .max()
                    .orElse(0);
            int deployed = overlay.ofKind("Deployment")
                    .filter(object -> nameOf(object).equals(service))
                    .mapToInt(object -> object.at("/spec/replicas").asInt(1))
                    .sum();
            // One more while a version replaces another.
            replicas += Math.max(scaled, deployed) + 1;
        }
        int there = overlay.ofKind("Cluster")
                .findFirst()
                .orElseThrow()
                .at("/spec/postgresql/parameters/max_connections")
                .asInt();
        assertTrue(
                there - 10 >= replicas * each,
                "%d replicas of %d connections, %d there".formatted(replicas, each, there));
    }

    @Test
    void takesNothingFromOutsideBehindAnAirGap() throws IOException, InterruptedException {
        Rendered overlay = Rendered.of(ROOT, "airgap");
        List<String> images = overlay.objects().stream()
                .flatMap(object -> Stream.concat(
                        object.findValuesAsText("image").stream(), object.findValuesAsText("imageName").stream()))
                .toList();
        assertEquals(SERVICES.size() + 1, images.size(), images::toString);
        images.forEach(image -> assertTrue(image.startsWith("registry.example.org/"), image));
        String others = Files.readString(ROOT.resolve("deploy/overlays/airgap/others.txt"));
        for (String image : List.of("cloudnative-pg/postgresql:18.1-system-trixie", "apache/kafka:", "postgres:18.1")) {
            assertTrue(others.contains(image), image);
        }
    }

    private static JsonNode topic(Rendered overlay, String name) {
        return overlay.ofKind("KafkaTopic")
                .filter(topic -> nameOf(topic).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String nameOf(JsonNode object) {
        return object.at("/metadata/name").asText();
    }
}
