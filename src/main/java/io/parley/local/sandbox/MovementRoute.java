package io.parley.local.sandbox;

import io.vertx.ext.web.Router;
import jakarta.inject.Singleton;
import java.util.List;

/// POST `/sandbox/shops/{merchant}/movements`: a parcel moves, as its carrier reports it.
@Singleton
class MovementRoute implements SandboxRoutes {
    private final CarrierPost post;

    MovementRoute(CarrierPost post) {
        this.post = post;
    }

    @Override
    public void mount(Router router) {
        router.post(Sandbox.ROOT + "/shops/:merchant/movements")
                .handler(context -> post(new Call(context)));
    }

    private void post(Call call) {
        call.answer(
                call.withMerchant(merchant ->
                        call.withBody(
                                Movement.class,
                                List.of("id", "milestone", "at"),
                                movement ->
                                        post.send(merchant, movement).replaceWith(Answer::done))));
    }
}
