package dev.gouji.ingest.fetch;

/**
 * What a host said to recognise the same content by (RFC 9110, section 8.8).
 *
 * @param etag as sent, quotes included, null when there was none
 * @param lastModified as sent, null when there was none
 */
public record Validators(String etag, String lastModified) {
    public static final Validators NONE = new Validators(null, null);
}
