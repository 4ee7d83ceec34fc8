package io.parley.handlers;

import io.parley.conversation.Answer;
import io.parley.conversation.Effect;
import io.parley.conversation.Frame;
import io.parley.conversation.ReplyContent;
import io.parley.shop.Fact;
import io.parley.shop.Facts;
import io.parley.shop.Lookup;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A handler's next step.
public sealed interface Step {
    /// It needs these facts first.
    record LookUp(Set<Lookup<?>> lookups) implements Step {}

    record Reply(Answer answer) implements Step {}

    static Step say(List<ReplyContent> contents, @Nullable Frame next, Effect... effects) {
        return new Reply(new Answer.Say(contents, next, List.of(effects)));
    }

    /// What to do before these facts can be spoken of: look them up, or say that the shop cannot be
    /// reached. Empty when all of them are there, be it that there is no such thing.
    static Optional<Step> before(Facts facts, Lookup<?>... lookups) {
        Set<Lookup<?>> unasked = new HashSet<>();
        boolean unreachable = false;
        for (Lookup<?> lookup : lookups) {
            switch (facts.about(lookup)) {
                case Fact.Unasked<?> _ -> unasked.add(lookup);
                case Fact.Unreachable<?> _ -> unreachable = true;
                case Fact.Known<?> _, Fact.Absent<?> _ -> {}
            }
        }
        if (unreachable) {
            return Optional.of(new Reply(new Answer.Unreachable()));
        }
        return unasked.isEmpty() ? Optional.empty() : Optional.of(new LookUp(unasked));
    }
}
