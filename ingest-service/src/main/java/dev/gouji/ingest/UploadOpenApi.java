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
            "file_name", "文件名 a hint, never trusted",
            "as", "document：压缩包按一份文件接收，不拆开 an archive is kept as one document and not made a batch");

    private static final Map<String, String> ANSWERS = Map.of(
            "202",
                    "one document: archived and published, Location says where its outcome will be; several: archived,"
                            + " Location is the batch and its progress",
            "200", "the same bytes had come from the same source before, or the same files as the same batch",
            "400", "GJ-101 empty, GJ-400 bad parameter or form",
            "409", "GJ-409 a request with this Idempotency-Key is under way",
            "413", "GJ-102 a document larger than 20 MB, or an upload larger than 256 MB",
            "422", "GJ-422 the Idempotency-Key was used for another request; by address: GJ-402 not fetched",
            "503", "GJ-503 broker, database or archive away, or too many uploads; see Retry-After",
            "507", "GJ-507 the disk of the archive is full");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getPaths() == null) {
            api.setPaths(OASFactory.createPaths());
        }
        api.getPaths().addPathItem(UploadRoute.PATH, OASFactory.createPathItem().POST(upload()));
        api.getPaths().addPathItem(ByUrlRoute.PATH, OASFactory.createPathItem().POST(byUrl()));
        api.getPaths()
                .addPathItem(
                        "/v1/batches/{id}/events", OASFactory.createPathItem().GET(events()));
    }

    private static Operation byUrl() {
        Schema body = schema(Schema.SchemaType.OBJECT).addRequired("url");
        List.of("url", "organ", "division", "published_on", "source", "file_name")
                .forEach(name -> body.addProperty(name, schema(Schema.SchemaType.STRING)));
        return OASFactory.createOperation()
                .tags(List.of("documents"))
                .operationId("uploadByUrl")
                .summary("按网址接收 take the page at a public address; GJ-401 for any other")
                .requestBody(OASFactory.createRequestBody()
                        .required(true)
                        .content(OASFactory.createContent()
                                .addMediaType(
                                        "application/json",
                                        OASFactory.createMediaType().schema(body))))
                .addParameter(key())
                .responses(answers());
    }

    private static Operation events() {
        return OASFactory.createOperation()
                .tags(List.of("documents"))
                .operationId("batchEvents")
                .summary("批次进度推送 server-sent events of a batch: member, progress, finished")
                .addParameter(OASFactory.createParameter()
                        .name("id")
                        .in(Parameter.In.PATH)
                        .required(true)
                        .schema(schema(Schema.SchemaType.STRING)))
                .addParameter(OASFactory.createParameter()
                        .name("Last-Event-ID")
                        .in(Parameter.In.HEADER)
                        .description("number of the last member that was told of")
                        .schema(schema(Schema.SchemaType.STRING)))
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse("200", OASFactory.createAPIResponse().description("text/event-stream"))
                        .addAPIResponse("404", OASFactory.createAPIResponse().description("GJ-404 no such batch")));
    }

    private static Parameter key() {
        return OASFactory.createParameter()
                .name(UploadRoute.KEY)
                .in(Parameter.In.HEADER)
                .description("同一键 24 小时内只处理一次 for 24 hours the same key is done once and answered the same")
                .schema(schema(Schema.SchemaType.STRING));
    }

    private static Operation upload() {
        Operation operation = OASFactory.createOperation()
                .tags(List.of("documents"))
                .operationId("uploadDocument")
                .summary("上传文件 upload a document (20 MB), or several: parts `file` of a form, a ZIP, a WARC (256 MB)")
                .addParameter(key())
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
        Schema form = schema(Schema.SchemaType.OBJECT)
                .addProperty("file", schema(Schema.SchemaType.ARRAY).items(bytes()));
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
