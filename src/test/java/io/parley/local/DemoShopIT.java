package io.parley.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.Language;
import io.parley.commerce.Shopper;
import io.parley.conversation.Query;
import io.parley.conversation.Said;
import io.parley.handlers.Handlers;
import io.parley.handlers.Request;
import io.parley.handlers.Step;
import io.parley.handlers.Told;
import io.parley.routing.Router;
import io.parley.shop.Facts;
import io.parley.shop.PostgresResource;
import io.parley.shop.Reads;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The way of a message through router, handlers and shop, without the shell around them.
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestProfile(DemoShopIT.WithDemo.class)
class DemoShopIT {
    @Inject Router router;
    @Inject Handlers handlers;
    @Inject Reads reads;
    @Inject InstantSource clock;

    @Test
    void aShopperOfTheDemoShopIsToldWhereTheOrderIs() {
        Told told = answer("ada", "where is my order d-10008?");

        assertThat(told.text()).contains("Your order D-10008 was shipped", "Heron Post");
    }

    @Test
    void aLateOrderIsCalledLateWheneverTheServiceStarts() {
        Told told = answer("mei", "亲，D-10004 怎么还没到");

        assertThat(told.text()).contains("D-10004", "现在已经晚了");
    }

    @Test
    void aGreetingOffersWhatTheShippedHandlersDo() {
        Told told = answer("lin", "hello");

        assertThat(told.buttons()).containsExactly("intent:order_tracking", "intent:human_request");
    }

    private Told answer(String subject, String text) {
        Said said = new Said(new Shopper.Proven(subject), text, null);
        Query query = new Query(DemoShop.MERCHANT, said, Language.EN, null);
        Request request = new Request(query, router.route(query), clock.instant());
        Step step = handlers.handle(request, Facts.NONE);
        return Told.by(
                step instanceof Step.LookUp(var lookups)
                        ? handlers.handle(request, reads.fetch(lookups).await().indefinitely())
                        : step);
    }

    /// The demo shop is filled.
    public static final class WithDemo implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("parley.local.demo", "true");
        }
    }
}
