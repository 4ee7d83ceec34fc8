package io.parley.journal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.parley.commerce.ActionOutcome;
import io.parley.commerce.Language;
import io.parley.commerce.Localized;
import io.parley.commerce.MerchantId;
import io.parley.commerce.OrderNumber;
import io.parley.commerce.ShopAction;
import io.parley.commerce.Shopper;
import io.parley.conversation.Cause;
import io.parley.conversation.Causes;
import io.parley.conversation.Closed;
import io.parley.conversation.Conversation;
import io.parley.conversation.ConversationId;
import io.parley.conversation.Decision;
import io.parley.conversation.Header;
import io.parley.conversation.Intent;
import io.parley.conversation.PendingAction;
import io.parley.conversation.ReplyContent;
import io.parley.conversation.ReturnWish;
import io.parley.conversation.Slot;
import io.parley.conversation.Unopened;
import io.parley.conversation.WaitingForAgent;
import io.parley.conversation.Watch;
import io.parley.conversation.WithBot;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The JSON form of the pure words, kept here so that they know nothing of it.
final class Json {
    private Json() {}

    static final JsonMapper MAPPER =
            JsonMapper.builder(
                            // A sealed part is written while its event is: with a buffer a thread,
                            // the inner writer would make new ones each time.
                            JsonFactory.builder()
                                    .recyclerPool(JsonRecyclerPools.sharedConcurrentDequePool())
                                    .build())
                    .addModule(new JavaTimeModule())
                    .addModule(new ErasableModule())
                    .annotationIntrospector(
                            AnnotationIntrospector.pair(
                                    new JacksonAnnotationIntrospector(),
                                    new RequiredUnlessNullable()))
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                    .serializationInclusion(JsonInclude.Include.NON_NULL)
                    .addMixIn(MerchantId.class, Word.class)
                    .addMixIn(OrderNumber.class, Word.class)
                    .addMixIn(Cause.class, Word.class)
                    .addMixIn(Intent.class, Name.class)
                    .addMixIn(Slot.class, Name.class)
                    .addMixIn(ConversationId.class, Id.class)
                    .addMixIn(Localized.class, Texts.class)
                    .addMixIn(Header.class, Unfinished.class)
                    .addMixIn(Causes.class, Filter.class)
                    .addMixIn(Shopper.class, Shoppers.class)
                    .addMixIn(Decision.class, Decisions.class)
                    .addMixIn(ShopAction.class, Actions.class)
                    .addMixIn(ActionOutcome.class, Outcomes.class)
                    .addMixIn(ReplyContent.class, Contents.class)
                    .addMixIn(ReplyContent.OrderTimeline.class, Timelines.class)
                    .addMixIn(Conversation.class, States.class)
                    .build();

    @SuppressWarnings("unused") // Jackson reads the parameter's name
    private abstract static class Word {
        @JsonCreator
        Word(String value) {}

        @JsonValue
        abstract String value();
    }

    @SuppressWarnings("unused") // Jackson reads the parameter's name
    private abstract static class Name {
        @JsonCreator
        Name(String name) {}

        @JsonValue
        abstract String name();
    }

    @SuppressWarnings("unused") // Jackson reads the parameter's name
    private abstract static class Id {
        @JsonCreator
        Id(UUID value) {}

        @JsonValue
        abstract UUID value();
    }

    @SuppressWarnings("unused") // Jackson reads the parameter's name
    private abstract static class Texts {
        @JsonCreator
        Texts(Map<Language, String> texts) {}

        @JsonValue
        abstract Map<Language, String> texts();
    }

    private abstract static class Filter {
        @JsonCreator
        static Causes decoded(String text) {
            return Causes.decoded(text);
        }

        @JsonValue
        abstract String encoded();
    }

    /// Most conversations watch nothing and ask nothing of the shop.
    @SuppressWarnings("unused") // Jackson reads the methods' annotations
    private interface Unfinished {
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<Watch> watches();

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<PendingAction> pending();

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<ReturnWish> wishes();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = ShopAction.CancelOrder.class, name = "cancel_order"),
        @JsonSubTypes.Type(value = ShopAction.ChangeAddress.class, name = "change_address"),
        @JsonSubTypes.Type(value = ShopAction.ChangeItems.class, name = "change_items"),
        @JsonSubTypes.Type(value = ShopAction.ChangePayment.class, name = "change_payment"),
        @JsonSubTypes.Type(value = ShopAction.ReturnItems.class, name = "return_items"),
        @JsonSubTypes.Type(value = ShopAction.ExchangeItems.class, name = "exchange_items"),
        @JsonSubTypes.Type(value = ShopAction.Repair.class, name = "repair"),
        @JsonSubTypes.Type(value = ShopAction.RefundKeep.class, name = "refund_keep"),
        @JsonSubTypes.Type(
                value = ShopAction.ChangeShopperAddress.class,
                name = "change_shopper_address")
    })
    private interface Actions {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = ActionOutcome.Done.class, name = "done"),
        @JsonSubTypes.Type(value = ActionOutcome.Refused.class, name = "refused"),
        @JsonSubTypes.Type(value = ActionOutcome.Uncertain.class, name = "uncertain")
    })
    private interface Outcomes {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Shopper.Proven.class, name = "proven"),
        @JsonSubTypes.Type(value = Shopper.Guest.class, name = "guest")
    })
    private interface Shoppers {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = ReplyContent.Text.class, name = "text"),
        @JsonSubTypes.Type(value = ReplyContent.QuickReplies.class, name = "quick_replies"),
        @JsonSubTypes.Type(value = ReplyContent.Question.class, name = "question"),
        @JsonSubTypes.Type(value = ReplyContent.OrderTimeline.class, name = "order_timeline"),
        @JsonSubTypes.Type(value = ReplyContent.Notice.class, name = "notice"),
        @JsonSubTypes.Type(value = ReplyContent.HandOverNotice.class, name = "hand_over")
    })
    private interface Contents {}

    /// Most messages hold one wish, and their decisions look as they did before there were others.
    @SuppressWarnings("unused") // Jackson reads the annotations
    private interface Decisions {
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<Intent> further();
    }

    /// What came later is left out where there is none of it, as before it came.
    @SuppressWarnings("unused") // Jackson reads the annotations
    private interface Timelines {
        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<String> items();

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<ReplyContent.OrderTimeline.Parcel> parcels();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "status")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Unopened.class, name = "new"),
        @JsonSubTypes.Type(value = WithBot.class, name = "with_bot"),
        @JsonSubTypes.Type(value = WaitingForAgent.class, name = "waiting_for_agent"),
        @JsonSubTypes.Type(value = Closed.class, name = "closed")
    })
    private interface States {}
}
