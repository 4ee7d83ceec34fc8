package io.parley.tau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.parley.commerce.Language;
import io.parley.commerce.MerchantId;
import io.parley.commerce.Shopper;
import io.parley.conversation.Cause;
import io.parley.conversation.Command;
import io.parley.conversation.ConversationEvent.AssistantReplied;
import io.parley.conversation.ConversationEvent.HandedOver;
import io.parley.conversation.ConversationEvent.MessageReceived;
import io.parley.conversation.ConversationEvent.WaitAcknowledged;
import io.parley.conversation.ConversationId;
import io.parley.conversation.Recorded;
import io.parley.conversation.ReplyContent;
import io.parley.conversation.ReplyContent.OrderTimeline;
import io.parley.journal.Commands;
import io.parley.journal.History;
import io.parley.local.EnginesResource;
import io.parley.shop.records.ImportProgress;
import io.parley.shop.records.ShopImport;
import io.parley.shop.records.Times;
import io.parley.shop.records.taubench.TauBenchFormat;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// "Where is my order?" on a shop that others made, held against its files: 200 orders drawn by
/// seed, each asked for in five ways, by its shopper signed in and by its shopper as a guest; and
/// 200 attempts at somebody else's.
@QuarkusTest
@WithTestResource(EnginesResource.class)
class TauTrackingIT {
    private static final long SEED = 20_261_111;
    private static final int ORDERS = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Language EN = Language.EN;
    private static final List<String> OWN_WORDINGS =
            List.of("where is my order %s?", "any news on %s pls", "has %s been shipped yet");

    /// What tau-bench calls a status, and what the shopper reads.
    private static final Map<String, String> IN_WORDS =
            Map.of(
                    "pending", "pending",
                    "processed", "processed",
                    "delivered", "delivered",
                    "cancelled", "cancelled");

    @Inject Commands commands;
    @Inject History history;
    @Inject DataSource database;

    private final MerchantId tau =
            new MerchantId("tau-" + UUID.randomUUID().toString().substring(0, 8));
    private TauShop shop;
    private List<String> bitext;

    /// A question and where its answer will stand.
    private record Asked(JsonNode order, ConversationId thread, String cause) {}

    @BeforeEach
    void importTheShop() throws IOException, SQLException {
        shop = TauShop.read();
        bitext = bitextWordings();
        try (Connection connection = database.getConnection()) {
            try (PreparedStatement merchant =
                    connection.prepareStatement(
                            """
                            insert into merchant (id, name, token_key, zone, automatic_turns,
                                order_numbers, proofs)
                            values (?, 'Tau', ?, 'America/New_York', 1000, '{#W9999999}',
                                '{email,name+postcode}')
                            """)) {
                merchant.setString(1, tau.value());
                merchant.setBytes(2, new byte[32]);
                merchant.executeUpdate();
            }
            var result =
                    new ShopImport(connection, tau, ImportProgress.NONE)
                            .run(
                                    new TauBenchFormat(Times.ofFiles(Clock.systemUTC().instant())),
                                    file -> open(shop.folder().resolve(file)),
                                    true);
            assertThat(result.faults()).isEmpty();
        }
    }

    @Test
    void everyOrderIsToldRightlyToItsShopperSignedInAndAsAGuest() {
        List<Asked> asked = new ArrayList<>();
        List<Command> questions = new ArrayList<>();
        for (JsonNode order : shop.drawn(ORDERS, SEED)) {
            String user = order.get("user_id").asText();
            String email = shop.userOf(order).get("email").asText();
            for (int wording = 0; wording < 5; wording++) {
                String text = wording(order, wording);
                ask(new Shopper.Proven(user), order, text, asked, questions);
                ask(guest(), order, text + ". my email is " + email, asked, questions);
            }
        }

        send(questions);

        assertThat(asked).hasSize(2 * 5 * ORDERS);
        assertThat(wrong(asked)).isEmpty();
    }

    @Test
    void somebodyElsesOrderIsNeverTold() {
        List<Asked> asked = new ArrayList<>();
        List<Command> questions = new ArrayList<>();
        Random random = new Random(SEED);
        List<String> users = shop.users().keySet().stream().sorted().toList();
        for (JsonNode order : shop.drawn(ORDERS, SEED + 1)) {
            String owner = order.get("user_id").asText();
            String other = users.get(random.nextInt(users.size()));
            while (other.equals(owner)) {
                other = users.get(random.nextInt(users.size()));
            }
            String email = shop.users().get(other).get("email").asText();
            boolean signedIn = random.nextBoolean();
            ask(
                    signedIn ? new Shopper.Proven(other) : guest(),
                    order,
                    wording(order, random.nextInt(5)) + (signedIn ? "" : ", my email is " + email),
                    asked,
                    questions);
        }

        send(questions);

        assertThat(asked).hasSize(ORDERS);
        assertThat(leaks(asked)).isEmpty();
    }

    private void ask(
            Shopper shopper,
            JsonNode order,
            String text,
            List<Asked> asked,
            List<Command> questions) {
        Cause cause = Cause.shopper("q-" + asked.size());
        ConversationId thread = ConversationId.of(tau, shopper);
        var envelope = new Command.Envelope(thread, tau, cause, Clock.systemUTC().instant());
        questions.add(new Command.ShopperSaid(envelope, shopper, text, null, EN, false));
        asked.add(new Asked(order, thread, cause.value()));
    }

