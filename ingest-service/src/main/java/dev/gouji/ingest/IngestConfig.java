package dev.gouji.ingest;

import dev.gouji.archive.S3Settings;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What can be set, with the defaults in {@code application.properties}. */
@ConfigMapping(prefix = "gouji.ingest")
interface IngestConfig {

    /** The document archive: a folder, or s3://bucket/prefix. */
    String archive();

    /** How the object store is reached, when the archive is in one. */
    S3Settings s3();

    /** Space that stays free on its disk. */
    MemorySize archiveReserve();

    /** Where uploads of many documents lie until they are archived; when not set, beside a folder archive. */
    Optional<Path> spool();

    /** A folder to take documents from. */
    Optional<Path> folder();

    /** Between two looks into that folder. */
    Duration folderInterval();

    Fetch fetch();

    Crawl crawl();

    /** Between two looks for what is to be told: changes of the register, and what crawls saw. */
    Duration telling();

    PortalHealth portalHealth();

    /** With database and broker, before an upload is answered with 503. */
    Duration patience();

    /** How offices are told of portals. */
    interface PortalHealth {

        /** Between two looks at all portals. */
        Duration interval();

        /** How long trouble has to last before anybody is told. */
        Duration steady();
    }

    /** How the portals are crawled. */
    interface Crawl {

        /** Whether they are at all. */
        boolean enabled();

        /** One thread each. */
        int hostsAtOnce();

        /** After which the hosts of a replica that died are free for others. */
        Duration lease();

        /** Whether hosts of this machine are spared as well; every other host always is. */
        boolean polite();
    }

    /** What is fetched from other hosts, and by whom. */
    interface Fetch {

        /** Product token of the crawler. */
        String agentName();

        /** Where the crawler is explained; nothing is fetched without it. */
        Optional<String> agentPage();

        /** Where its operator reads; nothing is fetched without it. */
        Optional<String> agentEmail();

        Duration connectTimeout();

        /** From the look-up of the name to the last byte. */
        Duration timeout();

        /** Of a body, packed and unpacked. */
        MemorySize bodyLimit();

        /** Between the end of a request to a host and the next to it. */
        Duration distance();

        Set<Integer> ports();

        /** Host names and ranges of addresses of internal networks that may be fetched all the same. */
        Optional<List<String>> allow();

        /** Hosts whose certificate is taken as it is. */
        Optional<Set<String>> uncheckedCertificates();
    }
}
