package io.parley.journal;

import io.parley.commerce.Language;
import io.parley.commerce.Localized;
import io.parley.commerce.MerchantId;
import io.parley.commerce.Milestone;
import io.parley.commerce.Money;
import io.parley.commerce.OrderNumber;
import io.parley.commerce.ShopAction;
import io.parley.commerce.Shopper;
import io.parley.conversation.Candidate;
import io.parley.conversation.Cause;
import io.parley.conversation.Choice;
import io.parley.conversation.ConversationId;
import io.parley.conversation.Decision;
import io.parley.conversation.Erasable;
import io.parley.conversation.Frame;
import io.parley.conversation.Intent;
import io.parley.conversation.ParcelNews;
import io.parley.conversation.ReplyContent;
import io.parley.conversation.Said;
import io.parley.conversation.Slot;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/// The details the golden samples are made of.
final class Samples {
    static final MerchantId MERCHANT = new MerchantId("tea-house");
    static final Shopper ADA = new Shopper.Proven("ada");
    static final Shopper GUEST = new Shopper.Guest("guest-session-1");
    static final ConversationId THREAD = ConversationId.of(MERCHANT, ADA);
    static final ConversationId GUEST_THREAD = ConversationId.of(MERCHANT, GUEST);
    static final Instant NOON = Instant.parse("2026-06-18T12:00:00Z");
    static final Instant LATER = Instant.parse("2026-06-18T12:30:00.123456Z");
    static final Cause CAUSE = Cause.shopper("m-1");
    static final Intent TRACKING = new Intent("order_tracking");
    static final Said TAP = new Said(ADA, "#W2378156", "slot:order=#W2378156");
    static final Said WORDS = new Said(GUEST, "我的订单在哪里?", null);
    static final Frame FRAME =
            new Frame(
                    TRACKING,
                    "ask_order",
                    Slot.ORDER,
                    Erasable.of(Map.of(new Slot("email"), "ada@example.org")));
    static final Decision DECISION =
            new Decision(
                    TRACKING,
                    0.9,
                    List.of(new Candidate(TRACKING, 0.9), new Candidate(Intent.OUT_OF_SCOPE, 0.05)),
                    "ngram-1",
                    3);
    static final Decision TWO_WISHES =
            new Decision(
                    TRACKING, 0.9, List.of(), "ngram-1", 3, List.of(new Intent("product_search")));
    static final ShopAction EXCHANGE =
            new ShopAction.ExchangeItems(
                    new OrderNumber("#W2378156"),
                    List.of("1151293680"),
                    List.of("7706410293"),
                    "credit_card_9513926");
    static final Money FIVE_DOLLARS = new Money(500, Currency.getInstance("USD"));
    private static final List<Choice> CHOICES =
            List.of(new Choice(Choice.intent(TRACKING), "Track an order"));
    static final List<ReplyContent> NOTICE = List.of(new ReplyContent.Notice("One moment."));
    static final List<ReplyContent> HAND_OVER =
            List.of(
                    new ReplyContent.HandOverNotice(
                            "A person takes over.",
                            List.of(new Choice(Choice.BACK_TO_ASSISTANT, "Back"))));
    static final OrderNumber ORDER = new OrderNumber("#W2378156");
    static final ParcelNews NEWS =
            new ParcelNews(
                    ORDER,
                    "P-1",
                    Milestone.OUT_FOR_DELIVERY,
                    NOON,
                    "DHL",
                    "JD0123",
                    NOON,
                    LATER,
                    new Localized(Map.of(Language.EN, "Leipzig", Language.ZH, "莱比锡")));
    static final Language SPOKEN = Language.ZH;

    private Samples() {}

    /// Every kind of content, with and without what may be absent.
    static List<ReplyContent> everyContent() {
        return List.of(
                new ReplyContent.Text("Here it is."),
                new ReplyContent.QuickReplies(CHOICES),
                new ReplyContent.Question(Slot.ORDER, "Which order?", CHOICES),
                timeline(),
                new ReplyContent.OrderTimeline(
                        "#W1", "PLACED", "Placed.", null, null, null, List.of(), List.of(), null,
                        List.of()),
                NOTICE.getFirst(),
                HAND_OVER.getFirst());
    }

    private static ReplyContent timeline() {
        return new ReplyContent.OrderTimeline(
                "#W2378156",
                "SHIPPED",
                "On its way.",
                "DHL",
                "JD0123",
                LATER,
                List.of(
                        new ReplyContent.OrderTimeline.Step("Shipped", NOON, true),
                        new ReplyContent.OrderTimeline.Step("Delivered", null, false)),
                List.of(),
                null,
                List.of());
    }

    static ReplyContent parcels() {
        return new ReplyContent.OrderTimeline(
                "#W3",
                "SHIPPED",
                "In two parcels.",
                null,
                null,
                null,
                List.of(),
                List.of("1 × Lamp", "2 × Bulb"),
                "$12.00",
                List.of(
                        new ReplyContent.OrderTimeline.Parcel(
                                "Parcel 1 of 2",
                                "DHL",
                                "JD0123",
                                "in_transit",
                                "on its way",
                                LATER,
                                List.of("1 × Lamp"),
                                List.of(
                                        new ReplyContent.OrderTimeline.Scan(
                                                "picked up", NOON, "Bonn"),
                                        new ReplyContent.OrderTimeline.Scan(
                                                "on its way", LATER, null))),
                        new ReplyContent.OrderTimeline.Parcel(
                                "Parcel 2 of 2",
                                "DHL",
                                null,
                                "registered",
                                "announced",
                                null,
                                List.of(),
                                List.of())));
    }
}
