package dev.gouji.ingest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Describes {@link UploadRoute}, which is no resource and so describes nothing itself. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class UploadOpenApi implements OASFilter {
    private static final Map<String, String> PARAMETERS = Map.of(
            "source", "来源标识 id of the source; upload/ and the file name, or else the hash, when not given",
            "url", "网页地址 http or https address of the page",
            "published_on", "发布日期 date of publication, as in 2024-01-31",
            "organ", "机关名称 the organ as the source names it",
            "division", "六位行政区划代码 six-digit division code",
            "file_name", "文件名 a hint, never trusted");

    private static final Map<String, String> ANSWERS = Map.of(
            "202", "archived and published; Location says where its outcome will be",
            "200", "the same bytes had come from the same source before",
            "400", "GJ-101 empty, GJ-400 bad parameter or form",
            "413", "GJ-102 larger than 20 MB",
            "503", "GJ-503 broker, database or archive away, or too many uploads; see Retry-After",
            "507", "GJ-507 the disk of the archive is full");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() == null) {
            api.setPaths(OASFactory.createPaths());
        }
        api.getPaths().addPathItem(UploadRoute.PATH, OASFactory.createPathItem().POST(upload()));
    }

    private static Operation upload() {
        Operation operation = OASFactory.createOperation()
                .tags(List.of("documents"))
                .operationId("uploadDocument")
                .summary("上传一份文件 upload a document, raw or as the part `file` of a form, up to 20 MB")
                .requestBody(OASFactory.createRequestBody().required(true).content(body()))
                .responses(answers());
        PARAMETERS.keySet().stream()
                .sorted()
                .forEach(name -> operation.addParameter(OASFactory.createParameter()
                        .name(name)
                        .in(Parameter.In.QUERY)
                        .description(PARAMETERS.get(name))
                        .schema(schema(Schema.SchemaType.STRING))));
        return operation;
    }

    private static Content body() {
        Schema form = schema(Schema.SchemaType.OBJECT).addProperty("file", bytes());
        return OASFactory.createContent()
                .addMediaType("*/*", OASFactory.createMediaType().schema(bytes()))
                .addMediaType(
                        "multipart/form-data", OASFactory.createMediaType().schema(form));
    }

    private static APIResponses answers() {
        APIResponses responses = OASFactory.createAPIResponses();
        ANSWERS.keySet().stream()
                .sorted()
                .forEach(status -> responses.addAPIResponse(
                        status, OASFactory.createAPIResponse().description(ANSWERS.get(status))));
        return responses;
    }

    private static Schema bytes() {
        return schema(Schema.SchemaType.STRING).format("binary");
    }

    private static Schema schema(Schema.SchemaType type) {
        return OASFactory.createSchema().type(List.of(type));
    }
}
