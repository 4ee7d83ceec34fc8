package io.parley.handlers.aftersales;

import io.parley.commerce.Money;
import io.parley.commerce.ShopAction;
import io.parley.handlers.aftersales.Outcome.Plan;
import io.parley.shop.Order;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes one plan of several of the same kind for one order: shops change the items of an order
/// once, and whatever is left out then stays out.
record Merging(Dossier dossier) {
    List<Plan> merged(List<Plan> plans) {
        List<Plan> merged = new ArrayList<>();
        for (Plan plan : plans) {
            int same = indexOfSame(merged, plan);
            if (same < 0) {
                merged.add(plan);
            } else {
                merged.set(same, together(merged.get(same), plan));
            }
        }
        return merged;
    }

    private static int indexOfSame(List<Plan> plans, Plan plan) {
        for (int at = 0; at < plans.size(); at++) {
            ShopAction other = plans.get(at).action();
            if (isOfItems(other)
                    && other.kind().equals(plan.action().kind())
                    && plan.order() != null
                    && plan.order().equals(plans.get(at).order())) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isOfItems(ShopAction action) {
        return switch (action) {
            case ShopAction.ChangeItems _,
                    ShopAction.ExchangeItems _,
                    ShopAction.ReturnItems _,
                    ShopAction.Repair _ ->
                    true;
            case ShopAction.CancelOrder _,
                    ShopAction.ChangeAddress _,
                    ShopAction.ChangePayment _,
                    ShopAction.RefundKeep _,
                    ShopAction.ChangeShopperAddress _ ->
                    false;
        };
    }

    /// Pieces named twice are meant once.
    private Plan together(Plan one, Plan other) {
        List<String> items = new ArrayList<>(one.wish().items());
        List<String> newItems = new ArrayList<>(one.wish().newItems());
        for (int at = 0; at < other.wish().items().size(); at++) {
            String item = other.wish().items().get(at);
            if (!one.wish().items().contains(item)) {
                items.add(item);
                if (!other.wish().newItems().isEmpty()) {
                    newItems.add(other.wish().newItems().get(at));
                }
            }
        }
        if (items.size() == one.wish().items().size()) {
            return one;
        }
        Wish wish = one.wish().with(items).into(newItems);
        return new Plan(
                wish,
                one.order(),
                with(one.action(), items, newItems),
                one.verdict(),
                difference(wish, one));
    }

    private static ShopAction with(ShopAction action, List<String> items, List<String> newItems) {
        return switch (action) {
            case ShopAction.ChangeItems a ->
                    new ShopAction.ChangeItems(a.order(), items, newItems, a.payment());
            case ShopAction.ExchangeItems a ->
                    new ShopAction.ExchangeItems(a.order(), items, newItems, a.payment());
            case ShopAction.ReturnItems a ->
                    new ShopAction.ReturnItems(a.order(), items, a.payment());
            case ShopAction.Repair a -> new ShopAction.Repair(a.order(), items);
            case ShopAction.CancelOrder _,
                    ShopAction.ChangeAddress _,
                    ShopAction.ChangePayment _,
                    ShopAction.RefundKeep _,
                    ShopAction.ChangeShopperAddress _ ->
                    action;
        };
    }

    private @Nullable Money difference(Wish wish, Plan plan) {
        Order order = plan.order();
        if (order == null || plan.difference() == null) {
            return plan.difference();
        }
        return wish.newItems().isEmpty()
                ? Paying.refund(dossier, order, wish)
                : Paying.difference(dossier, order, wish);
    }
}
