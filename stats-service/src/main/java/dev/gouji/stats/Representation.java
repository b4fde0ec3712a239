package dev.gouji.stats;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** The forms in which every list can be had. */
enum Representation {
    JSON("", MediaType.APPLICATION_JSON),
    CSV(".csv", Answer.CSV),
    XLSX(".xlsx", Answer.XLSX);

    private final String extension;
    private final MediaType type;

    Representation(String extension, String type) {
        this.extension = extension;
        this.type = MediaType.valueOf(type);
    }

    /** By extension, or else the first of the accepted types; JSON for whoever takes anything. */
    static Representation wanted(UriInfo uri, HttpHeaders headers) {
        for (Representation table : List.of(CSV, XLSX)) {
            if (uri.getPath().endsWith(table.extension)) {
                return table;
            }
        }
        for (MediaType accepted : headers.getAcceptableMediaTypes()) {
            for (Representation form : values()) {
                if (accepted.isCompatible(form.type)) {
                    return form;
                }
            }
        }
        return JSON;
    }

    /** As in {@code .csv}; nothing for JSON. */
    String extension() {
        return extension;
    }

    MediaType type() {
        return this == XLSX ? type : type.withCharset("UTF-8");
    }
}
