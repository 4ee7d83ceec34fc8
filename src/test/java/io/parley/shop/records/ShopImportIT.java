package io.parley.shop.records;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.MerchantId;
import io.parley.local.EnginesResource;
import io.parley.shop.Change;
import io.parley.shop.RecordKind;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EnginesResource.class)
class ShopImportIT {
    @Inject DataSource database;

    @Test
    void ofABrokenFolderNothingIsWritten() throws Exception {
        BrokenFolder folder = new BrokenFolder(7);

        ShopImport.Result result = run("broken", folder, true);

        assertThat(result.faults()).hasSize(folder.broken().size());
        assertThat(rows("broken")).isZero();
    }

    @Test
    void aWholeFolderIsWrittenOnceAndThenKnown() throws Exception {
        ShopImport.Result first = run("whole", Folder.WHOLE, true);
        ShopImport.Result again = run("whole", Folder.WHOLE, true);

        assertThat(first.changes())
                .hasSize(5)
                .containsValue(new Change(1, 0, 0))
                .doesNotContainValue(new Change(0, 0, 0));
        assertThat(again.changes().values()).containsOnly(new Change(0, 0, 1));
        assertThat(rows("whole")).isEqualTo(5);
    }

    @Test
    void importingAnotherStateUpdates() throws Exception {
        prepare("moving");

        ShopImport.Result result =
                run(
                        "moving",
                        Folder.WHOLE.with(
                                "orders.jsonl", Lines.ORDER.replace("\"pending\"", "\"paid\"")),
                        true);

        assertThat(result.changes())
                .containsEntry(RecordKind.ORDER, new Change(0, 1, 0))
                .containsEntry(RecordKind.PARCEL, new Change(0, 0, 1));
        assertThat(rows("moving")).isEqualTo(5);
    }

    @Test
    void whatTheShopHasAlreadyMayBeReferredTo() throws Exception {
        prepare("known");
        String order =
                Lines.ORDER
                        .replace("D-1", "D-2")
                        .replace(",\"name\":\"Tea\"", "")
                        .replace(
                                "\"price\":{\"amount\":\"64.5\",\"currency\":\"CNY\"}",
                                "\"price\":null")
                        .replace("\"email\":\"MEI@shop.example\",", "");

        ShopImport.Result result = run("known", Folder.of("orders.jsonl", order), true);

        assertThat(result.faults()).isEmpty();
        assertThat(
                        text(
                                "select email || postcode || (items like '%绿茶%6450%') from shop_order where merchant = 'known' and number = 'D-2'"))
                .isEqualTo("mei@shop.example430000true");
    }

    @Test
    void whatAnotherMerchantHasMayNot() throws Exception {
        prepare("theirs");

        ShopImport.Result result = run("ours", Folder.of("parcels.jsonl", Lines.PARCEL), true);

        assertThat(result.faults())
                .singleElement()
                .asString()
                .contains("\"D-1\" is no order of this shop");
        assertThat(rows("ours")).isZero();
    }

    @Test
    void aTrialWritesNothing() throws Exception {
        ShopImport.Result result = run("trial", Folder.WHOLE, false);

        assertThat(result.faults()).isEmpty();
        assertThat(result.changes()).isEmpty();
        assertThat(rows("trial")).isZero();
    }

    private void prepare(String merchant) throws Exception {
        var _ = run(merchant, Folder.WHOLE, true);
    }

    private ShopImport.Result run(String merchant, RecordSource source, boolean write)
            throws Exception {
        try (Connection connection = database.getConnection()) {
            return new ShopImport(connection, new MerchantId(merchant), ImportProgress.NONE)
                    .run(new ParleyFormat(Times.ofFiles(BrokenFolder.NOW)), source, write);
        }
    }

    private int rows(String merchant) throws Exception {
        int rows = 0;
        for (String table :
                new String[] {
                    "shop_product", "shop_shopper", "shop_order", "shop_parcel", "shop_page"
                }) {
            rows +=
                    Integer.parseInt(
                            text(
                                    "select count(*) from %s where merchant = '%s'"
                                            .formatted(table, merchant)));
        }
        return rows;
    }

    private String text(String query) throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }
}
