package dev.gouji.contract.finding;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whose doing a finding is. */
public enum Attribution {
    /** The published figure is wrong. */
    @JsonProperty("agency")
    AGENCY,
    /** Our reading is in doubt; nobody is to be blamed on the strength of it. */
    @JsonProperty("reading")
    READING
}
