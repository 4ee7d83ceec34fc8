package io.parley.turn;

import io.parley.commerce.MerchantId;
import io.parley.conversation.Conversation;
import io.parley.conversation.ConversationId;
import io.parley.journal.DeadLetter;
import io.parley.journal.Journal;
import io.parley.journal.Journal.Origin;
import io.parley.journal.KeyRing;
import io.parley.journal.Snapshots;
import io.parley.journal.Snapshots.Snapshot;
import io.parley.journal.Standing;
import io.parley.journal.StateCodec;
import io.parley.journal.Vault;
import io.parley.merchants.Merchant;
import io.parley.merchants.Merchants;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Step 1: what a batch needs to know before anything is decided, one query each.
@ApplicationScoped
public class Loading {
    private final Journal journal;
    private final Snapshots snapshots;
    private final Vault vault;
    private final Merchants merchants;
    private final Houses houses;
    private final InstantSource clock;

    public Loading(
            Journal journal,
            Snapshots snapshots,
            Vault vault,
            Merchants merchants,
            Houses houses,
            InstantSource clock) {
        this.journal = journal;
        this.snapshots = snapshots;
        this.vault = vault;
        this.merchants = merchants;
        this.houses = houses;
        this.clock = clock;
    }

    private record Fetched(
            Map<ConversationId, Snapshot> snapshots,
            Map<ConversationId, KeyRing> rings,
            Map<MerchantId, Merchant> merchants) {}

    /// @param refused whether the journal refused these commands' data, so that each is to fail
    Uni<Batch> load(List<Received> commands, boolean refused) {
        Set<ConversationId> ids =
                commands.stream().map(Received::conversation).collect(Collectors.toSet());
        Set<MerchantId> shops =
                commands.stream()
                        .map(r -> r.command().envelope().merchant())
                        .collect(Collectors.toSet());
        return Uni.combine()
                .all()
                .unis(snapshots.find(ids), vault.rings(ids), merchants.find(shops))
                .with(Fetched::new)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .flatMap(fetched ->
                        standings(commands, fetched)
                                .map(standings -> batch(commands, refused, fetched, standings)))
                .flatMap(this::remember);
    }

    private Uni<Map<ConversationId, Standing>> standings(List<Received> commands, Fetched fetched) {
        Map<ConversationId, Standing> found = new HashMap<>();
        Map<ConversationId, MerchantId> missing = new HashMap<>();
        for (Received received : commands) {
            ConversationId id = received.conversation();
            snapshot(id, fetched)
                    .ifPresentOrElse(
                            state -> found.put(id, new Standing(state, state.header().seq())),
                            () -> missing.put(id, received.command().envelope().merchant()));
        }
        if (missing.isEmpty()) {
            return Uni.createFrom().item(found);
        }
        return journal.load(missing, fetched.rings).invoke(found::putAll).replaceWith(found);
    }

    private static Optional<Conversation> snapshot(ConversationId id, Fetched fetched) {
        KeyRing ring = fetched.rings.getOrDefault(id, KeyRing.EMPTY);
        return Optional.ofNullable(fetched.snapshots.get(id))
                .flatMap(snapshot -> StateCodec.decode(id, snapshot.state(), ring));
    }

    private Batch batch(
            List<Received> commands,
            boolean refused,
            Fetched fetched,
            Map<ConversationId, Standing> standings) {
        Map<ConversationId, ConversationTurn> turns = new LinkedHashMap<>();
        List<DeadLetter> strays = new ArrayList<>();
        Batch.byConversation(commands)
                .forEach((id, own) -> {
                    Merchant merchant =
                            fetched.merchants.get(own.getFirst().command().envelope().merchant());
                    Standing standing = standings.get(id);
                    if (merchant == null || standing == null) {
                        own.forEach(r -> strays.add(unknownMerchant(r)));
                    } else {
                        turns.put(
                                id,
                                new ConversationTurn(
                                        merchant, houses.of(merchant), own, refused, standing));
                    }
                });
        return new Batch(turns, fetched.rings, strays);
    }

    /// Asks the journal only for the causes that may be known, which are nearly none.
    private Uni<Batch> remember(Batch batch) {
        Set<Origin> suspects = new HashSet<>();
        batch.turns().forEach(turn -> suspects.addAll(turn.suspects()));
        if (suspects.isEmpty()) {
            return Uni.createFrom().item(batch);
        }
        return journal.known(suspects)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .invoke(known ->
                        known.forEach((origin, events) ->
                                batch.turn(origin.conversation())
                                        .remember(Map.of(origin.cause(), events))))
                .replaceWith(batch);
    }

    private DeadLetter unknownMerchant(Received received) {
        return received.deadLetter("no merchant of that id is known", clock.instant());
    }
}
