package io.parley.conversation;

import io.parley.commerce.Language;
import io.parley.conversation.ConversationEvent.AssistantReplied;
import io.parley.conversation.ConversationEvent.EpisodeClosed;
import io.parley.conversation.ConversationEvent.HandedOver;
import io.parley.conversation.ConversationEvent.LookupDelayed;
import io.parley.conversation.ConversationEvent.MessageFailed;
import io.parley.conversation.ConversationEvent.MessageReceived;
import io.parley.conversation.ConversationEvent.SilenceExtended;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The assistant answers.
public record WithBot(Header header, Dialogue dialogue) implements Conversation {

    @Override
    public String status() {
        return "with_bot";
    }

    @Override
    public WithBot with(Header newHeader) {
        return new WithBot(newHeader, dialogue);
    }

    @Override
    public WithBot forget(Header newHeader) {
        return new WithBot(newHeader, dialogue.forgotten());
    }

    @Override
    public Query queryFor(Command.ShopperSaid said) {
        return queryWithin(header, said, dialogue.frame());
    }

    static Query queryWithin(Header header, Command.ShopperSaid said, @Nullable Frame frame) {
        Language language = frame == null ? said.language() : header.language();
        return query(header, saidBy(said), language, frame, said.network());
    }

    @Override
    public @Nullable Query queryFor(Command.TimerFired timer) {
        return waitingFor(timer)
                .flatMap(postponed -> postponed.delayed().read())
                .map(d -> query(header, d.said(), d.language(), dialogue.frame(), null))
                .orElse(null);
    }

    private static Query query(
            Header header,
            Said said,
            Language language,
            @Nullable Frame frame,
            @Nullable String network) {
        return new Query(
                header.merchant(),
                said,
                language,
                frame,
                network,
                header.pending().stream().flatMap(p -> p.action().read().stream()).toList(),
                header.wishedSince());
    }

    @Override
    public List<ConversationEvent> hear(
            Command.ShopperSaid said, Consultation consultation, House house, Instant now) {
        Cause cause = said.envelope().cause();
        return switch (consultation) {
            case Consultation.None _ -> List.of(received(said, said.language()));
            case Consultation.Given given ->
                    after(
                            received(said, given.language()),
                            answer(new Asked(cause, saidBy(said), 1), given, house, now));
        };
    }

    @Override
    public List<ConversationEvent> wake(
            Command.TimerFired timer, Consultation consultation, House house, Instant now) {
        return switch (timer.kind()) {
            case SILENCE -> List.of(silent(timer, house, now));
            case LOOKUP -> lookAgain(timer, consultation, house, now);
            case ACTION -> Acting.overdue(this, timer, house, now);
        };
    }

    @Override
    public List<ConversationEvent> passOn(
            Cause cause, HandOverReason reason, House house, Instant now) {
        return List.of(handOver(cause, reason, null, house));
    }

    @Override
    public List<ConversationEvent> giveUp(
            Command command, String reason, House house, Instant now) {
        return List.of(
                new MessageFailed(reason),
                handOver(command.envelope().cause(), HandOverReason.FAILED, null, house));
    }

    private static Said saidBy(Command.ShopperSaid said) {
        return new Said(said.shopper(), said.text(), said.choice());
    }

    static MessageReceived received(Command.ShopperSaid said, Language language) {
        return new MessageReceived(language, said.automatic(), Erasable.of(saidBy(said)));
    }

    private Optional<Postponed> waitingFor(Command.TimerFired timer) {
        return timer.kind() == TimerKind.LOOKUP ? dialogue.setBy(timer.setBy()) : Optional.empty();
    }

    /// The words to be answered, where they came from and how often the shop was asked.
    private record Asked(Cause cause, Said said, int attempt) {}

