package io.parley.shop.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.commerce.ActionOutcome;
import io.parley.commerce.ActionOutcome.Done;
import io.parley.commerce.ActionOutcome.Refusal;
import io.parley.commerce.ActionOutcome.Refused;
import io.parley.commerce.MerchantId;
import io.parley.commerce.Money;
import io.parley.commerce.OrderNumber;
import io.parley.commerce.ShopAction;
import io.parley.platform.SettableClock;
import io.parley.shop.ShopActions;
import io.parley.shop.ShopActions.Strength;
import io.parley.shop.http.ReferenceShop.Fault;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A shop behind HTTP: what its answers mean, and what is no answer.
class HttpActionsTest {
    private static final MerchantId TEA_HOUSE = new MerchantId("tea-house");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Money FIVE = new Money(500, Currency.getInstance("EUR"));
    private static final String KEY = "k:7";

    private final SettableClock clock = new SettableClock();
    private Fault fault = Fault.NONE;
    private final List<ReferenceShop> opened = new ArrayList<>();

    private ReferenceShop open(Strength strength) throws IOException {
        opened.add(new ReferenceShop(strength, (_, _, _) -> fault, clock));
        return shop();
    }

    private ReferenceShop shop() {
        return opened.getLast();
    }

    @AfterEach
    void close() {
        opened.forEach(ReferenceShop::close);
    }

    private ShopActions port() {
        return shop().port(TEA_HOUSE, PATIENCE);
    }

    private static ActionOutcome asked(ShopActions port) {
        return port.carryOut(TEA_HOUSE, KEY, "ada", keep("s")).await().atMost(PATIENCE);
    }

    private static ShopAction keep(String item) {
        return new ShopAction.RefundKeep(new OrderNumber("#1"), List.of(item), FIVE);
    }

    private static void assertUnknown(Uni<?> call) {
        assertThatThrownBy(() -> call.await().atMost(PATIENCE)).isNotNull();
    }

    private void assertUnknown() {
        assertUnknown(port().carryOut(TEA_HOUSE, KEY, "ada", keep("s")));
    }

    @ParameterizedTest
    @EnumSource(Strength.class)
    void what_is_done_is_told_with_what_goes_back(Strength strength) throws IOException {
        var _ = open(strength);

        assertThat(asked(port())).isEqualTo(new Done(FIVE));
        assertThat(port().strength(TEA_HOUSE)).isEqualTo(strength);
    }

    @Test
    void a_refusal_is_told_with_its_reason() throws IOException {
        open(Strength.NEITHER).outcome = "{\"outcome\":\"refused\",\"reason\":\"WRONG_STATUS\"}";
        assertThat(asked(port())).isEqualTo(new Refused(Refusal.WRONG_STATUS));

        shop().outcome = "{\"outcome\":\"refused\",\"reason\":\"MOON_PHASE\"}";
        assertThat(asked(port())).isEqualTo(new Refused(Refusal.OTHER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"outcome\":\"DONE\"}",
                "{\"outcome\":\"done\"} {}",
                "{\"outcome\":\"refused\",\"outcome\":\"done\"}",
                "{\"outcome\":\"done\",\"refund\":{}}",
                "{\"outcome\":\"done\",\"refund\":{\"amount\":\"5.001\",\"currency\":\"EUR\"}}",
                "{\"outcome\":\"done\",\"refund\":{\"amount\":\"5\",\"currency\":\"EURO\"}}"
            })
    void an_answer_that_cannot_be_read_is_no_outcome(String answer) throws IOException {
        open(Strength.NEITHER).outcome = answer;

        assertUnknown();
    }

    @Test
    void an_answer_that_is_too_long_is_no_outcome() throws IOException {
        var _ =
                open(Strength.NEITHER).outcome =
                        "{\"outcome\":\"done\"%s}".formatted(" ".repeat(64_000));
        assertThat(asked(port())).isEqualTo(new Done(null));

        shop().outcome = "{\"outcome\":\"done\"%s}".formatted(" ".repeat(70_000));
        assertUnknown();
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 202, 204, 302, 307, 401, 403, 404, 408, 409, 429, 500, 502, 503})
    void other_answers_tell_nothing_for_certain(int status) throws IOException {
        open(Strength.NEITHER).status = status;
        shop().outcome = status == 204 ? "" : ReferenceShop.DONE;

        assertUnknown();
        assertThat(shop().done("elsewhere")).isZero();
    }

