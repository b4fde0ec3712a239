package dev.gouji.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * The archive in an S3-compatible object store. An object is seen as a whole or not at all, so what is there is complete;
 * what was written counts only after the store has shown that it holds the same bytes.
 */
final class S3Archive implements DocumentArchive {
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final int NOT_FOUND = 404;
    private static final int INSUFFICIENT_STORAGE = 507;
    private static final Set<String> FULL = Set.of("QuotaExceeded", "XMinioStorageFull", "InsufficientStorage");

    private final S3Client client;
    private final String bucket;
    private final String prefix;

    S3Archive(ArchivePlace.Bucket place, S3Access access) {
        this.bucket = place.name();
        this.prefix = place.prefix();
        S3ClientBuilder builder = S3Client.builder()
                .region(Region.of(access.region()))
                .forcePathStyle(access.pathStyle())
                .credentialsProvider(credentials(access))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(service -> service.chunkedEncodingEnabled(false))
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECT)
                        .socketTimeout(ANSWER));
        this.client = (access.endpoint() == null ? builder : builder.endpointOverride(access.endpoint())).build();
    }

    private static AwsCredentialsProvider credentials(S3Access access) {
        return access.accessKey() == null
                ? DefaultCredentialsProvider.builder().build()
                : StaticCredentialsProvider.create(AwsBasicCredentials.create(access.accessKey(), access.secretKey()));
    }

    @Override
    public void store(String sha256, byte[] content) throws IOException {
        store(sha256, content.length, RequestBody.fromBytes(content), hex(md5().digest(content)));
    }

    @Override
    public void store(String sha256, Path file) throws IOException {
        MessageDigest digest = md5();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        store(sha256, Files.size(file), RequestBody.fromFile(file), hex(digest.digest()));
    }

    private void store(String sha256, long size, RequestBody body, String md5) throws IOException {
        String key = prefix + DocumentArchive.pathOf(sha256);
        try {
            if (sizeOf(key) == size) {
                return;
            }
            PutObjectResponse kept = client.putObject(
                    put -> put.bucket(bucket)
                            .key(key)
                            .contentLength(size)
                            .contentType("application/octet-stream")
                            .contentMD5(base64(md5)),
                    body);
            if (!isProven(kept, md5) && !hashOf(key).equals(sha256)) {
                throw new IOException("the object store has not kept what it was given: " + key);
            }
        } catch (SdkException e) {
            throw told("not written: " + key, e);
        }
    }

    /**
     * Whether the store's own sum says that it holds these bytes. Stores that encrypt tag objects in other ways: theirs are
     * read back. Content-MD5 and not the newer SHA-256 header, which many compatible stores refuse.
     */
    private static boolean isProven(PutObjectResponse kept, String md5) {
        return kept.eTag() != null && md5.equalsIgnoreCase(kept.eTag().replace("\"", ""));
    }

    private String hashOf(String key) throws IOException {
        MessageDigest digest = digest("SHA-256");
        try (InputStream in =
                new DigestInputStream(client.getObject(get -> get.bucket(bucket).key(key)), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
        return hex(digest.digest());
    }

    private long sizeOf(String key) {
        try {
            return client.headObject(head -> head.bucket(bucket).key(key)).contentLength();
        } catch (S3Exception e) {
            if (e.statusCode() == NOT_FOUND) {
                return -1;
            }
            throw e;
        }
    }

    @Override
    public Optional<InputStream> open(String sha256) throws IOException {
        String key = prefix + DocumentArchive.pathOf(sha256);
        try {
            return Optional.of(
                    new Told(client.getObject(get -> get.bucket(bucket).key(key)), key));
        } catch (NoSuchKeyException e) {
            return Optional.empty();
        } catch (SdkException e) {
            throw told("not read: " + key, e);
        }
    }

    /** A store that breaks off while it sends is a matter of input and output, too. */
    private static final class Told extends FilterInputStream {
        private final String key;

        Told(InputStream in, String key) {
            super(in);
            this.key = key;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            try {
                return super.read(into, offset, length);
            } catch (SdkException e) {
                throw told("not read to the end: " + key, e);
            }
        }
    }

    @Override
    public void probe() throws IOException {
        try {
            client.headBucket(head -> head.bucket(bucket));
        } catch (SdkException e) {
            throw told("the bucket %s does not answer".formatted(bucket), e);
        }
    }

    @Override
    public void close() {
        client.close();
    }

    private static IOException told(String what, SdkException e) {
        boolean full = e instanceof S3Exception refused
                && (refused.statusCode() == INSUFFICIENT_STORAGE
                        || refused.awsErrorDetails() != null
                                && FULL.contains(
                                        String.valueOf(refused.awsErrorDetails().errorCode())));
        return full ? new ArchiveFullException(what, e) : new IOException(what, e);
    }

    private static MessageDigest md5() {
        return digest("MD5");
    }

    private static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5 and SHA-256", e);
        }
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    private static String base64(String hex) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
    }
}
