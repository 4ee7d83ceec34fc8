package io.parley.gateway.feeds;

import io.parley.journal.DeadLetter;
import io.parley.journal.Publisher;
import io.parley.shop.Movements;
import io.parley.shop.Movements.Outcome;
import io.parley.shop.Movements.Report;
import io.parley.shop.MovementsRefused;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// Works on a batch of movements: keeps them in the shop, tells what is news, and sets aside what
/// is no movement or belongs to no parcel.
@ApplicationScoped
public class ParcelDesk {
    private final Movements movements;
    private final NewsRound news;
    private final Publisher publisher;
    private final InstantSource clock;

    public ParcelDesk(
            Movements movements, NewsRound news, Publisher publisher, InstantSource clock) {
        this.movements = movements;
        this.news = news;
        this.publisher = publisher;
        this.clock = clock;
    }

    private record Readable(ConsumerRecord<String, byte[]> record, Report report) {}

    /// A batch on its way.
    private record Work(List<Readable> readable, List<DeadLetter> letters, List<Bulletin> news) {}

    /// Completes when the broker holds everything that follows, and gives how many records were set
    /// aside. Fails on an outage, and may then be called again with the same records.
    Uni<Integer> take(List<ConsumerRecord<String, byte[]>> records) {
        Work work = new Work(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        records.forEach(record -> read(record, work));
        return movements
                .keep(work.readable.stream().map(Readable::report).toList())
                .flatMap(outcomes -> settle(work, outcomes))
                .onFailure(MovementsRefused.class)
                .recoverWithUni(refusal -> isolate(records, refusal));
    }

    private void read(ConsumerRecord<String, byte[]> record, Work work) {
        try {
            Report report = MovementReader.read(record, clock.instant());
            work.readable.add(new Readable(record, report));
        } catch (UnreadableMovement e) {
            work.letters.add(letter(record, String.valueOf(e.getMessage())));
        }
    }

    private Uni<Integer> settle(Work work, List<Outcome> outcomes) {
        for (int i = 0; i < outcomes.size(); i++) {
            sort(work.readable.get(i), outcomes.get(i), work);
        }
        return news.send(work.news)
                .chain(() -> publisher.publish(List.of(), work.letters))
                .replaceWith(work.letters.size());
    }

    private void sort(Readable read, Outcome outcome, Work work) {
        switch (outcome) {
            case Outcome.Kept(var parcels) ->
                    parcels.forEach(p -> work.news.addAll(Bulletin.of(read.report, p)));
            case Outcome.UnknownParcel _ ->
                    work.letters.add(
                            letter(
                                    read.record,
                                    "the merchant has no parcel of that name; replay this once it has"));
            case Outcome.Full _ ->
                    work.letters.add(
                            letter(read.record, "the parcel has more movements than any can have"));
        }
    }

    /// Halves what the shop refused until the offending record is alone.
    private Uni<Integer> isolate(List<ConsumerRecord<String, byte[]>> records, Throwable refusal) {
        if (records.size() > 1) {
            int half = records.size() / 2;
            return take(records.subList(0, half))
                    .flatMap(first ->
                            take(records.subList(half, records.size()))
                                    .map(second -> first + second));
        }
        DeadLetter letter =
                letter(records.getFirst(), "the shop refused it: " + refusal.getMessage());
        return publisher.publish(List.of(), List.of(letter)).replaceWith(1);
    }

    private DeadLetter letter(ConsumerRecord<String, byte[]> record, String reason) {
        return new DeadLetter(record, reason, clock.instant());
    }
}