    @ParameterizedTest
    @EnumSource(Strength.class)
    void what_a_shop_cannot_read_is_refused_unless_an_attempt_before_may_have_done_it(
            Strength strength) throws IOException {
        for (int status : new int[] {400, 422}) {
            open(strength).status = status;
            if (strength == Strength.IDEMPOTENT) {
                assertUnknown();
            } else {
                assertThat(asked(port())).isEqualTo(new Refused(Refusal.OTHER));
            }
            shop().close();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"REQUEST_LOST", "ANSWER_LOST", "BROKEN", "BROKEN_AFTERWARDS", "GARBAGE"})
    void what_is_lost_is_no_outcome(Fault lost) throws IOException {
        fault = lost;
        var _ = open(Strength.IDEMPOTENT);

        assertUnknown();
    }

    @Test
    void what_comes_too_late_is_no_outcome() throws IOException {
        fault = Fault.SLOW;
        var _ = open(Strength.IDEMPOTENT);

        assertUnknown(
                shop().port(TEA_HOUSE, Duration.ofMillis(100))
                        .carryOut(TEA_HOUSE, KEY, "ada", keep("s")));
    }

    @Test
    void the_same_key_twice_does_it_once_and_for_something_else_not_at_all() throws IOException {
        var _ = open(Strength.IDEMPOTENT);

        assertThat(asked(port())).isEqualTo(new Done(FIVE));
        clock.pass(Duration.ofHours(1));
        assertThat(asked(port())).isEqualTo(new Done(FIVE));
        assertUnknown(port().carryOut(TEA_HOUSE, KEY, "ada", keep("t")));
        assertThat(shop().done(KEY)).isEqualTo(1);
    }

    @Test
    void a_key_is_found_whatever_characters_it_has() throws IOException {
        var _ = open(Strength.FINDABLE);
        String odd = "a b/c:+?7";
        assertThat(found(odd)).isEmpty();

        assertThat(port().carryOut(TEA_HOUSE, odd, "ada", keep("s")).await().atMost(PATIENCE))
                .isEqualTo(new Done(FIVE));
        assertThat(found(odd)).contains(new Done(FIVE));
    }

    private Optional<ActionOutcome> found(String key) {
        return port().find(TEA_HOUSE, key).await().atMost(PATIENCE);
    }

    /// A proxy that does not find the shop must not make anybody do it again.
    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"REQUEST_LOST", "BROKEN", "GARBAGE"})
    void what_cannot_be_looked_into_is_not_what_was_not_seen(Fault lost) throws IOException {
        fault = lost;
        var _ = open(Strength.FINDABLE);

        assertUnknown(port().find(TEA_HOUSE, KEY));
    }

    @Test
    void another_secret_or_an_old_signature_does_nothing() throws IOException {
        var _ = open(Strength.IDEMPOTENT);
        SettableClock old = new SettableClock();
        clock.pass(Duration.ofMinutes(5).plusSeconds(1));

        assertUnknown(
                shop().port(TEA_HOUSE, PATIENCE, "b".repeat(32), clock)
                        .carryOut(TEA_HOUSE, KEY, "ada", keep("s")));
        assertUnknown(
                shop().port(TEA_HOUSE, PATIENCE, ReferenceShop.SECRET, old)
                        .carryOut(TEA_HOUSE, KEY, "ada", keep("s")));
        assertThat(shop().done(KEY)).isZero();
    }
}
