package io.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.parley.commerce.MerchantId;
import io.parley.commerce.Money;
import io.parley.commerce.OrderNumber;
import io.parley.local.EnginesResource;
import io.parley.shop.Fact;
import io.parley.shop.Lookup.OrderOfShopper;
import io.parley.shop.Order;
import io.parley.shop.Parcel;
import io.parley.shop.Reads;
import io.parley.shop.TrackedOrder;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@WithTestResource(EnginesResource.class)
class ImportIT {
    private static final String PAGE =
            "{\"id\":\"%s\",\"kind\":\"faq\",\"title\":\"T\",\"body\":\"B\"}%n";

    @Inject Reads reads;
    @TempDir Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void what_is_new_updated_and_unchanged_is_told() throws IOException {
        add("counts");
        write("pages.jsonl", PAGE.formatted("a") + PAGE.formatted("b"));
        assertThat(run("counts")).isZero();

        write(
                "pages.jsonl",
                PAGE.formatted("a") + PAGE.formatted("b").replace("T", "U") + PAGE.formatted("c"));
        assertThat(run("counts")).isZero();

        assertThat(terminal.out())
                .containsPattern("Imported into counts in \\d+\\.\\d s:")
                .containsPattern("pages +2 +0 +0")
                .containsPattern("pages +1 +1 +1");
    }

    @Test
    void every_fault_is_told_and_counted_and_nothing_is_imported() throws IOException {
        add("faulty");
        write("pages.jsonl", PAGE.formatted("good") + "{}\n");
        write("products.jsonl", "tea\n");

        assertThat(run("faulty")).isEqualTo(1);

        assertThat(terminal.err().lines())
                .containsExactly(
                        "products.jsonl:1: column 1: \"tea\" is no JSON; check quotes, commas and brackets",
                        "pages.jsonl:2: id: is missing",
                        "pages.jsonl:2: kind: is missing",
                        "pages.jsonl:2: title: is missing",
                        "pages.jsonl:2: body: is missing",
                        "Nothing was imported. Faults: 1 in products.jsonl, 4 in pages.jsonl.");
        assertThat(run("faulty", "--dry-run")).isEqualTo(1);
        write("pages.jsonl", PAGE.formatted("good"));
        Files.delete(folder.resolve("products.jsonl"));
        assertThat(run("faulty")).isZero();
        assertThat(terminal.out()).containsPattern("pages +1 +0 +0");
    }

    @Test
    void a_trial_says_what_was_read() throws IOException {
        add("trial-run");
        write("pages.jsonl", PAGE.formatted("a"));

        assertThat(run("trial-run", "--dry-run")).isZero();

        assertThat(terminal.out()).contains("Nothing is wrong with 1 pages; nothing was written.");
    }

    @Test
    void an_unknown_merchant_is_told_how_to_come() throws IOException {
        write("pages.jsonl", PAGE.formatted("a"));

        assertThat(run("stranger")).isEqualTo(1);

        assertThat(terminal.err()).contains("parley merchant add stranger");
    }

    @Test
    void a_folder_without_files_is_told_which_are_looked_for() {
        assertThat(run("demo")).isEqualTo(1);

        assertThat(terminal.err())
                .contains(
                        "products.jsonl, shoppers.jsonl, orders.jsonl, parcels.jsonl, pages.jsonl");
    }

    @Test
    void an_unknown_format_is_answered_with_those_there_are() {
        assertThat(run("demo", "--format", "csv")).isEqualTo(2);

        assertThat(terminal.err())
                .contains("unknown format 'csv': the formats are parley, tau-bench");
    }

    @Test
    void the_shop_of_tau_bench_is_imported_whole_and_twice() {
        String tau = tauRetail();
        add("tau-import");

        assertThat(runTau(tau)).isZero();
        assertThat(terminal.out())
                .containsPattern("products +50 +0 +0")
                .containsPattern("shoppers +500 +0 +0")
                .containsPattern("orders +1,000 +0 +0")
                .containsPattern("parcels +577 +0 +0");

        assertThat(runTau(tau)).isZero();
        assertThat(terminal.out()).containsPattern("products +0 +0 +50");
    }

    /// An order whose line in the file was read by hand.
    @Test
    void an_order_of_tau_bench_says_what_its_file_says() {
        String tau = tauRetail();
        add("tau-import");
        assertThat(runTau(tau)).isZero();
        MerchantId merchant = new MerchantId("tau-import");
        OrderNumber number = new OrderNumber("#W2611340");
        OrderOfShopper asked = new OrderOfShopper(merchant, "james_li_5688", number);

        var facts = reads.fetch(Set.of(asked)).await().indefinitely();

        TrackedOrder tracked = known(facts.about(asked));
        Order order = tracked.order();
        assertThat(order.status()).isEqualTo(Order.Status.PACKED);
        assertThat(order.total()).isEqualTo(new Money(53_665, Currency.getInstance("USD")));
        assertThat(order.postcode()).isEqualTo("10083");
        assertThat(order.items())
                .extracting(Order.Item::variant)
                .containsExactly("6469567736", "8426249116");
        assertThat(tracked.parcels())
                .extracting(Parcel::trackingNumber)
                .containsExactly("357962501027");
    }

    private static <T> T known(Fact<T> fact) {
        if (fact instanceof Fact.Known<T>(var value)) {
            return value;
        }
        throw new AssertionError("It is " + fact);
    }

    private static String tauRetail() {
        String data = System.getenv("PARLEY_DATA");
        assumeTrue(
                data != null && !data.isBlank(),
                "PARLEY_DATA is not set: name the folder of evaluation data to run this test");
        return Path.of(String.valueOf(data), "tau-retail").toString();
    }

    private int runTau(String tau) {
        return terminal.run("import", tau, "--merchant", "tau-import", "--format", "tau-bench");
    }

    private void add(String merchant) {
        var _ = new Terminal().run("merchant", "add", merchant, "--name", "Test");
    }

    private int run(String merchant, String... more) {
        String[] command = {"import", folder.toString(), "--merchant", merchant};
        return terminal.run(
                java.util.stream.Stream.of(command, more)
                        .flatMap(java.util.Arrays::stream)
                        .toArray(String[]::new));
    }

    private void write(String file, String content) throws IOException {
        var _ = Files.writeString(folder.resolve(file), content);
    }
}
