package dev.gouji.ingest;

import java.net.URI;
import java.net.http.HttpRequest;

/** Requests of somebody who may do everything. */
final class Asking {
    static final String TOKEN = "gouji_of-the-administrator-in-tests-of-ingest";

    private Asking() {}

    static HttpRequest.Builder builder(URI uri) {
        return HttpRequest.newBuilder(uri).header("Authorization", "Bearer " + TOKEN);
    }
}
