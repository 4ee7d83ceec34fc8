package io.parley.gateway.socket;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.conversation.Recorded;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FeedTest {
    private final Chat chat = new Chat(Map.of("parley.gateway.sockets.page", "3"));

    @Test
    void withoutAResumeTheWholeThreadIsSent() {
        chat.journal.write(messages(1, 7));
        assertThat(chat.anna().wire().story())
                .containsExactly(
                        "welcome",
                        "event 1",
                        "event 2",
                        "event 3",
                        "event 4",
                        "event 5",
                        "event 6",
                        "event 7",
                        "caught_up 7");
    }

    @Test
    void afterAResumeOnlyWhatFollowsIsSent() {
        chat.journal.write(messages(1, 7));
        assertThat(chat.anna(",'resume':5").wire().story())
                .containsExactly("welcome", "event 6", "event 7", "caught_up 7");
    }

    @Test
    void nothingNewIsSaidSo() {
        chat.journal.write(messages(1, 2));
        assertThat(chat.anna(",'resume':2").wire().story())
                .containsExactly("welcome", "caught_up 2");
    }

    @Test
    void aResumeFromNowShowsNoHistory() {
        chat.journal.write(messages(1, 2));
        Chat.Client client = chat.anna(",'resume':-1");
        chat.journal.happen(messages(3, 3));
        assertThat(client.wire().story()).containsExactly("welcome", "caught_up", "event 3");
    }

    @Test
    void aResumeBeyondTheEndIsToldAndEverythingSent() {
        chat.journal.write(messages(1, 2));
        assertThat(chat.anna(",'resume':9").wire().story())
                .containsExactly(
                        "welcome", "error resume_unknown", "event 1", "event 2", "caught_up 2");
    }

    @Test
    void aResumeThatCountsAnotherThreadStartsThisOneFromItsBeginning() {
        chat.journal.write(messages(1, 2));
        String elsewhere = ",'resume':2,'conversation':'00000000-0000-8000-8000-000000000000'";
        assertThat(chat.anna(elsewhere).wire().story())
                .containsExactly("welcome", "event 1", "event 2", "caught_up 2");
    }

    @Test
    void aResumeBelowMinusOneIsRefused() {
        assertThat(chat.anna(",'resume':-2").wire().story())
                .containsExactly("error number_out_of_range");
    }

    @Test
    void hiddenEventsAreNotShownButCount() {
        chat.journal.write(chat.events.message(1, "a"), chat.events.hidden(2));
        Chat.Client client = chat.anna();
        chat.journal.happen(chat.events.message(3, "b"));
        assertThat(client.wire().story())
                .containsExactly("welcome", "event 1", "caught_up 2", "event 3");
    }

    @Test
    void whatHappensWhileTheJournalIsReadComesAfterwardsAndOnce() {
        chat.journal.write(messages(1, 2));
        chat.journal.holdReads();
        Chat.Client client = chat.anna();
        chat.journal.publish(messages(2, 2));
        chat.journal.happen(messages(3, 4));
        chat.journal.releaseReads();
        assertThat(client.wire().story())
                .containsExactly(
                        "welcome", "event 1", "event 2", "event 3", "event 4", "caught_up 4");
    }

    @Test
    void whatIsPublishedTwiceIsShownOnce() {
        Chat.Client client = chat.anna();
        chat.journal.happen(messages(1, 2));
        chat.journal.publish(messages(1, 2));
        chat.journal.happen(messages(3, 3));
        assertThat(client.wire().story()).endsWith("caught_up 0", "event 1", "event 2", "event 3");
    }

    @Test
    void aGapIsReadFromTheJournal() {
        Chat.Client client = chat.anna();
        chat.journal.happen(messages(1, 1));
        chat.journal.write(messages(2, 8));
        chat.journal.happen(messages(9, 9));
        assertThat(client.wire().frames("event").map(f -> f.get("seq").asLong()))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 9).boxed().toList());
        assertThat(client.wire().frames("caught_up")).hasSize(1);
    }

    @Test
    void aGapAmongWhatWaitedIsReadFromTheJournal() {
        chat.journal.holdReads();
        Chat.Client client = chat.anna();
        chat.journal.write(messages(1, 4));
        chat.journal.publish(messages(2, 2));
        chat.journal.publish(messages(4, 4));
        chat.journal.releaseReads();
        assertThat(client.wire().story())
                .containsExactly(
                        "welcome", "event 1", "event 2", "event 3", "event 4", "caught_up 4");
    }

    @Test
    void anEventTheJournalDoesNotHaveEndsTheConnection() {
        Chat.Client client = chat.anna();
        chat.journal.publish(messages(5, 5));
        assertThat(client.wire().closedWith).isEqualTo(4503);
        assertThat(client.wire().frames("event")).isEmpty();
    }

    @Test
    void aJournalThatIsDownEndsTheConnection() {
        chat.journal.breakDown();
        assertThat(chat.anna().wire().closedWith).isEqualTo(4503);
    }

    @Test
    void tooMuchWaitingBesideASlowJournalEndsTheConnection() {
        Chat small = new Chat(Map.of("parley.gateway.sockets.buffer", "2"));
        small.journal.holdReads();
        Chat.Client client = small.anna();
        small.journal.happen(messages(1, 3));
        assertThat(client.wire().closedWith).isEqualTo(4408);
    }

    @Test
    void tooMuchUnreadByASlowClientEndsTheConnection() {
        Chat small = new Chat(Map.of("parley.gateway.sockets.unwritten", "4"));
        Chat.Client client = small.anna();
        client.wire().stopReading();
        small.journal.happen(messages(1, 5));
        assertThat(client.wire().closedWith).isEqualTo(4408);
        assertThat(client.wire().frames("event")).hasSize(4);
    }

    @Test
    void theNextPageIsReadOnlyWhenTheClientTookTheLast() {
        chat.journal.write(messages(1, 4));
        Chat.Client client = chat.connect();
        client.wire().stopReading();
        assertThat(client.says("{'type':'hello','token':'%s'}".formatted(chat.token())))
                .isSameAs(client);
        assertThat(chat.journal.reads).containsExactly("0+3");
        client.wire().readOn();
        assertThat(chat.journal.reads).containsExactly("0+3", "3+3");
        assertThat(client.wire().story()).endsWith("event 4", "caught_up 4");
    }

    @Test
    void twoConnectionsOfOneShopperSeeTheSame() {
        Chat.Client first = chat.anna();
        Chat.Client second = chat.anna();
        chat.journal.happen(messages(1, 2));
        assertThat(first.wire().story()).isEqualTo(second.wire().story()).endsWith("event 2");
    }

    @Test
    void whoLeftIsToldNothing() {
        Chat.Client client = chat.anna();
        client.session().closed();
        chat.journal.happen(messages(1, 1));
        assertThat(client.wire().frames("event")).isEmpty();
    }

    @Test
    void whoLeavesWhileOthersStayTakesNothingFromThem() {
        Chat.Client first = chat.anna();
        Chat.Client second = chat.anna();
        first.session().closed();
        chat.journal.happen(messages(1, 1));
        assertThat(second.wire().frames("event")).hasSize(1);
    }

    @Test
    void anotherThreadsEventsAreNotShown() {
        Chat.Client guest = chat.connect().says("{'type':'hello'}");
        chat.journal.happen(messages(1, 1));
        assertThat(guest.wire().frames("event")).isEmpty();
    }

    private Recorded[] messages(long from, long to) {
        return LongStream.rangeClosed(from, to)
                .mapToObj(seq -> chat.events.message(seq, "m" + seq))
                .toArray(Recorded[]::new);
    }
}