    private static Shopper guest() {
        return new Shopper.Guest(UUID.randomUUID().toString());
    }

    private String wording(JsonNode order, int n) {
        String number = TauShop.number(order);
        int at = Math.floorMod(number.hashCode() * 31 + n, bitext.size());
        return n < OWN_WORDINGS.size()
                ? OWN_WORDINGS.get(n).formatted(number)
                : bitext.get(at).formatted(number);
    }

    private void send(List<Command> questions) {
        var _ =
                Multi.createFrom()
                        .iterable(questions)
                        .onItem()
                        .transformToUniAndConcatenate(commands::send)
                        .collect()
                        .last()
                        .await()
                        .atMost(PATIENCE);
    }

    /// What is not as the file says, question by question.
    private List<String> wrong(List<Asked> asked) {
        Map<ConversationId, Map<String, List<ReplyContent>>> answers = answers(asked);
        return asked.stream()
                .flatMap(a -> fault(a, answers.get(a.thread).get(a.cause)).stream())
                .toList();
    }

    private Optional<String> fault(Asked asked, List<ReplyContent> contents) {
        JsonNode order = asked.order;
        String number = TauShop.number(order);
        Optional<OrderTimeline> card = card(contents, number);
        if (card.isEmpty()) {
            return Optional.of(number + " is not shown: " + contents);
        }
        String text = card.get().plainText();
        List<String> expected = new ArrayList<>();
        expected.add(IN_WORDS.get(order.get("status").asText()));
        expected.add("%,.2f".formatted(order.at("/payment_history/0/amount").asDouble()));
        if (order.get("status").asText().equals("delivered")
                || order.get("status").asText().equals("processed")) {
            expected.add(TauShop.tracking(order));
        }
        StreamSupport.stream(order.get("items").spliterator(), false)
                .forEach(item -> expected.add(item.get("name").asText()));
        boolean right =
                expected.stream().allMatch(text::contains)
                        && card.get().items().size() == order.get("items").size();
        return right
                ? Optional.empty()
                : Optional.of(number + " lacks one of " + expected + ": " + text);
    }

    private List<String> leaks(List<Asked> asked) {
        Map<ConversationId, Map<String, List<ReplyContent>>> answers = answers(asked);
        List<String> leaks = new ArrayList<>();
        for (Asked attempt : asked) {
            List<ReplyContent> contents = answers.get(attempt.thread).get(attempt.cause);
            String text = contents.stream().map(ReplyContent::plainText).toList().toString();
            String tracking = TauShop.tracking(attempt.order);
            String street = attempt.order.at("/address/address1").asText();
            if (card(contents, TauShop.number(attempt.order)).isPresent()
                    || !tracking.isEmpty() && text.contains(tracking)
                    || text.contains(street)) {
                leaks.add(TauShop.number(attempt.order) + ": " + text);
            }
        }
        return leaks;
    }

    private static Optional<OrderTimeline> card(List<ReplyContent> contents, String number) {
        return contents.stream()
                .filter(OrderTimeline.class::isInstance)
                .map(OrderTimeline.class::cast)
                .filter(card -> card.order().equals(number))
                .findFirst();
    }

    /// Waits until every question has its answer.
    private Map<ConversationId, Map<String, List<ReplyContent>>> answers(List<Asked> asked) {
        Map<ConversationId, Map<String, List<ReplyContent>>> all = new HashMap<>();
        for (Asked question : asked) {
            if (!isTold(question, all)) {
                await().atMost(PATIENCE).until(() -> isTold(question, all));
            }
        }
        return all;
    }

    private boolean isTold(
            Asked question, Map<ConversationId, Map<String, List<ReplyContent>>> all) {
        if (!all.getOrDefault(question.thread, Map.of()).containsKey(question.cause)) {
            all.put(question.thread, read(question.thread));
        }
        return all.get(question.thread).containsKey(question.cause);
    }

    private Map<String, List<ReplyContent>> read(ConversationId thread) {
        Map<String, List<ReplyContent>> answers = new HashMap<>();
        for (Recorded recorded : history.read(thread, 0, 10_000).await().atMost(PATIENCE)) {
            switch (recorded.event()) {
                case AssistantReplied e ->
                        answers.put(e.answers().value(), e.contents().read().orElseThrow());
                case HandedOver e ->
                        answers.put(e.answers().value(), e.contents().read().orElseThrow());
                case WaitAcknowledged e ->
                        answers.put(e.answers().value(), e.contents().read().orElseThrow());
                case MessageReceived _ -> answers.putIfAbsent(recorded.cause().value(), List.of());
                default -> {}
            }
        }
        return answers;
    }

    private static List<String> bitextWordings() throws IOException {
        List<String> wordings = new ArrayList<>();
        for (JsonNode line :
                TauShop.lines(TauShop.outside("bitext-customer-support").resolve("train.jsonl"))) {
            if (line.get("intent").asText().equals("track_order")
                    && "order_id".equals(line.path("entity_type").asText())) {
                wordings.add(
                        line.get("text")
                                .asText()
                                .replace("%", "%%")
                                .replace(line.get("entity_value").asText(), "%s"));
            }
        }
        return wordings;
    }

    private static Optional<java.io.InputStream> open(Path file) throws IOException {
        return Files.exists(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
    }
}
