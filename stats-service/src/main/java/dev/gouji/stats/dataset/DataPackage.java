package dev.gouji.stats.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The description of the CSV files after Frictionless Data Package v2. Source: https://datapackage.org/standard/. */
final class DataPackage {
    private DataPackage() {}

    static Map<String, Object> of(Manifest manifest) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        described.put("name", "gouji-annual-disclosure-reports");
        described.put("title", "政府信息公开工作年度报告数据集");
        described.put("description", manifest.citation());
        described.put("version", manifest.version());
        described.put("created", manifest.builtAt().toString());
        described.put(
                "resources",
                manifest.files().stream()
                        .filter(file -> Format.CSV.wire().equals(file.format()))
                        .map(DataPackage::resource)
                        .toList());
        return described;
    }

    private static Map<String, Object> resource(DatasetFile file) {
        Shape shape = Shape.valueOf(file.shape().toUpperCase(Locale.ROOT));
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", file.period() + "-" + file.shape());
        resource.put("type", "table");
        resource.put("title", shape.zh());
        resource.put("description", shape.en());
        resource.put("path", file.path());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("bytes", file.bytes());
        resource.put("hash", "sha256:" + file.sha256());
        resource.put("schema", schema(shape));
        return resource;
    }

    private static Map<String, Object> schema(Shape shape) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://datapackage.org/profiles/2.0/tableschema.json");
        schema.put("fields", shape.variables().stream().map(DataPackage::field).toList());
        schema.put("primaryKey", shape.key());
        schema.put("missingValues", List.of(""));
        return schema;
    }

    private static Map<String, Object> field(Variable variable) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", variable.name());
        field.put("type", variable.type().wire());
        field.put("title", variable.zh());
        field.put("description", variable.en());
        return field;
    }
}
