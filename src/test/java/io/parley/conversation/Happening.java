package io.parley.conversation;

import io.parley.commerce.Language;
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
