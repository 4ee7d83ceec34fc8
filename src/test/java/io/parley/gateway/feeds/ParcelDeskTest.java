package io.parley.gateway.feeds;

import static io.parley.commerce.Milestone.DELAYED;
import static io.parley.commerce.Milestone.DELIVERED;
import static io.parley.commerce.Milestone.OUT_FOR_DELIVERY;
import static io.parley.commerce.Milestone.PICKED_UP;
import static io.parley.gateway.feeds.MovementRecord.moved;
import static io.parley.shop.MovingParcel.parcel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parley.commerce.MerchantId;
import io.parley.commerce.Milestone;
import io.parley.commerce.Shopper;
import io.parley.conversation.Cause;
import io.parley.conversation.Command.ParcelMoved;
import io.parley.conversation.ConversationId;
import io.parley.gateway.InMemoryCommands;
import io.parley.journal.DeadLetter;
import io.parley.journal.InMemoryWatches;
import io.parley.journal.Publication;
import io.parley.journal.Publisher;
import io.parley.shop.InMemoryMovements;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A batch of movements, one test for each way it may go. Ada watches the order of the parcels `p`
/// and `q`.
class ParcelDeskTest {
    private static final MerchantId SHOP = new MerchantId("tea-house");
    private static final ConversationId ADA = ConversationId.of(SHOP, new Shopper.Proven("ada"));
    private static final ConversationId BOB = ConversationId.of(SHOP, new Shopper.Proven("bob"));
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-03T13:00:00Z"));

    private final InMemoryMovements shop = new InMemoryMovements(SHOP, parcel("p"), parcel("q"));
    private final InMemoryWatches watches = new InMemoryWatches();
    private final InMemoryCommands commands = new InMemoryCommands();
    private final Letters letters = new Letters();
    private final ParcelDesk desk =
            new ParcelDesk(shop, new NewsRound(watches, commands, CLOCK), letters, CLOCK);

    private static final class Letters implements Publisher {
        private final List<DeadLetter> all = new ArrayList<>();

        @Override
        public Uni<Void> publish(List<Publication> events, List<DeadLetter> deadLetters) {
            all.addAll(deadLetters);
            return Uni.createFrom().voidItem();
        }

        List<String> reasons() {
            return all.stream().map(DeadLetter::reason).toList();
        }
    }

    @BeforeEach
    void adaWatches() {
        watches.watch(SHOP, "#1", ADA, 4);
    }

    private int take(MovementRecord... records) {
        return desk.take(Stream.of(records).map(MovementRecord::consumed).toList())
                .await()
                .indefinitely();
    }

    private List<ParcelMoved> sent() {
        return commands.sent.stream().map(ParcelMoved.class::cast).toList();
    }

    private List<Milestone> told() {
        return sent().stream().map(command -> command.news().milestone()).toList();
    }

    private static MovementRecord ofUnknownParcel() {
        return MovementRecord.of(
                "tea-house",
                "x",
                "'id': 'm', 'milestone': 'delivered', 'at': '2026-11-03T12:00:00Z'");
    }

    @Test
    void a_movement_is_kept() {
        var _ = take(moved("m-1", "in_transit"));

        assertThat(shop.parcels().getFirst().movements()).hasSize(1);
    }

    @Test
    void news_is_sent_to_whoever_watches_the_order() {
        var _ = take(moved("m-1", "delivered"));

        assertThat(sent())
                .singleElement()
                .extracting(
                        c -> c.envelope().conversation(),
                        c -> c.envelope().cause(),
                        ParcelMoved::watch,
                        c -> c.news().milestone())
                .containsExactly(ADA, Cause.moved("p", "m-1"), 4L, DELIVERED);
    }

    @Test
    void news_is_sent_to_everybody_who_watches() {
        watches.watch(SHOP, "#1", BOB, 9);

        var _ = take(moved("m-1", "delivered"));

        assertThat(sent()).extracting(c -> c.envelope().conversation()).containsExactly(ADA, BOB);
    }

    @Test
    void scans_on_the_way_are_not_sent() {
        var _ = take(moved("m-1", "in_transit"));

        assertThat(commands.sent).isEmpty();
    }

    @Test
    void a_delay_is_sent_beside_the_scan() {
        var _ = take(moved("m-1", "picked_up", ", 'expected': '2026-11-09T12:00:00Z'"));

        assertThat(told()).containsExactly(PICKED_UP, DELAYED);
    }

    @Test
    void movements_met_again_are_sent_again_by_the_same_causes() {
        var _ = take(moved("m-1", "delivered"));

        var _ = take(moved("m-1", "delivered"));

        assertThat(sent())
                .extracting(c -> c.envelope().cause())
                .containsExactly(Cause.moved("p", "m-1"), Cause.moved("p", "m-1"));
    }

    @Test
    void the_news_of_a_batch_is_sent_in_the_order_in_which_it_happened() {
        var _ =
                take(
                        moved("m-2", "delivered"),
                        moved("m-1", "out_for_delivery").replacing("T12", "T10"));

        assertThat(told()).containsExactly(OUT_FOR_DELIVERY, DELIVERED);
    }

    @Test
    void nothing_is_done_before_the_broker_has_the_commands() {
        commands.beSlow();

        var taken =
                desk.take(List.of(moved("m-1", "delivered").consumed()))
                        .subscribeAsCompletionStage();

        assertThat(taken).isNotDone();
    }

    @Test
    void what_belongs_to_no_parcel_is_set_aside_and_the_rest_goes_on() {
        int aside = take(ofUnknownParcel(), moved("m-1", "delivered"));

        assertThat(aside).isOne();
        assertThat(letters.reasons()).singleElement().asString().contains("no parcel of that name");
        assertThat(told()).containsExactly(DELIVERED);
    }

    @Test
    void what_is_no_movement_is_set_aside_and_the_rest_goes_on() {
        int aside = take(moved("m-0", "delivered").saying("{"), moved("m-1", "delivered"));

        assertThat(aside).isOne();
        assertThat(letters.reasons()).containsExactly("the data is not JSON");
        assertThat(told()).containsExactly(DELIVERED);
    }

    @Test
    void what_the_shop_refuses_is_set_aside_alone() {
        int aside =
                take(
                        moved("m-1", "picked_up"),
                        moved("refused", "delayed"),
                        moved("m-2", "out_for_delivery"),
                        moved("m-3", "delivered"));

        assertThat(aside).isOne();
        assertThat(letters.reasons()).containsExactly("the shop refused it: SQLState 22021");
        assertThat(told()).containsExactly(PICKED_UP, OUT_FOR_DELIVERY, DELIVERED);
    }

    @Test
    void what_was_no_movement_is_set_aside_once_when_the_shop_refuses_another() {
        int aside = take(moved("x", "y"), moved("refused", "delayed"), moved("m-3", "delivered"));

        assertThat(aside).isEqualTo(2);
        assertThat(letters.all).hasSize(2);
    }

    @Test
    void an_outage_sets_nothing_aside() {
        shop.outages(1);

        assertThatThrownBy(() -> take(moved("m-1", "delivered"))).hasMessage("The shop is away");
        assertThat(letters.all).isEmpty();
    }

    @Test
    void after_an_outage_the_batch_goes_its_way() {
        shop.outages(1);
        assertThatThrownBy(() -> take(moved("m-1", "delivered"))).isNotNull();

        var _ = take(moved("m-1", "delivered"));

        assertThat(told()).containsExactly(DELIVERED);
    }
}
