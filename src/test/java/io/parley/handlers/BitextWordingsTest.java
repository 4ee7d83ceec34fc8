package io.parley.handlers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.parley.commerce.Language;
import io.parley.commerce.OrderNumberShape;
import io.parley.commerce.ProofRule;
import io.parley.commerce.Shopper;
import io.parley.commerce.Storefront;
import io.parley.commerce.Storefronts;
import io.parley.conversation.Query;
import io.parley.conversation.Route;
import io.parley.conversation.Said;
import io.parley.conversation.Slot;
import io.parley.routing.Router;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// Other people's ways to ask where an order is, with a number of the tau shop put in.
class BitextWordingsTest {
    private static final Storefront TAU =
            new Storefront(
                    Storefronts.of("tau").merchant(),
                    "Tau",
                    ZoneOffset.UTC,
                    List.of(new OrderNumberShape("#W9999999")),
                    Set.of(ProofRule.EMAIL));

    @Test
    void allOfThemAreUnderstoodWithTheirNumber() throws IOException {
        String data = System.getenv("PARLEY_DATA");
        Assumptions.assumeTrue(data != null, "PARLEY_DATA is not set: it names the outside data");
        Router router = Talk.router();

        List<String> wordings =
                Files.readAllLines(Path.of(data, "bitext-customer-support", "train.jsonl")).stream()
                        .map(BitextWordingsTest::json)
                        .filter(line -> line.get("intent").asText().equals("track_order"))
                        .filter(line -> "order_id".equals(line.path("entity_type").asText()))
                        .map(line ->
                                line.get("text")
                                        .asText()
                                        .replace(line.get("entity_value").asText(), "#W2378156"))
                        .toList();

        assertThat(wordings)
                .hasSizeGreaterThan(100)
                .allSatisfy(text -> {
                    Said said = new Said(new Shopper.Proven("ada"), text, null);
                    Route route =
                            router.route(new Query(TAU.merchant(), said, Language.EN, null), TAU);
                    assertThat(route.intent().name()).as(text).isEqualTo("order_tracking");
                    assertThat(route.all(Slot.ORDER)).as(text).containsExactly("#W2378156");
                });
    }

    private static JsonNode json(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
