package io.parley.shop.records.taubench;

import io.parley.commerce.Localized;
import io.parley.commerce.Money;
import io.parley.shop.Order.Refund;
import io.parley.shop.records.Field;
import io.parley.shop.records.Fields;
import io.parley.shop.records.Limits;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was paid for an order and what was paid back.
record TauPayments(List<Transaction> transactions) {
    private static final Map<String, Type> TYPES = new LinkedHashMap<>();
    private static final String GIFT_CARD = "gift_card";

    static {
        TYPES.put("payment", Type.PAYMENT);
        TYPES.put("refund", Type.REFUND);
    }

    private enum Type {
        PAYMENT,
        REFUND
    }

    /// @param method the payment's id, which begins with what it is
    private record Transaction(Type type, Money amount, String method) {}

    static TauPayments of(Field list) {
        return new TauPayments(list.list(Limits.FEW, TauPayments::transaction));
    }

    private static Transaction transaction(Field element) {
        Fields fields = element.object();
        Transaction transaction =
                new Transaction(
                        fields.required("transaction_type", word -> word.word(TYPES)),
                        fields.required("amount", TauProduct::dollars),
                        fields.required("payment_method_id", id -> id.id(Limits.ID)));
        fields.close();
        return transaction;
    }

    /// Everything paid.
    Money total() {
        long cents =
                transactions.stream()
                        .filter(t -> t.type == Type.PAYMENT)
                        .mapToLong(t -> t.amount.minor())
                        .sum();
        return new Money(cents, TauProduct.DOLLARS);
    }

    /// The way it was paid last.
    @Nullable String method() {
        return transactions.stream()
                .filter(t -> t.type == Type.PAYMENT)
                .reduce((_, last) -> last)
                .map(Transaction::method)
                .orElse(null);
    }

    /// What was paid back when the order was cancelled.
    List<Refund> refunds(@Nullable Instant cancelled) {
        if (cancelled == null) {
            return List.of();
        }
        return transactions.stream()
                .filter(t -> t.type == Type.REFUND)
                .map(t ->
                        new Refund(
                                t.amount,
                                Refund.State.PAID,
                                TauCalendar.refunded(cancelled, t.method.startsWith(GIFT_CARD)),
                                method(t.method)))
                .toList();
    }

    private static @Nullable Localized method(String id) {
        if (id.startsWith("credit_card")) {
            return Localized.of("Credit card");
        }
        if (id.startsWith("paypal")) {
            return Localized.of("PayPal");
        }
        return id.startsWith(GIFT_CARD) ? Localized.of("Gift card") : null;
    }
}
