package io.parley.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.parley.commerce.Address;
import io.parley.commerce.MerchantId;
import io.parley.commerce.OrderNumber;
import io.parley.local.EnginesResource;
import io.parley.platform.SettableClock;
import io.parley.shop.Lookup.Proof;
import io.parley.shop.ProofOutcome.NotProven;
import io.parley.shop.ProofOutcome.Proven;
import io.parley.shop.ProofOutcome.TooManyTries;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Each test has an order and a shopper of its own.
@QuarkusTest
@WithTestResource(EnginesResource.class)
class ProofsIT {
    private static final MerchantId TEA = new MerchantId("tea-house");
    private static final MerchantId LAMPS = new MerchantId("lamps");
    private static final Proven ADA = new Proven("ada");

    @Inject Pool pool;
    @Inject ShopConfig config;
    @Inject DataSource database;

    private final SettableClock clock = new SettableClock();
    private final String id = UUID.randomUUID().toString().substring(0, 8);
    private final OrderNumber number = new OrderNumber("#P" + id);
    private StoredProofs proofs;

    @BeforeEach
    void open() {
        proofs = new StoredProofs(pool, config, clock);
        Shelf tea = new Shelf(database, TEA);
        tea.put(OrderDraft.paid(number.value()));
        tea.put(shopper("s" + id, "Núria O’Hara " + id, id + "@shop.example"));
    }

    private static ShopperProfile shopper(String subject, String name, String email) {
        Address address = new Address(List.of("2 Quay Road"), "Cork", "", "T12 A3B4", "Ireland");
        return new ShopperProfile(subject, name, email, address, List.of());
    }

    @Test
    void anOrdersEMailProvesItHoweverItIsWritten() {
        assertThat(check(email(" ADA@Shop.Example "))).isEqualTo(ADA);
    }

    @Test
    void anOrdersPostcodeProvesItHoweverItIsWritten() {
        assertThat(check(new Claim.OfOrderPostcode(number, "20-00"))).isEqualTo(ADA);
    }

    @Test
    void nothingIsNoProof() {
        assertThat(check(email(""))).isEqualTo(new NotProven());
        assertThat(check(new Claim.OfOrderPostcode(number, " - "))).isEqualTo(new NotProven());
        assertThat(check(new Claim.OfEmail(" "))).isEqualTo(new NotProven());
        assertThat(check(new Claim.OfNamePostcode("", "T12 A3B4"))).isEqualTo(new NotProven());
    }

    @Test
    void anEMailProvesItsShopper() {
        assertThat(check(new Claim.OfEmail(id + "@SHOP.example"))).isEqualTo(new Proven("s" + id));
    }

    @Test
    void nameAndPostcodeProveTheirShopperInAnyOrderOfTheName() {
        assertThat(check(new Claim.OfNamePostcode(id + " o’hara núria", "t12a3b4")))
                .isEqualTo(new Proven("s" + id));
    }

    @Test
    void detailsThatTwoShoppersShareProveNeither() {
        new Shelf(database, TEA).put(shopper("t" + id, "Núria O’Hara " + id, id + "@shop.example"));

        assertThat(check(new Claim.OfEmail(id + "@shop.example"))).isEqualTo(new NotProven());
        assertThat(check(new Claim.OfNamePostcode("Núria O’Hara " + id, "T12A3B4")))
                .isEqualTo(new NotProven());
    }

    @Test
    void anotherMerchantsOrderIsNotProven() {
        Proof elsewhere = new Proof(LAMPS, email("ada@shop.example"), session("a"), null);

        assertThat(check(elsewhere)).isEqualTo(new NotProven());
    }

    @Test
    void claimsOfABatchAreEachJudgedByThemselves() {
        Proof right = proof(email("ada@shop.example"), "a");
        Proof wrong = proof(email("mei@shop.example"), "b");
        Proof shopper = proof(new Claim.OfEmail(id + "@shop.example"), "c");
        Proof unprintable = proof(email("a\0da@shop.example"), "d");

        assertThat(proofs.check(Set.of(right, wrong, shopper, unprintable)).await().indefinitely())
                .isEqualTo(
                        Map.of(
                                right, ADA,
                                wrong, new NotProven(),
                                shopper, new Proven("s" + id),
                                unprintable, new NotProven()));
    }

    @Test
    void fiveWrongTriesCloseAnOrderWhoeverTries() {
        IntStream.range(0, 5).forEach(i -> tried(proof(email(i + "@x.example"), "s" + i)));

        assertThat(check(proof(email("ada@shop.example"), "s9"))).isEqualTo(new TooManyTries());
    }

    @Test
    void fourWrongTriesDoNot() {
        IntStream.range(0, 4).forEach(i -> tried(proof(email(i + "@x.example"), "s" + i)));

        assertThat(check(proof(email("ada@shop.example"), "s9"))).isEqualTo(ADA);
    }

