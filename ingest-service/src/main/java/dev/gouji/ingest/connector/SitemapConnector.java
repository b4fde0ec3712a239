package dev.gouji.ingest.connector;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import dev.gouji.ingest.portal.Portal;
import dev.gouji.ingest.portal.ReportSource;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** Sitemaps (sitemaps.org 0.9), indexes of them, plain or compressed. */
final class SitemapConnector implements Connector {
    /** The protocol allows 50 MB unpacked. */
    private static final int UNPACKED_MAX = 50 * 1024 * 1024;

    private final Portal portal;
    private final ReportSource.Sitemaps source;

    SitemapConnector(Portal portal, ReportSource.Sitemaps source) {
        this.portal = portal;
        this.source = source;
    }

    @Override
    public Discovery read(ListDocument document) {
        Harvest harvest = new Harvest(portal, source.link(), document.address());
        try {
            byte[] xml = unpacked(document.content());
            if (hasDoctype(xml)) {
                harvest.remark("网站地图带有 DOCTYPE，出于安全未读取。", "The sitemap has a DOCTYPE, it was not read.");
            } else {
                URL address = document.address().uri().toURL();
                gather(new SiteMapParser(false).parseSiteMap("text/xml", xml, address), document, harvest);
            }
        } catch (UnknownFormatException | IOException | IllegalArgumentException e) {
            harvest.remark("不是可读取的网站地图。", "This is no sitemap that can be read.");
        }
        return harvest.discovery();
    }

    private void gather(AbstractSiteMap map, ListDocument document, Harvest harvest) {
        if (map instanceof SiteMapIndex index) {
            index.getSitemaps().stream()
                    .limit(portal.access().maxPages())
                    .map(each -> each.getUrl().toString())
                    .forEach(each -> Href.resolve(document.address(), each, StandardCharsets.UTF_8)
                            .ifPresent(list -> harvest.list(list, "")));
        } else if (map instanceof SiteMap pages) {
            for (SiteMapURL each : pages.getSiteMapUrls()) {
                String address = each.getUrl().toString();
                harvest.offer(
                        address,
                        Href.resolve(document.address(), address, StandardCharsets.UTF_8)
                                .orElse(null),
                        "",
                        null);
            }
        }
    }

    private static byte[] unpacked(byte[] content) throws IOException {
        boolean packed = content.length > 2 && (content[0] & 0xFF) == 0x1F && (content[1] & 0xFF) == 0x8B;
        if (!packed) {
            return content;
        }
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(content))) {
            byte[] xml = gzip.readNBytes(UNPACKED_MAX + 1);
            if (xml.length > UNPACKED_MAX) {
                throw new EOFException("more than 50 MB when unpacked");
            }
            return xml;
        }
    }

    /** No sitemap needs one, and entities are defined in it. */
    private static boolean hasDoctype(byte[] xml) {
        return new String(xml, 0, Math.min(xml.length, 65_536), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .contains("<!DOCTYPE");
    }
}
