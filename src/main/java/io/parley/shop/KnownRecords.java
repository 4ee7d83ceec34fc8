package io.parley.shop;

import java.sql.SQLException;
import java.util.Map;
import java.util.Set;

/// What a merchant's shop holds already, for new records to refer to. Of what is asked for, those
/// that exist are given, by their ids.
public interface KnownRecords {
    Map<String, Product> products(Set<String> ids) throws SQLException;

    Map<String, ShopperProfile> shoppers(Set<String> ids) throws SQLException;

    /// The variants in each order, by its number.
    Map<String, Set<String>> variants(Set<String> numbers) throws SQLException;
}
