package io.parley.handlers;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.Language;
import io.parley.commerce.MerchantId;
import io.parley.commerce.Shopper;
import io.parley.commerce.Storefronts;
import io.parley.conversation.Query;
import io.parley.conversation.Route;
import io.parley.conversation.Said;
import io.parley.handlers.humanrequest.HumanRequest;
import io.parley.handlers.orderchange.OrderChange;
import io.parley.handlers.ordertracking.OrderTracking;
import io.parley.handlers.returns.Returns;
import io.parley.handlers.smalltalk.SmallTalk;
import io.parley.routing.NgramRouter;
import io.parley.routing.Router;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The phrases beside the handlers, held against messages that are not among them.
class ShippedPhrasesTest {
    private static final Router ROUTER = router();

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    我前天买的鞋子啥时候能送过来, order_tracking
                    亲 我那个杯子寄出来了没有啊, order_tracking
                    快递显示在上海三天没动了, order_tracking
                    说好昨天到的 到现在没影, order_tracking
                    订单号：313021098954, order_tracking
                    wheres my stuff, order_tracking
                    has my jacket been dispatched, order_tracking
                    yo my package never showed up, order_tracking
                    Where is my order #W2378156? 😡, order_tracking
                    我不跟你说，让人工来, human_request
                    能不能来个活人, human_request
                    can I please speak with someone real, human_request
                    HUMAN!!!, human_request
                    亲你好, small_talk
                    thank u, small_talk
                    帮我订一份外卖, out_of_scope
                    我想把衣服退了, returns_and_refunds
                    锄禾日当午汗滴禾下土, out_of_scope
                    what's the weather in paris, out_of_scope
                    I'd like to return the kettle from order #W5565470, returns_and_refunds
                    zxcvbn mnbvc, out_of_scope
                    where is the nearest station, out_of_scope
                    """)
    void messagesLeadWhereTheyShould(String text, String intent) {
        Route route = ROUTER.route(query(text), Storefronts.of("demo"));

        assertThat(route.intent().name()).isEqualTo(intent);
    }

    private static Query query(String text) {
        Said said = new Said(new Shopper.Guest("g"), text, null);
        return new Query(new MerchantId("demo"), said, Language.EN, null);
    }

    private static Router router() {
        Handlers none = new Handlers(List.of());
        List<IntentHandler> all =
                List.of(
                        new OrderTracking(),
                        new OrderChange(),
                        new Returns(),
                        new HumanRequest(),
                        new SmallTalk(() -> none));
        return new NgramRouter(Routing.phrases(new Handlers(all)));
    }
}
