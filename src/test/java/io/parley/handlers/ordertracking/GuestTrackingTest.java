package io.parley.handlers.ordertracking;

import static io.parley.handlers.ordertracking.TeaHouse.LAMP;
import static io.parley.handlers.ordertracking.TeaHouse.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.Language;
import io.parley.commerce.Milestone;
import io.parley.commerce.OrderNumberShape;
import io.parley.commerce.ProofRule;
import io.parley.commerce.Storefront;
import io.parley.commerce.Storefronts;
import io.parley.conversation.Choice;
import io.parley.handlers.Talk;
import io.parley.handlers.TestShop;
import io.parley.handlers.Told;
import io.parley.shop.Order.Status;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Guests show whose order it is, detail by detail.
class GuestTrackingTest {
    private static final TestShop SHOP =
            new TeaHouse()
                    .sold("W-10001", "ada", Status.SHIPPED, 3, LAMP)
                    .parcel("W-10001", "HP417", Milestone.IN_TRANSIT)
                    .open();

    @Test
    void aGuestIsAskedForTheNumberThenForTheEmail() {
        Talk talk = guest();

        assertThat(talk.says("where is my order?").asks()).isEqualTo("order");
        assertThat(talk.says("W-10001").asks()).isEqualTo("email");
        assertThat(talk.says("it's ada@shop.example").orders()).containsExactly("W-10001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hi, where is order W-10001? my email is ada@shop.example",
                "order W-10001, postcode 200031",
                "订单号 W-10001，邮编 200031，到哪了"
            })
    void allInOneMessageIsEnough(String text) {
        assertThat(guest().says(text).orders()).containsExactly("W-10001");
    }

    @Test
    void aPostcodeAnswersTheQuestionForTheEmail() {
        Talk talk = guest();
        var _ = talk.says("where is order W-10001");

        assertThat(talk.says("200 031").orders()).containsExactly("W-10001");
    }

    @Test
    void whoDoesNotKnowTheEmailIsAskedForThePostcode() {
        Talk talk = guest().in(Language.ZH);
        var _ = talk.says("订单 W-10001 到哪了");

        assertThat(talk.says("不知道").asks()).isEqualTo("postcode");
        assertThat(talk.says("200031").orders()).containsExactly("W-10001");
    }

    @Test
    void whoKnowsNothingIsTakenToAPerson() {
        Talk talk = guest();
        var _ = talk.says("where is order W-10001");
        var _ = talk.says("I don't know");

        Told told = talk.says("I don't know");

        assertThat(told.buttons()).containsExactly(Choice.HUMAN);
        assertThat(told.text()).contains("sign in");
    }

    @Test
    void aWrongEmailAndAnOrderThatDoesNotExistReadAlike() {
        Told wrongEmail = guest().says("where is order W-10001, my email is mei@shop.example");
        Told noOrder = guest().says("where is order W-10002, my email is mei@shop.example");

        assertThat(wrongEmail.text()).isEqualTo(noOrder.text()).doesNotContain("W-1000");
        assertThat(wrongEmail.orders()).isEmpty();
        assertThat(wrongEmail.asks()).isEqualTo("order");
    }

    @Test
    void afterAWrongDetailAllOfThemAreAskedAnew() {
        Talk talk = guest();
        var _ = talk.says("where is order W-10001, my email is mei@shop.example");

        assertThat(talk.says("W-10001").asks()).isEqualTo("email");
    }

    @Test
    void tooManyTriesEndAtAPerson() {
        Talk talk = guest();
        var _ = talk.says("where is order W-10001");

        Told told = talk.says(TestShop.LOCKED);

        assertThat(told.text()).contains("can’t check any more");
        assertThat(told.buttons()).containsExactly(Choice.HUMAN);
    }

    @Test
    void aGuestMayGoOnAskingAboutTheOrderShown() {
        Talk talk = guest();
        var _ = talk.says("where is order W-10001? my email is ada@shop.example");

        assertThat(talk.says("when exactly?").text()).contains("W-10001").contains("November 28");
        assertThat(talk.taps("watch:W-10001").effects()).hasSize(1);
    }

    @Test
    void theQuestionIsRememberedWhileTheGuestIsIdentified() {
        Talk talk = guest();
        var _ = talk.says("where is my refund?");
        var _ = talk.says("W-10001");

        assertThat(talk.says("ada@shop.example").text()).contains("no return or refund");
    }

    @Test
    void whereTheEmailAloneProvesItOpensAllOrders() {
        Talk talk = guest().at(tau());

        assertThat(talk.says("where is my order?").asks()).isEqualTo("email");
        assertThat(talk.says("ada@shop.example").orders()).containsExactly("W-10001");
    }

    @Test
    void whereNameAndPostcodeProveItTheyAreAskedForOneByOne() {
        Talk talk = guest().at(tau());

        assertThat(talk.says("where is my lamp?").asks()).isEqualTo("email");
        assertThat(talk.says("I don't remember").asks()).isEqualTo("name");
        assertThat(talk.says("My name is Ada").asks()).isEqualTo("postcode");
        assertThat(talk.says("200031").orders()).containsExactly("W-10001");
    }

    private static Talk guest() {
        return Talk.at(SHOP, NOW);
    }

    private static Storefront tau() {
        return new Storefront(
                Storefronts.of("tau").merchant(),
                "Tau",
                ZoneOffset.UTC,
                List.of(new OrderNumberShape("W-99999")),
                Set.of(ProofRule.EMAIL, ProofRule.NAME_POSTCODE));
    }
}
