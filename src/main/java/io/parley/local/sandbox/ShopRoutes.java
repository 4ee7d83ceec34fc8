package io.parley.local.sandbox;

import io.parley.commerce.MerchantId;
import io.parley.gateway.Problem;
import io.parley.gateway.Problems;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.Router;
import jakarta.inject.Singleton;
import java.util.List;

/// `/sandbox/shops`: POST `{"merchant": …}` copies that merchant's shop and names the copy, DELETE
/// drops a copy.
@Singleton
class ShopRoutes implements SandboxRoutes {
    private static final String PATH = Sandbox.ROOT + "/shops";
    private static final Problem NO_COPY =
            new Problem(
                    404,
                    "no_copy",
                    "The merchant in the address is no copy.",
                    "Name a copy, as POST /sandbox/shops gave it.",
                    null);

    private final ShopCopies copies;

    ShopRoutes(ShopCopies copies) {
        this.copies = copies;
    }

    record Named(String merchant) {}

    @Override
    public void mount(Router router) {
        router.post(PATH).handler(context -> post(new Call(context)));
        router.delete(PATH + "/:merchant").handler(context -> delete(new Call(context)));
    }

    private void post(Call call) {
        call.answer(
                call.withBody(
                        Named.class,
                        List.of("merchant"),
                        named -> Call.withMerchant(named.merchant, this::copy)));
    }

    private Uni<Answer> copy(MerchantId original) {
        return copies.copy(original)
                .map(copy ->
                        copy.map(id -> Answer.created(new Named(id.value())))
                                .orElseGet(() -> Answer.refused(Problems.merchantUnknown())));
    }

    private void delete(Call call) {
        call.answer(call.withMerchant(this::drop));
    }

    private Uni<Answer> drop(MerchantId merchant) {
        return ShopCopies.isCopy(merchant)
                ? copies.drop(merchant).replaceWith(Answer::done)
                : Call.refuse(NO_COPY);
    }
}
