package io.parley.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.OrderNumber;
import io.parley.shop.Fact;
import io.parley.shop.Lookup.OrderOfShopper;
import io.parley.shop.Reads;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EnginesResource.class)
class DemoShopIT {
    @Inject DemoShop demo;
    @Inject Reads reads;
    @Inject DataSource database;

    @Test
    void afterTheStartItsOrdersAreThereAndBelongToSomebody() {
        OrderNumber number = new OrderNumber("D-10003");
        OrderOfShopper meis = new OrderOfShopper(DemoShop.MERCHANT, "mei", number);
        OrderOfShopper lins = new OrderOfShopper(DemoShop.MERCHANT, "lin", number);

        var facts = reads.fetch(Set.of(meis, lins)).await().indefinitely();

        assertThat(facts.about(meis)).isInstanceOf(Fact.Known.class);
        assertThat(facts.about(lins)).isEqualTo(new Fact.Absent<>());
    }

    @Test
    void anotherStartAddsNothing() throws Exception {
        String before = rows();

        demo.fill(new StartupEvent());

        assertThat(rows()).isEqualTo(before).startsWith("60 80 200 ");
    }

    /// How many rows of each kind it has. Other tests put orders of theirs beside its own.
    private String rows() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                """
                                select concat_ws(' ',
                                    (select count(*) from shop_product where merchant = 'demo'),
                                    (select count(*) from shop_shopper where merchant = 'demo'),
                                    (select count(*) from shop_order where merchant = 'demo'
                                        and number ~ '^D-10[0-9]{3}$'),
                                    (select count(*) from shop_parcel where merchant = 'demo'),
                                    (select count(*) from shop_page where merchant = 'demo'))\
                                """)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }
}
