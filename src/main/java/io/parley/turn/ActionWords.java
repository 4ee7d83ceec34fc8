package io.parley.turn;

import io.parley.commerce.ActionOutcome;
import io.parley.commerce.ActionOutcome.Refusal;
import io.parley.commerce.Language;
import io.parley.commerce.Money;
import io.parley.commerce.OrderNumber;
import io.parley.commerce.ShopAction;
import io.parley.platform.Messages;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Puts what became of an action into words.
record ActionWords(Messages messages) {
    /// @param action none when it was erased before it was settled
    String tell(Language language, @Nullable ShopAction action, ActionOutcome outcome) {
        return switch (outcome) {
            case ActionOutcome.Done(Money refund) ->
                    say(language, "action_done_" + kind(action), order(action))
                            + money(language, action, refund);
            case ActionOutcome.Refused(Refusal why) ->
                    say(
                            language,
                            "action_refused",
                            wish(language, action),
                            say(language, "action_" + why.name().toLowerCase(Locale.ROOT)));
            case ActionOutcome.Uncertain _ ->
                    say(language, "action_uncertain", wish(language, action));
        };
    }

    private String money(Language language, @Nullable ShopAction action, @Nullable Money refund) {
        if (refund == null || refund.minor() == 0) {
            return "";
        }
        String text =
                refund.minor() < 0
                        ? say(language, "action_paid", paid(refund).in(language))
                        : say(language, refundKey(action), refund.in(language));
        return language == Language.EN ? " " + text : text;
    }

    /// For goods that go back the money comes once they are there.
    private static String refundKey(@Nullable ShopAction action) {
        return action instanceof ShopAction.ReturnItems
                ? "action_refund_once_back"
                : "action_refund";
    }

    private static Money paid(Money refund) {
        return new Money(-refund.minor(), refund.currency());
    }

    private String wish(Language language, @Nullable ShopAction action) {
        return say(language, "action_wish_" + kind(action), order(action));
    }

    private static String kind(@Nullable ShopAction action) {
        return action == null ? "erased" : action.kind();
    }

    private static String order(@Nullable ShopAction action) {
        OrderNumber order = action == null ? null : action.about();
        return order == null ? "" : order.value();
    }

    private String say(Language language, String key, Object... arguments) {
        return messages.say(language.locale(), key, arguments);
    }
}
