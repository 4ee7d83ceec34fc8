package io.parley.handlers.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conversation.Query;
import io.parley.conversation.Route;
import io.parley.conversation.Slot;
import io.parley.handlers.Ask;
import io.parley.handlers.Request;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DetailsTest {
    @Test
    void onlyWhatSaysWhoAsksForWhichOrderIsKept() {
        Details details =
                Details.of(
                        telling(
                                Map.of(
                                        Slot.ORDER, List.of("W-10001"),
                                        Slot.ADDRESS, List.of("1 Example Street"),
                                        Slot.REASON, List.of("late"))));

        assertThat(details.values()).isEqualTo(Map.of(Slot.ORDER, "W-10001"));
    }

    private static Request telling(Map<Slot, List<String>> slots) {
        Request request = Ask.asGuest().request();
        Query query = request.query();
        Route route = request.route();
        return new Request(
                query,
                new Route(route.intent(), 1, route.language(), slots, List.of(), route.model()),
                request.storefront(),
                request.now());
    }
}
