package dev.gouji.stats.dataset;

import java.util.LinkedHashMap;
import java.util.Map;

/** The data sets for catalogues of data, after DCAT 3. Source: https://www.w3.org/TR/vocab-dcat-3/. */
final class Catalog {
    private static final Map<String, Object> CONTEXT = Map.of(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dct", "http://purl.org/dc/terms/",
            "spdx", "http://spdx.org/rdf/terms#",
            "xsd", "http://www.w3.org/2001/XMLSchema#");

    private Catalog() {}

    /** Addresses are relative to the catalogue's own. */
    static Map<String, Object> of(Manifest manifest) {
        Map<String, Object> catalog = new LinkedHashMap<>();
        catalog.put("@context", new java.util.TreeMap<>(CONTEXT));
        catalog.put("@id", "catalog.jsonld");
        catalog.put("@type", "dcat:Catalog");
        catalog.put("dct:title", said("政府信息公开工作年度报告数据集", "zh"));
        catalog.put("dct:issued", time(manifest));
        catalog.put(
                "dcat:dataset",
                manifest.files().stream()
                        .filter(DatasetFile::isTable)
                        .map(DatasetFile::period)
                        .distinct()
                        .map(period -> dataset(manifest, period))
                        .toList());
        return catalog;
    }

    private static Map<String, Object> dataset(Manifest manifest, String period) {
        Map<String, Object> dataset = new LinkedHashMap<>();
        dataset.put("@id", "#" + period);
        dataset.put("@type", "dcat:Dataset");
        dataset.put("dct:identifier", manifest.version() + "/" + period);
        dataset.put("dct:title", said(period.equals("all") ? "全部年度" : period + "年度", "zh"));
        dataset.put("dct:bibliographicCitation", manifest.citation());
        dataset.put("dcat:version", manifest.version());
        dataset.put("dct:issued", time(manifest));
        dataset.put(
                "dcat:distribution",
                manifest.files().stream()
                        .filter(file -> period.equals(file.period()))
                        .map(Catalog::distribution)
                        .toList());
        return dataset;
    }

    private static Map<String, Object> distribution(DatasetFile file) {
        Map<String, Object> distribution = new LinkedHashMap<>();
        distribution.put("@type", "dcat:Distribution");
        distribution.put("dct:title", file.shape() + "." + file.format());
        distribution.put("dcat:downloadURL", Map.of("@id", file.path()));
        distribution.put("dcat:mediaType", file.mediaType());
        distribution.put(
                "dcat:byteSize", Map.of("@type", "xsd:nonNegativeInteger", "@value", String.valueOf(file.bytes())));
        distribution.put(
                "spdx:checksum",
                new java.util.TreeMap<>(Map.of(
                        "@type",
                        "spdx:Checksum",
                        "spdx:algorithm",
                        Map.of("@id", "spdx:checksumAlgorithm_sha256"),
                        "spdx:checksumValue",
                        file.sha256())));
        return distribution;
    }

    private static Map<String, Object> said(String text, String language) {
        return new java.util.TreeMap<>(Map.of("@value", text, "@language", language));
    }

    private static Map<String, Object> time(Manifest manifest) {
        return new java.util.TreeMap<>(
                Map.of("@type", "xsd:dateTime", "@value", manifest.builtAt().toString()));
    }
}
