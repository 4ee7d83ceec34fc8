package io.parley.shop.records;

import io.parley.shop.Page;
import io.parley.shop.Parcel;
import io.parley.shop.Product;
import io.parley.shop.RecordKind;
import io.parley.shop.ShopperProfile;

/// A record as its line says it, without a fault of its own. Whether what it refers to is there,
/// [References] finds out.
public sealed interface Written {
    /// What others of its kind must not have, too.
    String id();

    RecordKind kind();

    record OfProduct(Product product) implements Written {
        @Override
        public String id() {
            return product.id();
        }

        @Override
        public RecordKind kind() {
            return RecordKind.PRODUCT;
        }
    }

    record OfShopper(ShopperProfile shopper) implements Written {
        @Override
        public String id() {
            return shopper.subject();
        }

        @Override
        public RecordKind kind() {
            return RecordKind.SHOPPER;
        }
    }

    record OfOrder(WrittenOrder order) implements Written {
        @Override
        public String id() {
            return order.stated().number().value();
        }

        @Override
        public RecordKind kind() {
            return RecordKind.ORDER;
        }
    }

    record OfParcel(Parcel parcel) implements Written {
        @Override
        public String id() {
            return parcel.id();
        }

        @Override
        public RecordKind kind() {
            return RecordKind.PARCEL;
        }
    }

    record OfPage(Page page) implements Written {
        @Override
        public String id() {
            return page.id();
        }

        @Override
        public RecordKind kind() {
            return RecordKind.PAGE;
        }
    }
}
