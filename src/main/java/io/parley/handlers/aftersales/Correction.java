package io.parley.handlers.aftersales;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.parley.conversation.Slot;
import io.parley.language.Folding;
import io.parley.shop.Order;
import io.parley.shop.Product;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Takes what a shopper says is otherwise into the wish: other goods, another variant of them,
/// another way to pay, another address, another order.
record Correction(Dossier dossier, Tools tools) {
    Wish applied(Wish wish) {
        String text = wish.correction();
        Wish bare = wish.withoutCorrection();
        Optional<Order> order = dossier.order(wish.order());
        if (text == null || order.isEmpty()) {
            return bare;
        }
        Words words = Words.of(text);
        Wish corrected = bare;
        if (bare.sort() == Sort.ADDRESS || bare.sort() == Sort.OWN_ADDRESS) {
            return bare.answering(Slot.ADDRESS, text);
        }
        Optional<String> other =
                dossier.orders().stream()
                        .map(o -> o.number().value())
                        .filter(number -> !number.equals(wish.order()))
                        .filter(words::has)
                        .findFirst();
        if (other.isPresent()) {
            return bare.answering(Slot.ORDER, text).of(other.get());
        }
        List<Naming.Mention> named =
                new Naming(words, dossier.values()).mentions(dossier.things(order.get()));
        boolean goods = !named.isEmpty() && !bare.sort().isOfWholeOrder();
        if (goods) {
            corrected = corrected.answering(Slot.ITEMS, text);
        }
        if (!tools.ways().named(dossier, order.get(), words).isEmpty()) {
            corrected = corrected.answering(Slot.PAYMENT, text);
        }
        return isOtherVariant(bare, order.get(), words)
                ? (goods ? corrected : corrected.with(bare.items()))
                        .into(List.of())
                        .answering(Slot.NEW_ITEMS, text)
                : corrected.saying(Folding.fold(text), List.of());
    }

    private static boolean isValueSaid(Product product, Words words) {
        Map<String, List<String>> values =
                product.variants().stream()
                        .flatMap(variant -> variant.options().entrySet().stream())
                        .distinct()
                        .collect(
                                groupingBy(
                                        Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return values.entrySet().stream()
                .anyMatch(option ->
                        !Values.said(option.getKey(), option.getValue(), words, true).isEmpty());
    }

    private boolean isOtherVariant(Wish wish, Order order, Words words) {
        return wish.sort() == Sort.SWAP
                && wish.items().stream()
                        .flatMap(id -> dossier.item(order, id).stream())
                        .flatMap(item -> dossier.product(item).stream())
                        .anyMatch(product -> isValueSaid(product, words));
    }
}
