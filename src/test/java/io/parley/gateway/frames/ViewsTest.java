package io.parley.gateway.frames;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.Language;
import io.parley.commerce.Milestone;
import io.parley.commerce.Shopper;
import io.parley.conversation.Cause;
import io.parley.conversation.Choice;
import io.parley.conversation.ConversationEvent;
import io.parley.conversation.ConversationEvent.AssistantReplied;
import io.parley.conversation.ConversationEvent.CommandDropped;
import io.parley.conversation.ConversationEvent.EpisodeClosed;
import io.parley.conversation.ConversationEvent.EpisodeOpened;
import io.parley.conversation.ConversationEvent.GuestLinked;
import io.parley.conversation.ConversationEvent.HandOverTakenBack;
import io.parley.conversation.ConversationEvent.HandedOver;
import io.parley.conversation.ConversationEvent.LookupDelayed;
import io.parley.conversation.ConversationEvent.MessageFailed;
import io.parley.conversation.ConversationEvent.MessageReceived;
import io.parley.conversation.ConversationEvent.NoticeGiven;
import io.parley.conversation.ConversationEvent.OrderUnwatched;
import io.parley.conversation.ConversationEvent.OrderWatched;
import io.parley.conversation.ConversationEvent.PersonalDataErased;
import io.parley.conversation.ConversationEvent.SilenceExtended;
import io.parley.conversation.ConversationEvent.WaitAcknowledged;
import io.parley.conversation.ConversationId;
import io.parley.conversation.DropReason;
import io.parley.conversation.Erasable;
import io.parley.conversation.HandOverReason;
import io.parley.conversation.ReplyContent;
import io.parley.conversation.Said;
import io.parley.conversation.Slot;
import io.parley.gateway.EventFixture;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ViewsTest {
    private static final Cause CAUSE = Cause.shopper("m1");
    private static final String AT = "\"at\":\"2025-11-11T08:00:00Z\"";
    private final EventFixture events =
            new EventFixture(new ConversationId(new UUID(0x8000, 0x8000000000000000L)));

    @Test
    void aMessageCarriesTheIdItsClientGave() {
        Said said = new Said(new Shopper.Guest("g"), "hi", null);
        assertThat(json(new MessageReceived(Language.ZH, false, Erasable.of(said))))
                .isEqualTo(
                        "{\"type\":\"event\",\"kind\":\"message\",\"seq\":3,\"cause\":\"shopper:m1\","
                                + AT
                                + ",\"id\":\"m1\",\"text\":\"hi\",\"language\":\"zh\","
                                + "\"automatic\":false,\"erased\":false}");
    }

    @Test
    void anErasedMessageHasNoText() {
        assertThat(json(new MessageReceived(Language.EN, false, new Erasable.Erased<>())))
                .contains("\"erased\":true")
                .doesNotContain("\"text\"");
    }

    @Test
    void aReplayedMessageKeepsItsId() {
        EventView view =
                Views.of(events.event(3, CAUSE.replayed(2), events.message(1, "m1").event()))
                        .orElseThrow();
        assertThat(((EventView.Message) view).id()).isEqualTo("m1");
    }

    @Test
    void aReplySaysWhatItAnswersButNotWhy() {
        assertThat(json(reply(new ReplyContent.Text("It is on its way."))))
                .contains(
                        "\"kind\":\"reply\"",
                        "\"answers\":\"shopper:m1\"",
                        "\"contents\":[{\"kind\":\"text\",\"text\":\"It is on its way.\"}]")
                .doesNotContain("order_tracking", "confidence");
    }

    @Test
    void aNoticeOfAParcelAnswersNothing() {
        assertThat(
                        json(
                                new NoticeGiven(
                                        2,
                                        Milestone.DELIVERED,
                                        EventFixture.AT,
                                        Erasable.of(
                                                new NoticeGiven.ParcelNotice(
                                                        "P-1",
                                                        List.of(new ReplyContent.Notice("n")))))))
                .contains(
                        "\"kind\":\"notice\"",
                        "\"contents\":[{\"kind\":\"notice\",\"text\":\"n\"}]")
                .doesNotContain("answers", "P-1");
    }

    @Test
    void aHandOverSaysItsReason() {
        assertThat(json(new HandedOver(CAUSE, HandOverReason.NOT_COVERED, null, notice())))
                .contains("\"kind\":\"handed_over\"", "\"reason\":\"not_covered\"");
    }

    @Test
    void everyContentHasItsNameOnTheWire() {
        List<Choice> choices = List.of(new Choice("c", "label"));
        assertThat(
                        json(
                                reply(
                                        new ReplyContent.QuickReplies(choices),
                                        new ReplyContent.Question(Slot.ORDER, "Which?", choices),
                                        new ReplyContent.OrderTimeline(
                                                "#1",
                                                "SHIPPED",
                                                "sum",
                                                null,
                                                null,
                                                EventFixture.AT,
                                                List.of(
                                                        new ReplyContent.OrderTimeline.Step(
                                                                "Paid", null, true)),
                                                List.of("1 × Lamp"),
                                                "$1.00",
                                                List.of()),
                                        new ReplyContent.Notice("n"),
                                        new ReplyContent.HandOverNotice("h", choices))))
                .contains(
                        "{\"kind\":\"quick_replies\",\"choices\":[{\"id\":\"c\",\"label\":\"label\"}]}",
                        "{\"kind\":\"question\",\"asks\":\"order\",\"text\":\"Which?\"",
                        "{\"kind\":\"order_timeline\",\"order\":\"#1\"",
                        "\"steps\":[{\"label\":\"Paid\",\"done\":true}]",
                        "{\"kind\":\"notice\",\"text\":\"n\"}",
                        "{\"kind\":\"hand_over\",\"text\":\"h\"");
    }

    @Test
    void theOthersHaveTheirKinds() {
        assertThat(
                        json(
                                new LookupDelayed(
                                        CAUSE, EventFixture.DECISION, 1, EventFixture.AT, none())))
                .contains("\"kind\":\"delayed\"");
        assertThat(json(new WaitAcknowledged(CAUSE, notice()))).contains("\"kind\":\"notice\"");
        assertThat(json(new HandOverTakenBack(CAUSE, EventFixture.AT, notice())))
                .contains("\"kind\":\"taken_back\"");
        assertThat(json(new EpisodeOpened(1, EventFixture.AT)))
                .contains("\"kind\":\"episode_opened\"");
        assertThat(json(new EpisodeClosed())).contains("\"kind\":\"episode_closed\"");
        assertThat(json(new MessageFailed("SomeException")))
                .contains("\"kind\":\"failed\"")
                .doesNotContain("SomeException");
        assertThat(json(new PersonalDataErased())).contains("\"kind\":\"erased\"");
    }

    @Test
    void whatOnlyTheHouseNeedsIsNotShown() {
        assertThat(Views.of(events.event(1, CAUSE, new SilenceExtended(EventFixture.AT))))
                .isEmpty();
        assertThat(Views.of(events.event(1, CAUSE, new CommandDropped(DropReason.STALE_TIMER))))
                .isEmpty();
        assertThat(Views.of(events.event(1, CAUSE, new GuestLinked(events.conversation()))))
                .isEmpty();
        assertThat(Views.of(events.event(1, CAUSE, new OrderWatched(new Erasable.Erased<>()))))
                .isEmpty();
        assertThat(Views.of(events.event(1, CAUSE, new OrderUnwatched(1)))).isEmpty();
    }

    @Test
    void aReplySettlesItsMessageAndADelayDoesNot() {
        assertThat(Views.settles(events.reply(1, "m1"))).contains(CAUSE);
        assertThat(
                        Views.settles(
                                events.event(
                                        1,
                                        CAUSE,
                                        new LookupDelayed(
                                                CAUSE,
                                                EventFixture.DECISION,
                                                1,
                                                EventFixture.AT,
                                                none()))))
                .isEmpty();
    }

    private String json(ConversationEvent event) {
        EventView view = Views.of(events.event(3, CAUSE, event)).orElseThrow();
        return Written.json(new ServerFrame.Event(view));
    }

    private static AssistantReplied reply(ReplyContent... contents) {
        return new AssistantReplied(
                CAUSE, EventFixture.DECISION, true, null, Erasable.of(List.of(contents)));
    }

    private static Erasable<List<ReplyContent>> notice() {
        return Erasable.of(List.of(new ReplyContent.Notice("n")));
    }

    private static Erasable<LookupDelayed.Delayed> none() {
        return new Erasable.Erased<>();
    }
}
