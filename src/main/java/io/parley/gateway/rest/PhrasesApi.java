package io.parley.gateway.rest;

import io.parley.gateway.frames.ProblemDocument;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The REST API of a merchant's own phrases.
@Path("/api/merchants/{merchant}/phrases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Phrases", description = "What the shoppers of one merchant say, and want by it.")
@SecurityScheme(
        securitySchemeName = PhrasesApi.TOKEN,
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description =
                "A token signed with HS256 by the merchant's key (sub, aud = merchant id, scope = merchant, exp at most 24 hours ahead).")
@SecurityRequirement(name = PhrasesApi.TOKEN)
@APIResponse(
        responseCode = "401",
        description = "`token_missing`, `token_expired`, `token_invalid`, `token_wrong_merchant`",
        content =
                @Content(
                        mediaType = ProblemDocument.MEDIA_TYPE,
                        schema = @Schema(implementation = ProblemDocument.class)))
@APIResponse(
        responseCode = "403",
        description = "`token_wrong_scope`: a shopper's token; `origin_not_allowed`",
        content =
                @Content(
                        mediaType = ProblemDocument.MEDIA_TYPE,
                        schema = @Schema(implementation = ProblemDocument.class)))
@APIResponse(
        responseCode = "404",
        description = "`merchant_unknown`, `gateway_not_here`",
        content =
                @Content(
                        mediaType = ProblemDocument.MEDIA_TYPE,
                        schema = @Schema(implementation = ProblemDocument.class)))
@APIResponse(
        responseCode = "429",
        description = "`too_many_visits`, `trials_busy`; `Retry-After` says how long to wait",
        content =
                @Content(
                        mediaType = ProblemDocument.MEDIA_TYPE,
                        schema = @Schema(implementation = ProblemDocument.class)))
@APIResponse(
        responseCode = "503",
        description = "`unavailable`: send the same again",
        content =
                @Content(
                        mediaType = ProblemDocument.MEDIA_TYPE,
                        schema = @Schema(implementation = ProblemDocument.class)))
public class PhrasesApi {
    static final String TOKEN = "merchantToken";
    private static final String VERSION = "The ETag of the phrases the change was made for.";
    private static final String ONE_A_LINE = "{\"text\": \"…\", \"intent\": \"…\"}, one a line";

    private final FrontDoor door;
    private final PhraseDesk desk;

    PhrasesApi(FrontDoor door, PhraseDesk desk) {
        this.door = door;
        this.desk = desk;
    }

    @GET
    @Produces({PhraseDesk.LINES, MediaType.WILDCARD})
    @Operation(operationId = "readPhrases", summary = "The merchant's own phrases.")
    @APIResponse(
            responseCode = "200",
            description = "All of them, with their version as the ETag.",
            content =
                    @Content(
                            mediaType = PhraseDesk.LINES,
                            schema =
                                    @Schema(
                                            implementation = String.class,
                                            description = ONE_A_LINE)))
    public Uni<Response> readPhrases(
            @PathParam("merchant") String merchant, @Context HttpServerRequest request) {
        return door.administer(merchant, request, desk::show);
    }

    @PUT
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "setPhrases",
            summary = "Puts phrases in the place of all before, and says what that changes.")
    @APIResponse(
            responseCode = "200",
            description = "They count from now on, on every instance within seconds.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PhraseBodies.State.class)))
    @APIResponse(
            responseCode = "400",
            description = "`phrases_unusable`: `faults` says what is wrong, line by line",
            content =
                    @Content(
                            mediaType = ProblemDocument.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDocument.class)))
    @APIResponse(
            responseCode = "412",
            description = "`version_stale`: other phrases count by now",
            content =
                    @Content(
                            mediaType = ProblemDocument.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDocument.class)))
    @APIResponse(
            responseCode = "413",
            description = "`body_too_large`",
            content =
                    @Content(
                            mediaType = ProblemDocument.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDocument.class)))
    @APIResponse(
            responseCode = "428",
            description = "`version_missing`",
            content =
                    @Content(
                            mediaType = ProblemDocument.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDocument.class)))
    public Uni<Response> setPhrases(
            @PathParam("merchant") String merchant,
            @Context HttpServerRequest request,
            @Parameter(description = VERSION) @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = PhraseDesk.LINES,
                                            schema =
                                                    @Schema(
                                                            implementation = String.class,
                                                            description = ONE_A_LINE)))
                    byte[] lines) {
        return door.administer(merchant, request, who -> desk.set(who, lines, ifMatch));
    }

    @POST
    @Path("check")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "checkPhrases",
            summary = "Says what phrases would change, and changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "What they would change; the version is the one that counts.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PhraseBodies.State.class)))
    @APIResponse(
            responseCode = "400",
            description = "`phrases_unusable`: `faults` says what is wrong, line by line",
            content =
                    @Content(
                            mediaType = ProblemDocument.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDocument.class)))
    @APIResponse(
            responseCode = "413",
            description = "`body_too_large`",
            content =
                    @Content(
                            mediaType = ProblemDocument.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDocument.class)))
    public Uni<Response> checkPhrases(
            @PathParam("merchant") String merchant,
            @Context HttpServerRequest request,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = PhraseDesk.LINES,
                                            schema =
                                                    @Schema(
                                                            implementation = String.class,
                                                            description = ONE_A_LINE)))
                    byte[] lines) {
        return door.administer(merchant, request, who -> desk.check(who, lines));
    }

    @POST
    @Path("undo")
    @Operation(operationId = "undoPhrases", summary = "Goes back to the phrases before.")
    @APIResponse(
            responseCode = "200",
            description = "They count again, on every instance within seconds.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PhraseBodies.State.class)))
    @APIResponse(
            responseCode = "409",
            description = "`nothing_to_undo`",
            content =
                    @Content(
                            mediaType = ProblemDocument.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDocument.class)))
    @APIResponse(
            responseCode = "412",
            description = "`version_stale`: other phrases count by now",
            content =
                    @Content(
                            mediaType = ProblemDocument.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDocument.class)))
    @APIResponse(
            responseCode = "428",
            description = "`version_missing`",
            content =
                    @Content(
                            mediaType = ProblemDocument.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDocument.class)))
    public Uni<Response> undoPhrases(
            @PathParam("merchant") String merchant,
            @Context HttpServerRequest request,
            @Parameter(description = VERSION) @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch) {
        return door.administer(merchant, request, who -> desk.undo(who, ifMatch));
    }
}
