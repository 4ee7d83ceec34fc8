package io.parley.shop;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A table of the built-in shop: which columns it has beside the merchant, and what of a record
/// goes into each. The first column is the record's id.
record ShopTable<T>(String name, List<Column<T>> columns) {
    ShopTable {
        columns = List.copyOf(columns);
    }

    /// @param type PostgreSQL's, which reads the value from its text
    record Column<T>(String name, String type, Function<T, @Nullable Object> value) {
        /// The record's value as text.
        @Nullable String of(T record) {
            Object of = value.apply(record);
            return of == null ? null : of.toString();
        }

        static <T> Column<T> text(String name, Function<T, @Nullable Object> value) {
            return new Column<>(name, "text", value);
        }

        static <T> Column<T> json(String name, Function<T, Object> value) {
            return new Column<>(name, "text", record -> ShopJson.write(value.apply(record)));
        }

        static <T> Column<T> time(String name, Function<T, @Nullable Object> value) {
            return new Column<>(name, "timestamptz", value);
        }
    }

    String id(T record) {
        return String.valueOf(columns.getFirst().of(record));
    }

    /// Inserts the rows that are not there and gives back their ids. Parameters are the merchant
    /// and an array a column.
    String insert() {
        return rows() + "on conflict do nothing returning " + columns.getFirst().name();
    }

    /// Inserts rows or updates those that differ, and says of each that it wrote whether it is new.
    String upsert() {
        return rows()
                + """
                on conflict (merchant, %s) do update set %s
                 where row(%s) is distinct from row(%s)
                returning t.xmax = 0\
                """
                        .formatted(
                                columns.getFirst().name(),
                                values(c -> c.name() + " = excluded." + c.name()),
                                values(c -> "t." + c.name()),
                                values(c -> "excluded." + c.name()));
    }

    private String rows() {
        String names = columns.stream().map(Column::name).collect(joining(", "));
        String arrays = columns.stream().map(c -> "?::" + c.type() + "[]").collect(joining(", "));
        return """
        insert into %s as t (merchant, %s) select ?::text, * from unnest(%s)
        """
                .formatted(name, names, arrays);
    }

    private String values(Function<Column<T>, String> as) {
        return columns.stream().skip(1).map(as).collect(joining(", "));
    }
}
