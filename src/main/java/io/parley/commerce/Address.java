package io.parley.commerce;

import java.util.List;

/// Where somebody lives. `lines` are street and house, one or two; `region` is the state or
/// province, empty where there is none; `country` is in the shop's own words.
public record Address(
        List<String> lines, String city, String region, String postcode, String country) {
    public Address {
        lines = List.copyOf(lines);
    }
}
