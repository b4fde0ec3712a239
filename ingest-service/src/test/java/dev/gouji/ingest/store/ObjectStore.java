package dev.gouji.ingest.store;

import dev.gouji.archive.S3Access;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Properties;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStore;
import org.jclouds.blobstore.BlobStoreContext;

/** A real S3 server on loopback that can be taken away and brought back with what it holds. */
final class ObjectStore implements AutoCloseable {
    static final String BUCKET = "documents";

    private final BlobStoreContext context;
    private final int port;
    private S3Proxy server;

    ObjectStore() throws Exception {
        context = ContextBuilder.newBuilder("transient")
                .overrides(new Properties())
                .build(BlobStoreContext.class);
        store().createContainerInLocation(null, BUCKET);
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        start();
    }

    BlobStore store() {
        return context.getBlobStore();
    }

    void start() throws Exception {
        server = S3Proxy.builder()
                .blobStore(store())
                .endpoint(URI.create("http://127.0.0.1:" + port))
                .awsAuthentication(AuthenticationType.AWS_V4, "key", "secret")
                .build();
        server.start();
        while (!server.getState().equals("STARTED")) {
            Thread.sleep(10);
        }
    }

    void stop() throws Exception {
        server.stop();
    }

    S3Access access() {
        return new S3Access(URI.create("http://127.0.0.1:" + port), "us-east-1", true, "key", "secret");
    }

    @Override
    public void close() throws Exception {
        stop();
        context.close();
    }
}
