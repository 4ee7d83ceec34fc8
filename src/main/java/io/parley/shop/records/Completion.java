package io.parley.shop.records;

import io.parley.commerce.Localized;
import io.parley.commerce.Money;
import io.parley.shop.Order;
import io.parley.shop.Product;
import io.parley.shop.ProofKeys;
import io.parley.shop.ShopperProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Fills in what an order leaves out: an item's name, options and price from the catalogue, e-mail
/// and postcode from the shopper. An item that says its name and price needs no catalogue: a shop
/// may have stopped selling it.
final class Completion {
    private final WrittenOrder order;
    private final @Nullable ShopperProfile shopper;
    private final Map<String, Product> products;
    private final Predicate<String> faulty;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Order.Item> items = new ArrayList<>();

    /// @param products those there are, by id
    /// @param faulty whether a product that is not there has a faulty line, which is enough said
    Completion(
            WrittenOrder order,
            @Nullable ShopperProfile shopper,
            Map<String, Product> products,
            Predicate<String> faulty) {
        this.order = order;
        this.shopper = shopper;
        this.products = products;
        this.faulty = faulty;
        for (int i = 0; i < order.items().size(); i++) {
            complete("items[" + i + "]", order.items().get(i));
        }
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /// The whole order, unless an item is faulty or its product is.
    Optional<Order> order() {
        Order stated = order.stated();
        return items.size() == order.items().size()
                ? Optional.of(order.with(items, email(stated), postcode(stated)))
                : Optional.empty();
    }

    private @Nullable String email(Order stated) {
        return stated.email() == null && shopper != null
                ? ProofKeys.email(shopper.email())
                : stated.email();
    }

    private @Nullable String postcode(Order stated) {
        if (stated.postcode() != null || shopper == null) {
            return stated.postcode();
        }
        String key = ProofKeys.postcode(shopper.address().postcode());
        return key.isEmpty() ? null : key;
    }

    private void complete(String path, WrittenOrder.Item item) {
        Product product = products.get(item.product());
        Product.Variant variant = product == null ? null : variant(product, item.variant());
        Localized name = item.name() == null && product != null ? product.name() : item.name();
        Money price = item.price() == null && variant != null ? variant.price() : item.price();
        if (name == null || price == null) {
            missing(path, item, product != null);
        } else if (Amounts.differ(price, order.stated().total())) {
            String code = Field.shown(price.currency().getCurrencyCode());
            String problem = "is not the currency of the order's total";
            faults.add(new Fault(path + ".price.currency", code, problem));
        } else {
            Map<String, String> known = variant == null ? Map.of() : variant.options();
            Map<String, String> options = item.options() == null ? known : item.options();
            items.add(
                    new Order.Item(
                            item.product(),
                            item.variant(),
                            name,
                            options,
                            item.quantity(),
                            price,
                            item.traits()));
        }
    }

    private void missing(String path, WrittenOrder.Item item, boolean hasProduct) {
        String remedy = "import it, too, or give the item's name and price";
        if (hasProduct) {
            String problem = "is no variant of that product; " + remedy;
            faults.add(new Fault(path + ".variant", Field.shown(item.variant()), problem));
        } else if (!faulty.test(item.product())) {
            String problem = "is no product of this shop; " + remedy;
            faults.add(new Fault(path + ".product", Field.shown(item.product()), problem));
        }
    }

    private static Product.@Nullable Variant variant(Product product, String id) {
        return product.variants().stream()
                .filter(variant -> variant.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
