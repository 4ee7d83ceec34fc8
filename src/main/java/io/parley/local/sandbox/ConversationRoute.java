package io.parley.local.sandbox;

import io.parley.commerce.MerchantId;
import io.parley.conversation.ConversationId;
import io.parley.gateway.Problem;
import io.parley.gateway.Problems;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Objects;

/// GET `/sandbox/shops/{merchant}/conversations/{id}?after={seq}`: a [Glimpse] of that
/// conversation.
@Singleton
class ConversationRoute implements SandboxRoutes {
    private static final Problem NO_CONVERSATION =
            new Problem(
                    404,
                    "no_conversation",
                    "The id in the address is no conversation's.",
                    "Use the id that sending a message was answered with.",
                    null);

    private final Onlooker onlooker;

    ConversationRoute(Onlooker onlooker) {
        this.onlooker = onlooker;
    }

    @Override
    public void mount(Router router) {
        router.get(Sandbox.ROOT + "/shops/:merchant/conversations/:id")
                .handler(context -> get(new Call(context)));
    }

    private void get(Call call) {
        call.answer(call.withMerchant(merchant -> look(merchant, call.context())));
    }

    private Uni<Answer> look(MerchantId merchant, RoutingContext context) {
        ConversationId id;
        try {
            id = ConversationId.parse(String.valueOf(context.pathParam("id")));
        } catch (IllegalArgumentException _) {
            return Call.refuse(NO_CONVERSATION);
        }
        try {
            String after = Objects.requireNonNullElse(context.queryParams().get("after"), "0");
            return onlooker.look(merchant, id, Long.parseLong(after)).map(Answer::ok);
        } catch (NumberFormatException _) {
            return Call.refuse(Problems.numberOutOfRange("after", "a whole number"));
        }
    }
}
