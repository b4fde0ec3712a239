package dev.gouji.ingest.farm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A certificate that nobody has signed, for a name that is not the portal's. */
final class SelfSigned {
    private static final String PASSWORD = "only-for-tests";

    private SelfSigned() {}

    static SSLContext context() throws IOException {
        Path folder = Files.createTempDirectory("farm-certificate");
        Path store = folder.resolve("farm.p12");
        Process keytool = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "farm",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=elsewhere.test",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD))
                .redirectErrorStream(true)
                .start();
        try (InputStream output = keytool.getInputStream()) {
            String said = new String(output.readAllBytes());
            if (keytool.waitFor() != 0) {
                throw new IOException("keytool failed: " + said);
            }
            return context(store);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a certificate was made", e);
        } catch (GeneralSecurityException e) {
            throw new IOException("the certificate cannot be used", e);
        } finally {
            Files.deleteIfExists(store);
            Files.delete(folder);
        }
    }

    private static SSLContext context(Path file) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }
}
