package io.parley.shop;

import io.parley.commerce.Address;
import io.parley.commerce.Money;
import io.parley.shop.Order.Item;
import io.parley.shop.Order.Refund;
import io.parley.shop.Order.Return;
import io.parley.shop.Order.Status;
import io.parley.shop.Order.Terms;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What of an order changes. Records have no way yet to change some of sixteen components.
final class OrderEdit {
    private final Order from;
    private Status status;
    private Money total;
    private List<Item> items;
    private @Nullable String postcode;
    private @Nullable Instant cancelled;
    private final List<Refund> refunds;
    private final List<Return> returns;
    private Terms terms;

    OrderEdit(Order from) {
        this.from = from;
        status = from.status();
        total = from.total();
        items = from.items();
        postcode = from.postcode();
        cancelled = from.cancelled();
        refunds = new ArrayList<>(from.refunds());
        returns = new ArrayList<>(from.returns());
        terms = from.terms();
    }

    void cancel(Instant at) {
        status = Status.CANCELLED;
        cancelled = at;
    }

    void items(List<Item> others, Money newTotal) {
        items = others;
        total = newTotal;
    }

    void sendTo(Address address) {
        terms = new Terms(terms.payment(), address, terms.done());
        String key = ProofKeys.postcode(address.postcode());
        postcode = key.isEmpty() ? null : key;
    }

    void payBy(String payment) {
        terms = new Terms(payment, terms.address(), terms.done());
    }

    void terms(Terms others) {
        terms = others;
    }

    void add(Refund refund) {
        refunds.add(refund);
    }

    void add(Return goods) {
        returns.add(goods);
    }

    void done(String kind) {
        Set<String> done = new TreeSet<>(terms.done());
        done.add(kind);
        terms = new Terms(terms.payment(), terms.address(), done);
    }

    Order order() {
        return new Order(
                from.number(),
                from.subject(),
                status,
                total,
                items,
                from.email(),
                postcode,
                from.placed(),
                from.paid(),
                from.shipped(),
                from.delivered(),
                cancelled,
                from.promised(),
                refunds,
                returns,
                terms);
    }
}
