package dev.gouji.stats.alert;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where the pages show how a portal is doing. */
public final class PortalPlace {
    private PortalPlace() {}

    /** The address, without a host. */
    public static String of(String portal) {
        return "/portals?portal=" + URLEncoder.encode(portal, StandardCharsets.UTF_8);
    }
}