    @Test
    void fiveWrongTriesCloseASessionWhateverItTries() {
        IntStream.range(0, 5).forEach(i -> tried(email(new OrderNumber("#" + id + i))));

        assertThat(check(email("ada@shop.example"))).isEqualTo(new TooManyTries());
    }

    @Test
    void twentyWrongTriesCloseANetwork() {
        IntStream.range(0, 20)
                .forEach(i ->
                        tried(
                                new Proof(
                                        TEA,
                                        email(new OrderNumber("#" + id + i)),
                                        session("n" + i),
                                        "net" + id)));

        assertThat(check(new Proof(TEA, email("ada@shop.example"), session("x"), "net" + id)))
                .isEqualTo(new TooManyTries());
        assertThat(check(new Proof(TEA, email("ada@shop.example"), session("x"), "other" + id)))
                .isEqualTo(ADA);
    }

    @Test
    void aWrongClaimCountsOnceHoweverOftenAndHoweverItIsWritten() {
        IntStream.range(0, 20).forEach(_ -> tried(email("mei@shop.example")));
        tried(email(" MEI@shop.example"));

        assertThat(check(email("ada@shop.example"))).isEqualTo(ADA);
    }

    @Test
    void aWrongClaimOnRecordCountsOnceAlsoBesideARightOne() {
        List<Proof> wrong =
                IntStream.range(0, 4)
                        .mapToObj(i -> proof(email(i + "@x.example"), "s" + i))
                        .toList();
        wrong.forEach(this::tried);
        Proof right = proof(email("ada@shop.example"), "s9");
        Set<Proof> batch = new LinkedHashSet<>(wrong);
        batch.add(right);

        assertThat(proofs.check(batch).await().indefinitely()).containsEntry(right, ADA);
    }

    @Test
    void aHundredGuessesAtOnceAreCutOff() {
        Set<Proof> guesses = new HashSet<>();
        IntStream.range(0, 100).forEach(i -> guesses.add(proof(postcode(9_000 + i), "g" + i)));

        Map<Proof, ProofOutcome> outcomes = proofs.check(guesses).await().indefinitely();

        assertThat(outcomes.values()).filteredOn(NotProven.class::isInstance).hasSize(5);
        assertThat(outcomes.values()).filteredOn(TooManyTries.class::isInstance).hasSize(95);
    }

    @Test
    void aHundredGuessesSideBySideAreCutOffToo() {
        List<Uni<ProofOutcome>> guesses =
                IntStream.range(0, 100)
                        .mapToObj(i -> proof(postcode(9_000 + i), "g" + i))
                        .map(guess -> proofs.check(Set.of(guess)).map(all -> all.get(guess)))
                        .toList();

        List<ProofOutcome> outcomes =
                Uni.join().all(guesses).andFailFast().await().atMost(Duration.ofSeconds(30));

        assertThat(outcomes).filteredOn(NotProven.class::isInstance).hasSize(5);
    }

    @Test
    void wrongTriesAreForgottenAfterTheWindow() {
        IntStream.range(0, 5).forEach(i -> tried(proof(email(i + "@x.example"), "s" + i)));
        clock.pass(config.proofWindow().plusSeconds(1));

        assertThat(check(email("ada@shop.example"))).isEqualTo(ADA);
    }

    @Test
    void aClaimThatWasWrongBeforeTheWindowCountsAnew() {
        IntStream.range(0, 5).forEach(i -> tried(proof(email(i + "@x.example"), "s" + i)));
        clock.pass(config.proofWindow().plusSeconds(1));
        IntStream.range(0, 5).forEach(i -> tried(proof(email(i + "@x.example"), "s" + i)));

        assertThat(check(email("ada@shop.example"))).isEqualTo(new TooManyTries());
    }

    private void tried(Claim claim) {
        tried(proof(claim, "mine"));
    }

    private void tried(Proof proof) {
        var _ = check(proof);
    }

    private ProofOutcome check(Claim claim) {
        return check(proof(claim, "mine"));
    }

    private ProofOutcome check(Proof proof) {
        return Objects.requireNonNull(
                proofs.check(Set.of(proof)).await().indefinitely().get(proof));
    }

    private Proof proof(Claim claim, String session) {
        return new Proof(TEA, claim, session(session), null);
    }

    private String session(String name) {
        return id + name;
    }

    private Claim email(String email) {
        return new Claim.OfOrderEmail(number, email);
    }

    private static Claim email(OrderNumber number) {
        return new Claim.OfOrderEmail(number, "ada@shop.example");
    }

    private Claim postcode(int postcode) {
        return new Claim.OfOrderPostcode(number, String.valueOf(postcode));
    }
}
