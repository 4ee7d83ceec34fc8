package io.parley.handlers.ordertracking;

import io.parley.commerce.MerchantId;
import io.parley.commerce.OrderNumber;
import io.parley.conversation.Slot;
import io.parley.handlers.Request;
import io.parley.handlers.access.Details;
import io.parley.language.Folding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is asked, once the message is read together with the dialogue it falls into.
///
/// @param concern what about the order
/// @param numbers the orders named, in the message or before the shopper was identified
/// @param dialogue how far the dialogue has come
/// @param recollection what else says which order is meant
/// @param details the dialogue's, with the message's
record Question(
        MerchantId merchant,
        Concern concern,
        List<OrderNumber> numbers,
        Progress dialogue,
        Recollection recollection,
        Details details) {
    /// The words of the question the shopper has to be identified for.
    static final Slot WORDS = new Slot("words");

    private static final int MOST_AT_ONCE = 3;

    static Question of(Request request, Ear ear) {
        Progress dialogue = Progress.of(request);
        Details details = Details.of(request);
        String text = Folding.fold(request.query().said().text());
        String words = dialogue.isAnswered() ? details.get(WORDS).orElse("") : text;
        Concern concern = concern(request, dialogue, details, ear.concern(text));
        List<OrderNumber> numbers = numbers(request, dialogue, details);
        Details all = details.with(WORDS, words).with(Concern.SLOT, concern.verb());
        return new Question(
                request.storefront().merchant(),
                concern,
                numbers,
                dialogue,
                new Recollection(words, ear, request.now(), request.storefront().zone()),
                numbers.isEmpty() ? all : all.with(Slot.ORDER, numbers.getFirst().value()));
    }

    /// A tapped verb, else what is heard, else what the dialogue was about.
    private static Concern concern(
            Request request, Progress dialogue, Details details, Concern heard) {
        return request.route().slots().keySet().stream()
                .flatMap(slot -> Concern.ofVerb(slot.name()).stream())
                .findFirst()
                .orElseGet(() ->
                        heard == Concern.WHERE && dialogue.isAsking()
                                ? details.get(Concern.SLOT).map(Concern::named).orElse(heard)
                                : heard);
    }

    private static List<OrderNumber> numbers(Request request, Progress dialogue, Details details) {
        Stream<String> tapped =
                request.route().slots().entrySet().stream()
                        .filter(slot -> Concern.ofVerb(slot.getKey().name()).isPresent())
                        .flatMap(slot -> slot.getValue().stream());
        Stream<String> carried =
                dialogue.isAnswered() ? details.get(Slot.ORDER).stream() : Stream.empty();
        return Stream.of(tapped, request.route().all(Slot.ORDER).stream(), carried)
                .flatMap(numbers -> numbers)
                .distinct()
                .limit(MOST_AT_ONCE)
                .map(OrderNumber::new)
                .toList();
    }

    /// The order of which no more news are wanted. That takes no proof.
    Optional<OrderNumber> unwatched() {
        return concern == Concern.UNWATCH
                ? numbers.stream().findFirst().or(dialogue::shown)
                : Optional.empty();
    }

    /// Whether the message is a follow-up about just this order.
    boolean goesOnAbout(OrderNumber number) {
        return numbers.isEmpty() && dialogue.shown().filter(number::equals).isPresent();
    }
}
