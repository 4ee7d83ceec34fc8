package io.parley.conversation;

import io.parley.commerce.ActionOutcome;
import io.parley.commerce.Language;
import io.parley.commerce.Milestone;
import io.parley.commerce.OrderNumber;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that comes in by the one door, and what the handlers would say to it if asked.
interface Happening {
    Command command(Story story);

    default Answer answer() {
        return Answers.say("An answer.");
    }

    default Language spoken() {
        return Language.EN;
    }

    default boolean breaksTheMachinery() {
        return false;
    }

    static Speech shopper(String text) {
        return new Speech(text, null, Language.EN, false, Answers.say("An answer."), false);
    }

    static Speech shopperTaps(String choice) {
        return new Speech("a label", choice, Language.EN, false, Answers.say("An answer."), false);
    }

    static Waking silenceTimer() {
        return new Waking(TimerKind.SILENCE, null, Answers.say("An answer."));
    }

    static Waking lookupTimer() {
        return new Waking(TimerKind.LOOKUP, null, Answers.say("An answer."));
    }

    static Happening guestSignsIn(ConversationId guest) {
        return story -> new Command.GuestSignedIn(story.envelope("link:" + guest), guest);
    }

    static Happening erasureIsAsked() {
        return story -> new Command.ErasureAsked(story.envelope("erase:1"));
    }

    /// The shop settles what was asked for last, unless another ask is named.
    static Settling settled(ActionOutcome outcome) {
        return new Settling(null, outcome, false);
    }

    static Waking actionTimer() {
        return new Waking(TimerKind.ACTION, null, Answers.say("An answer."));
    }

    record Settling(@Nullable Long ask, ActionOutcome outcome, boolean breaksTheMachinery)
            implements Happening {
        Settling of(long seq) {
            return new Settling(seq, outcome, breaksTheMachinery);
        }

        Settling thatBreaksTheMachinery() {
            return new Settling(ask, outcome, true);
        }

        @Override
        public Command command(Story story) {
            long seq = ask == null ? story.lastTimer(TimerKind.ACTION).setBy() : ask;
            return new Command.ActionSettled(story.envelope("action:" + seq), seq, outcome);
        }
    }

    /// A milestone of a parcel of the order `#1`, in the hour of the milestone's place in the list.
    static Movement parcel(String parcel, Milestone milestone) {
        return new Movement(null, "#1", parcel, milestone, milestone.ordinal());
    }

    /// News of a parcel, so many hours after noon, for the first watch there is unless another is
    /// named.
    record Movement(
            @Nullable Long watch, String order, String parcel, Milestone milestone, int hours)
            implements Happening {
        Movement forWatch(long seq) {
            return new Movement(seq, order, parcel, milestone, hours);
        }

        Movement of(String another) {
            return new Movement(watch, another, parcel, milestone, hours);
        }

        Movement at(int hour) {
            return new Movement(watch, order, parcel, milestone, hour);
        }

        @Override
        public boolean breaksTheMachinery() {
            return parcel.equals("boom");
        }

        @Override
        public Command command(Story story) {
            List<Watch> watches = story.state().header().watches();
            long seq = watch != null ? watch : watches.isEmpty() ? 0 : watches.getFirst().setBy();
            return new Command.ParcelMoved(story.envelope("parcel:" + story.count()), seq, news());
        }

        private ParcelNews news() {
            return new ParcelNews(
                    new OrderNumber(order),
                    parcel,
                    milestone,
                    Story.NOON.plus(Duration.ofHours(hours)),
                    "DHL",
                    null,
                    null,
                    null,
                    null);
        }
    }

    /// A shopper's message, from a screen in the language it is written in.
    record Speech(
            String text,
            @Nullable String choice,
            Language spoken,
            boolean automatic,
            Answer answer,
            boolean breaksTheMachinery)
            implements Happening {
        Speech in(Language language) {
            return new Speech(text, choice, language, automatic, answer, breaksTheMachinery);
        }

        Speech automatically() {
            return new Speech(text, choice, spoken, true, answer, breaksTheMachinery);
        }

        Speech answered(Answer by) {
            return new Speech(text, choice, spoken, automatic, by, breaksTheMachinery);
        }

        Speech thatBreaksTheMachinery() {
            return new Speech(text, choice, spoken, automatic, answer, true);
        }

        @Override
        public Command command(Story story) {
            return new Command.ShopperSaid(
                    story.envelope("shopper:" + story.count()),
                    Story.ADA,
                    text,
                    choice,
                    spoken,
                    automatic);
        }
    }

    /// A timer; the last one set of its kind unless another is named.
    record Waking(TimerKind kind, @Nullable Long setBy, Answer answer) implements Happening {
        Waking setBy(long seq) {
            return new Waking(kind, seq, answer);
        }

        Waking answered(Answer by) {
            return new Waking(kind, setBy, by);
        }

        @Override
        public Command command(Story story) {
            long seq = setBy == null ? story.lastTimer(kind).setBy() : setBy;
            return new Command.TimerFired(story.envelope("timer:" + story.count()), kind, seq);
        }
    }
}
