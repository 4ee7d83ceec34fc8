package io.parley.shop.rules;

import static java.util.stream.Collectors.toMap;

import io.parley.commerce.Language;
import io.parley.commerce.Localized;
import io.parley.negotiation.Reason;
import io.parley.negotiation.Reasons;
import io.parley.platform.Messages;
import java.util.stream.Stream;

/// The words of the law and of what no rule is for, from the message files beside this class.
final class ShippedReasons {
    private static final Reasons ALL = read();

    private ShippedReasons() {}

    static Reasons all() {
        return ALL;
    }

    private static Reasons read() {
        Messages messages = new Messages(ShippedReasons.class);
        return new Reasons(
                Stream.of(Reason.values())
                        .collect(toMap(each -> each, each -> words(messages, each))));
    }

    private static Localized words(Messages messages, Reason reason) {
        return new Localized(
                Stream.of(Language.values())
                        .collect(
                                toMap(
                                        language -> language,
                                        language ->
                                                messages.say(
                                                        language.locale(), reason.wireName()))));
    }
}
