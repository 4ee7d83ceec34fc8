package io.parley.shop.records;

import io.parley.shop.KnownRecords;
import io.parley.shop.Order;
import io.parley.shop.Page;
import io.parley.shop.Parcel;
import io.parley.shop.Product;
import io.parley.shop.RecordKind;
import io.parley.shop.ShopRecords;
import io.parley.shop.ShopperProfile;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/// Looks up what records refer to, among themselves and in the shop: what an order leaves out is
/// filled in, what leads nowhere is a fault.
public final class References {
    private final Referred referred;
    private final Rule rule;
    private final List<LineFault> faults = new ArrayList<>();
    private final List<Product> products = new ArrayList<>();
    private final List<ShopperProfile> shoppers = new ArrayList<>();
    private final List<Order> orders = new ArrayList<>();
    private final List<Parcel> parcels = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();

    /// What counts as leading nowhere.
    ///
    /// @param open whether more records may come later, so that what is not there yet is no fault
    /// @param faulty whether there is such a record whose own line is faulty, which is enough said
    public record Rule(boolean open, BiPredicate<RecordKind, String> faulty) {
        /// On the topic records of different keys arrive in any order.
        public static final Rule OF_TOPIC = new Rule(true, (_, _) -> false);

        /// A folder is whole: what is neither in it nor in the shop does not exist.
        public static Rule ofFolder(RecordFiles files) {
            return new Rule(false, files::mention);
        }

        private boolean minds(RecordKind kind, String id) {
            return !open && !faulty.test(kind, id);
        }
    }

    private References(Referred referred, Rule rule) {
        this.referred = referred;
        this.rule = rule;
    }

    /// Checks records of which none is there twice.
    ///
    /// @param known what the shop has already
    public static Checked check(List<Numbered> records, KnownRecords known, Rule rule)
            throws SQLException {
        References references = new References(Referred.by(records, known), rule);
        records.forEach(references::take);
        return new Checked(
                new ShopRecords(
                        references.products,
                        references.shoppers,
                        references.orders,
                        references.parcels,
                        references.pages),
                references.faults);
    }

    private void take(Numbered numbered) {
        var _ =
                switch (numbered.record()) {
                    case Written.OfProduct(var product) -> products.add(product);
                    case Written.OfShopper(var shopper) -> shoppers.add(shopper);
                    case Written.OfOrder(var order) -> take(numbered, order);
                    case Written.OfParcel(var parcel) -> take(numbered, parcel);
                    case Written.OfPage(var page) -> pages.add(page);
                };
    }

    private boolean take(Numbered at, WrittenOrder order) {
        String subject = order.stated().subject();
        ShopperProfile shopper = referred.shoppers().get(subject);
        if (shopper == null && rule.minds(RecordKind.SHOPPER, subject)) {
            fault(at, "shopper", subject, "is no shopper of this shop; import the shopper, too");
        }
        Completion completion =
                new Completion(
                        order,
                        shopper,
                        referred.products(),
                        product -> rule.faulty().test(RecordKind.PRODUCT, product));
        completion.faults().stream()
                .map(fault -> new LineFault(at.file(), at.line(), fault))
                .forEach(faults::add);
        return completion.order().map(orders::add).orElse(false);
    }

    private boolean take(Numbered at, Parcel parcel) {
        String number = parcel.order().value();
        Set<String> variants = referred.variants().get(number);
        if (variants == null && rule.minds(RecordKind.ORDER, number)) {
            fault(at, "order", number, "is no order of this shop; import the order, too");
        }
        int before = faults.size();
        for (int i = 0; variants != null && i < parcel.variants().size(); i++) {
            String variant = parcel.variants().get(i);
            if (!variants.contains(variant)) {
                fault(
                        at,
                        "variants[" + i + "]",
                        variant,
                        "is no variant of order %s; name one of its items".formatted(number));
            }
        }
        return faults.size() == before && parcels.add(parcel);
    }

    private void fault(Numbered at, String field, String value, String problem) {
        Fault fault = new Fault(field, Field.shown(value), problem);
        faults.add(new LineFault(at.file(), at.line(), fault));
    }
}
