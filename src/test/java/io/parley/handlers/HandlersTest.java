package io.parley.handlers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.parley.commerce.Language;
import io.parley.conversation.Answer;
import io.parley.conversation.Choice;
import io.parley.conversation.HandOverReason;
import io.parley.conversation.Intent;
import io.parley.conversation.ReplyContent;
import io.parley.conversation.Route;
import io.parley.handlers.humanrequest.HumanRequest;
import io.parley.handlers.ordertracking.OrderTracking;
import io.parley.platform.Messages;
import io.parley.shop.Facts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HandlersTest {
    private final Handlers handlers =
            new Handlers(List.of(new HumanRequest(), new OrderTracking()));

    @Test
    void aMessageGoesToTheHandlerOfItsIntent() {
        Step step = handlers.hear(reading("human_request")).with(Facts.NONE);

        assertThat(step).isEqualTo(new Step.Reply(new Answer.HandOver(HandOverReason.ASKED)));
    }

    @Test
    void anIntentWithoutAHandlerGoesToAPerson() {
        Step step = handlers.hear(reading("gift_wrapping")).with(Facts.NONE);

        assertThat(step).isEqualTo(new Step.Reply(new Answer.HandOver(HandOverReason.NOT_COVERED)));
    }

    @Test
    void whatIsOutOfScopeIsNotUnderstood() {
        Step step = handlers.hear(reading("out_of_scope")).with(Facts.NONE);

        assertThat(step).isEqualTo(new Step.Reply(new Answer.NotUnderstood()));
    }

    @Test
    void twoHandlersOfOneIntentStopTheStart() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Handlers(List.of(new HumanRequest(), new Impostor())))
                .withMessageContaining(HumanRequest.class.getName())
                .withMessageContaining(Impostor.class.getName())
                .withMessageContaining("human_request");
    }

    @Test
    void thePersonIsOfferedLast() {
        assertThat(handlers.offers(Language.EN))
                .extracting(Choice::id)
                .containsExactly("intent:order_tracking", Choice.HUMAN);
    }

    @Test
    void aHandlerWithoutPhrasesStopsTheStart() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Routing.phrases(new Handlers(List.of(new Impostor()))))
                .withMessageContaining("phrases_en.txt beside " + Impostor.class.getName());
    }

    @Test
    void whatElseWasWantedIsKeptAsButtons() {
        Step step =
                new Handlers(List.of(new Greeting()))
                        .hear(greetingAnd("returns_and_refunds"))
                        .with(Facts.NONE);

        assertThat(step)
                .isInstanceOfSatisfying(
                        Step.Reply.class,
                        reply ->
                                assertThat(((Answer.Say) reply.answer()).contents())
                                        .endsWith(
                                                new ReplyContent.Text(
                                                        "I also read that you wrote about:"
                                                                + " Returns and refunds. Tap it,"
                                                                + " and we go on with that."),
                                                new ReplyContent.QuickReplies(
                                                        List.of(
                                                                new Choice(
                                                                        "intent:returns_and_refunds",
                                                                        "Returns and refunds")))));
    }

    @Test
    void everyShippedWishHasAName() {
        Messages messages = new Messages(Handlers.class);

        assertThat(Routing.phrases(handlers).byIntent().keySet())
                .filteredOn(intent -> !intent.name().equals("complaint"))
                .allSatisfy(intent ->
                        assertThat(messages.say(Locale.CHINESE, "wish." + intent.name()))
                                .isNotEmpty());
    }

    private static Request greetingAnd(String wish) {
        Request request = reading("gift_wrapping");
        Route route = request.route();
        return new Request(
                request.query(),
                new Route(
                        route.intent(),
                        1,
                        Language.EN,
                        route.slots(),
                        route.candidates(),
                        route.model(),
                        List.of(new Intent(wish))),
                request.storefront(),
                request.now());
    }

    private static Request reading(String intent) {
        return Ask.asGuest().reading(new Intent(intent)).request();
    }

    private static final class Impostor implements IntentHandler {
        @Override
        public Intent intent() {
            return new Intent("human_request");
        }

        @Override
        public Heard hear(Request request) {
            return _ -> new Step.Reply(new Answer.NotUnderstood());
        }
    }

    private static final class Greeting implements IntentHandler {
        @Override
        public Intent intent() {
            return new Intent("gift_wrapping");
        }

        @Override
        public Heard hear(Request request) {
            return _ -> Step.say(List.of(new ReplyContent.Text("Wrapped.")), null);
        }
    }
}
