package dev.gouji.validate.series;

import java.util.Objects;

/** One organ in one report year. */
public record SeriesKey(String organ, int year) {
    public SeriesKey {
        Objects.requireNonNull(organ, "organ is null");
    }

    /** The same organ a year earlier. */
    public SeriesKey previous() {
        return new SeriesKey(organ, year - 1);
    }

    /** The same organ a year later. */
    public SeriesKey next() {
        return new SeriesKey(organ, year + 1);
    }
}
