package io.parley.conversation;

import io.parley.commerce.ActionOutcome;
import io.parley.commerce.Language;
import io.parley.commerce.Localized;
import io.parley.commerce.MerchantId;
import io.parley.commerce.Milestone;
import io.parley.commerce.Money;
import io.parley.commerce.OrderNumber;
import io.parley.commerce.ShopAction;
import io.parley.commerce.Shopper;
import io.parley.negotiation.Ruling;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// A conversation that runs at random from a seed: every kind of command, every answer, timers that
/// are right and timers that are not, machinery that breaks. Every personal detail in it is a word
/// of its own, `secret-<n>;`.
public final class RandomStory {
    private static final MerchantId MERCHANT = new MerchantId("tea-house");
    private static final Shopper ADA = new Shopper.Proven("ada");
    private static final House HOUSE =
            new House(
                    new HouseRules(1, 9, 2, 3, Duration.ofSeconds(5), Duration.ofMinutes(30)),
                    new EchoWording());

    private final Random random;
    private final List<Step> steps = new ArrayList<>();
    private Conversation state = Conversation.unopened(ConversationId.of(MERCHANT, ADA), MERCHANT);
    private Instant now = Instant.parse("2026-06-18T00:00:00Z");
    private int secrets;

    /// A command, the state it met and what followed.
    public record Step(Conversation before, Command command, Decided decided) {}

    private RandomStory(long seed) {
        this.random = new Random(seed);
    }

    /// The seeds of a property's runs.
    public static LongStream seeds(int runs) {
        return LongStream.rangeClosed(1, runs);
    }

    public static List<Step> of(long seed) {
        RandomStory story = new RandomStory(seed);
        for (int i = 0; i < 60; i++) {
            story.step(i);
        }
        return story.steps;
    }

    private void step(int i) {
        now = now.plusSeconds(random.nextInt(2_000));
        Command command = command(new Cause("step:" + i));
        List<ConversationEvent> events =
                random.nextInt(25) == 0
                        ? state.fail(command, "broken", HOUSE, now)
                        : state.decide(command, consultation(command), HOUSE, now);
        Decided decided = Decided.of(state, command.envelope().cause(), events, now);
        steps.add(new Step(state, command, decided));
        state = decided.after();
    }

    private Command command(Cause cause) {
        Command.Envelope envelope = new Command.Envelope(state.header().id(), MERCHANT, cause, now);
        return switch (random.nextInt(28)) {
            case 0 -> new Command.ErasureAsked(envelope);
            case 1 -> new Command.GuestSignedIn(envelope, state.header().id());
            case 2, 3, 4, 5, 6 -> timer(envelope);
            case 7, 8, 9, 10 -> moved(envelope);
            case 11, 12 -> settled(envelope);
            default -> said(envelope);
        };
    }

    private Command said(Command.Envelope envelope) {
        boolean automatic = random.nextInt(6) == 0;
        return new Command.ShopperSaid(envelope, ADA, secret(), tap(), language(), automatic);
    }

    private @Nullable String tap() {
        return any(() -> null, () -> null, () -> Choice.BACK_TO_ASSISTANT, this::secret);
    }

    /// Half of the timers name an event that set one; the rest name anything.
    private Command timer(Command.Envelope envelope) {
        TimerKind kind = any(TimerKind.values());
        List<Long> set =
                steps.stream()
                        .flatMap(step -> step.decided().events().stream())
                        .filter(recorded -> recorded.event().timer(1) != null)
                        .map(Recorded::seq)
                        .toList();
        boolean right = !set.isEmpty() && random.nextBoolean();
        long setBy =
                right
                        ? set.get(set.size() - 1 - random.nextInt(Math.min(3, set.size())))
                        : random.nextLong(-1, state.header().seq() + 3);
        return new Command.TimerFired(envelope, kind, setBy);
    }

    /// News for a watch that goes on, most of the time; of a parcel told of before, half of it.
    private Command moved(Command.Envelope envelope) {
        List<Watch> watches = state.header().watches();
        Watch watch =
                watches.isEmpty()
                        ? new Watch(random.nextLong(9), Erasable.of(order()), List.of())
                        : watches.get(random.nextInt(watches.size()));
        List<String> parcels =
                watch.told().stream().flatMap(told -> told.parcel().read().stream()).toList();
        String parcel =
                parcels.isEmpty() || random.nextBoolean()
                        ? secret()
                        : parcels.get(random.nextInt(parcels.size()));
        OrderNumber order = any(() -> order(), () -> watch.order().read().orElseThrow());
        return new Command.ParcelMoved(
                envelope,
                watch.setBy(),
                new ParcelNews(
                        order,
                        parcel,
                        any(Milestone.values()),
                        now.minusSeconds(random.nextInt(5_000)),
                        secret(),
                        any(() -> null, this::secret),
                        any(() -> null, () -> now),
                        any(() -> null, () -> now.plusSeconds(9)),
                        any(() -> null, () -> Localized.of(secret()))));
    }

    /// For something that is pending, most of the time.
    private Command settled(Command.Envelope envelope) {
        List<PendingAction> pending = state.header().pending();
        long ask =
                pending.isEmpty() || random.nextInt(5) == 0
                        ? random.nextLong(9)
                        : pending.get(random.nextInt(pending.size())).setBy();
        return new Command.ActionSettled(envelope, ask, outcome());
    }

    private ActionOutcome outcome() {
        return any(
                () -> new ActionOutcome.Done(null),
                () -> new ActionOutcome.Done(new Money(900, Currency.getInstance("EUR"))),
                () -> new ActionOutcome.Refused(any(ActionOutcome.Refusal.values())),
                ActionOutcome.Uncertain::new);
    }

    private OrderNumber order() {
        return new OrderNumber(secret());
    }

    private Effect effect() {
        return any(this::watching, this::ask, () -> new Effect.Wish(order()));
    }

    private Effect ask() {
        return new Effect.Ask(
                secret(),
                new ShopAction.RefundKeep(
                        order(), List.of(secret()), new Money(5, Currency.getInstance("EUR"))),
                new Ruling("returns", 2, "keep"));
    }

    private Effect watching() {
        List<Watch> watches = state.header().watches();
        return watches.isEmpty() || random.nextInt(4) > 0
                ? new Effect.Watch(order())
                : new Effect.Unwatch(watches.getFirst().order().read().orElseThrow());
    }

    private Consultation consultation(Command command) {
        return state.query(command) == null
                ? new Consultation.None()
                : new Consultation.Given(Answers.decision(), language(), answer());
    }

    private Answer answer() {
        return any(
                () -> new Answer.Say(List.of(new ReplyContent.Text(secret())), frame()),
                () ->
                        new Answer.Say(
                                List.of(new ReplyContent.Notice(secret())),
                                frame(),
                                List.of(effect(), effect())),
                Answer.NotUnderstood::new,
                Answer.Unreachable::new,
                Answer.Unreachable::new,
                () -> new Answer.HandOver(any(HandOverReason.values())));
    }

    private @Nullable Frame frame() {
        return any(
                () -> null,
                () ->
                        new Frame(
                                new Intent("order_tracking"),
                                "ask",
                                null,
                                Erasable.of(Map.of(Slot.ORDER, secret()))));
    }

    private Language language() {
        return any(Language.values());
    }

    private String secret() {
        return "secret-" + ++secrets + ";";
    }

    @SafeVarargs
    private <T extends @Nullable Object> T any(Supplier<? extends T>... choices) {
        return choices[random.nextInt(choices.length)].get();
    }

    private <T extends Enum<T>> T any(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
