package io.parley.shop.records;

/// What is wrong with a record, and what to do about it.
///
/// @param field where, such as `items[2].price.amount`; empty when it is the whole line
/// @param value what is written there, shortened; empty when it is better not shown or there is
///   nothing
/// @param problem goes on where the value ends, such as `is no amount; write it like "12.50"`
public record Fault(String field, String value, String problem) {

    /// Without what is written there, for logs and dead letters: it may be a shopper's.
    public String withoutValue() {
        return (field + " " + problem).strip();
    }

    @Override
    public String toString() {
        String said = value.isEmpty() ? problem : value + " " + problem;
        return field.isEmpty() ? said : field + ": " + said;
    }
}
