package io.parley.gateway.rest;

import io.parley.gateway.frames.ProblemDocument;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The REST API of a merchant's chat.
@Path("/api/merchants/{merchant}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Chat", description = "The shopper's side of a conversation, for programs.")
@SecurityScheme(
        securitySchemeName = ChatApi.TOKEN,
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description =
                "A shopper's token, signed with HS256 by the merchant's key (sub, aud = merchant id, exp at most 24 hours ahead), or a guest's token.")
@APIResponse(
        responseCode = "403",
        description = "`origin_not_allowed`",
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
        description = "`too_many_visits`, `too_many_messages`; `Retry-After` says how long to wait",
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
public class ChatApi {
    static final String TOKEN = "token";

    private final FrontDoor door;
    private final GuestSessions guests;
    private final MessagePosts messages;
    private final EventPages events;

    ChatApi(FrontDoor door, GuestSessions guests, MessagePosts messages, EventPages events) {
        this.door = door;
        this.guests = guests;
        this.messages = messages;
        this.events = events;
    }

    @POST
    @Path("guest-sessions")
    @Operation(operationId = "openGuestSession", summary = "Opens a thread for somebody unknown.")
    @APIResponse(
            responseCode = "201",
            description = "Keep the token: it is the only way back to the thread.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Bodies.GuestSession.class)))
    public Uni<Response> openGuestSession(
            @PathParam("merchant") String merchant, @Context HttpServerRequest request) {
        return door.visit(merchant, request, guests::open);
    }

    @POST
    @Path("messages")
    @Consumes(MediaType.APPLICATION_JSON)
    @SecurityRequirement(name = TOKEN)
    @Operation(operationId = "sendMessage", summary = "Sends a message of the shopper.")
    @APIResponse(
            responseCode = "202",
            description = "Taken for good. What comes of it are events.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Bodies.Accepted.class)))
    @APIResponse(
            responseCode = "400",
            description =
                    "`malformed`, `id_unusable`, `text_blank`, `text_too_long`, `text_has_control_characters`, `text_not_unicode`, `choice_unusable`",
            content =
                    @Content(
                            mediaType = ProblemDocument.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDocument.class)))
    @APIResponse(
            responseCode = "401",
            description =
                    "`token_missing`, `token_expired`, `token_invalid`, `token_wrong_merchant`",
            content =
                    @Content(
                            mediaType = ProblemDocument.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDocument.class)))
    @APIResponse(
            responseCode = "413",
            description = "`body_too_large`: more than 64 KB",
            content =
                    @Content(
                            mediaType = ProblemDocument.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDocument.class)))
    public Uni<Response> sendMessage(
            @PathParam("merchant") String merchant,
            @Context HttpServerRequest request,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema =
                                                    @Schema(
                                                            implementation =
                                                                    Bodies.NewMessage.class)))
                    byte[] body) {
        return door.call(merchant, request, in -> messages.take(in, body));
    }

    @GET
    @Path("events")
    @SecurityRequirement(name = TOKEN)
    @Operation(operationId = "readEvents", summary = "Reads the shopper's thread.")
    @APIResponse(
            responseCode = "200",
            description = "The events after a seq, in order.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Bodies.EventPage.class)))
    @APIResponse(
            responseCode = "400",
            description = "`number_out_of_range`",
            content =
                    @Content(
                            mediaType = ProblemDocument.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDocument.class)))
    @APIResponse(
            responseCode = "401",
            description =
                    "`token_missing`, `token_expired`, `token_invalid`, `token_wrong_merchant`",
            content =
                    @Content(
                            mediaType = ProblemDocument.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDocument.class)))
    public Uni<Response> readEvents(
            @PathParam("merchant") String merchant,
            @Context HttpServerRequest request,
            @Parameter(
                            description = "The last seq seen.",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            format = "int64",
                                            minimum = "0",
                                            defaultValue = "0"))
                    @QueryParam("after")
                    @DefaultValue("0")
                    String after,
            @Parameter(
                            description = "How many at most.",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            format = "int32",
                                            minimum = "1",
                                            maximum = "200",
                                            defaultValue = "100"))
                    @QueryParam("limit")
                    @DefaultValue("100")
                    String limit) {
        return door.call(merchant, request, in -> events.read(in, after, limit));
    }

    /// A page asks first whether it may.
    @OPTIONS
    @Path("{what:guest-sessions|messages|events}")
    @Operation(hidden = true)
    public Uni<Response> mayAsk(
            @PathParam("merchant") String merchant, @Context HttpServerRequest request) {
        return door.visit(merchant, request, _ -> Uni.createFrom().item(Cors.permission()));
    }
}