    private static List<ConversationEvent> after(
            ConversationEvent first, List<ConversationEvent> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    private List<ConversationEvent> answer(
            Asked asked, Consultation.Given given, House house, Instant now) {
        if (dialogue.automaticTurns() >= house.rules().automaticTurns()) {
            return List.of(handOver(asked.cause, HandOverReason.TOO_MANY_TURNS, given, house));
        }
        return switch (given.answer()) {
            case Answer.Say(List<ReplyContent> contents, Frame next, List<Effect> effects) ->
                    after(
                            new AssistantReplied(
                                    asked.cause,
                                    given.decision(),
                                    true,
                                    next,
                                    Erasable.of(contents)),
                            effected(effects, asked.cause, now));
            case Answer.NotUnderstood _ -> List.of(misunderstood(asked, given, house));
            case Answer.HandOver(HandOverReason reason) ->
                    List.of(handOver(asked.cause, reason, given, house));
            case Answer.Unreachable _ -> List.of(postpone(asked, given, house, now));
        };
    }

    private List<ConversationEvent> effected(List<Effect> effects, Cause answers, Instant now) {
        return Stream.concat(
                        Watching.after(effects, header.watches()).stream(),
                        Acting.after(effects, header, answers, now).stream())
                .toList();
    }

    private ConversationEvent misunderstood(Asked asked, Consultation.Given given, House house) {
        if (dialogue.misunderstood() + 1 >= house.rules().misunderstandings()) {
            return handOver(asked.cause, HandOverReason.NOT_UNDERSTOOD, given, house);
        }
        return new AssistantReplied(
                asked.cause,
                given.decision(),
                false,
                dialogue.frame(),
                Erasable.of(house.notUnderstood(given.language())));
    }

    private ConversationEvent postpone(
            Asked asked, Consultation.Given given, House house, Instant now) {
        if (asked.attempt > house.rules().lookupAttempts()) {
            return handOver(asked.cause, HandOverReason.SHOP_UNREACHABLE, given, house);
        }
        List<ReplyContent> told =
                asked.attempt == 1
                        ? List.of(house.notice(given.language(), Phrase.LOOKUP_DELAYED))
                        : List.of();
        return new LookupDelayed(
                asked.cause,
                given.decision(),
                asked.attempt,
                now.plus(house.rules().lookupPause()),
                Erasable.of(new LookupDelayed.Delayed(asked.said, given.language(), told)));
    }

    private List<ConversationEvent> lookAgain(
            Command.TimerFired timer, Consultation consultation, House house, Instant now) {
        Optional<Postponed> waiting = waitingFor(timer);
        if (waiting.isEmpty()) {
            return List.of(new ConversationEvent.CommandDropped(DropReason.STALE_TIMER));
        }
        Postponed postponed = waiting.get();
        return switch (consultation) {
            case Consultation.Given given -> answer(again(postponed), given, house, now);
            case Consultation.None _ ->
                    List.of(
                            handOver(
                                    postponed.cause(),
                                    HandOverReason.SHOP_UNREACHABLE,
                                    null,
                                    house));
        };
    }

    private static Asked again(Postponed postponed) {
        LookupDelayed.Delayed delayed =
                postponed.delayed().read().orElseThrow(IllegalStateException::new);
        return new Asked(postponed.cause(), delayed.said(), postponed.attempt() + 1);
    }

    private HandedOver handOver(
            Cause answers, HandOverReason reason, Consultation.@Nullable Given given, House house) {
        var language = given == null ? header.language() : given.language();
        return new HandedOver(
                answers,
                reason,
                given == null ? null : given.decision(),
                Erasable.of(List.of(house.handOverNotice(language, reason))));
    }

    private ConversationEvent silent(Command.TimerFired timer, House house, Instant now) {
        if (timer.setBy() != header.silenceSetBy()) {
            return new ConversationEvent.CommandDropped(DropReason.STALE_TIMER);
        }
        Instant heard = header.lastHeard();
        Instant until = heard == null ? now : heard.plus(house.rules().silence());
        return until.isAfter(now) ? new SilenceExtended(until) : new EpisodeClosed();
    }
}
