package io.parley.cli.scenarios.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.parley.cli.scenarios.play.Asked;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AskedReadingTest {
    @Test
    void details_are_named_as_in_scenario_files() throws Exception {
        assertThat(
                        read(
                                """
                                [{"kind": "exchange_items", "outcome": "done", "action": {
                                  "kind": "exchange_items", "order": "#W1", "items": ["1", "1"],
                                  "newItems": ["2", "3"], "payment": "card_1"}}]
                                """))
                .containsExactly(
                        new Asked(
                                "exchange_items",
                                Map.of(
                                        "order", List.of("#W1"),
                                        "items", List.of("1", "1"),
                                        "new_items", List.of("2", "3"),
                                        "payment", List.of("card_1")),
                                "done"));
    }

    @Test
    void an_address_is_told_by_its_parts_and_a_part_that_is_not_there_is_not() throws Exception {
        assertThat(
                        read(
                                """
                                [{"kind": "change_shopper_address", "action": {"address": {
                                  "lines": ["1 Mill Road"], "city": "Ely", "region": "",
                                  "postcode": "CB7", "country": "UK"}}}]
                                """))
                .containsExactly(
                        new Asked(
                                "change_shopper_address",
                                Map.of(
                                        "lines", List.of("1 Mill Road"),
                                        "city", List.of("Ely"),
                                        "postcode", List.of("CB7"),
                                        "country", List.of("UK")),
                                null));
    }

    @Test
    void money_is_told_in_its_major_unit() throws Exception {
        assertThat(
                        read("""
                        [{"kind": "refund_keep", "outcome": "refused", "action": {
                          "order": {"value": "#W1"},
                          "amount": {"minor": 1250, "currency": "USD"}}}]
                        """)
                                .getFirst()
                                .details())
                .containsEntry("amount", List.of("12.50 USD"));
    }

    private static List<Asked> read(String json) throws Exception {
        return AskedReading.of(new JsonMapper().readValue(json, AskedReading.Told[].class));
    }
}
