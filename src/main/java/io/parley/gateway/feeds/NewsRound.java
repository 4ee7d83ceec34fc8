package io.parley.gateway.feeds;

import io.parley.conversation.Command;
import io.parley.journal.Commands;
import io.parley.journal.Watches;
import io.parley.journal.Watches.WatchedOrder;
import io.parley.journal.Watches.Watcher;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Brings bulletins to the conversations that watch their orders.
@ApplicationScoped
public class NewsRound {
    private final Watches watches;
    private final Commands commands;
    private final InstantSource clock;

    public NewsRound(Watches watches, Commands commands, InstantSource clock) {
        this.watches = watches;
        this.commands = commands;
        this.clock = clock;
    }

    /// Completes when the broker holds a command for every watcher. Sent in the order in which
    /// things happened, since news that something later has overtaken is not told.
    Uni<Void> send(List<Bulletin> bulletins) {
        Set<WatchedOrder> orders =
                bulletins.stream().map(NewsRound::order).collect(Collectors.toSet());
        return watches.find(orders)
                .flatMap(watchers ->
                        Multi.createFrom()
                                .iterable(addressed(bulletins, watchers))
                                .onItem()
                                .transformToUniAndMerge(commands::send)
                                .collect()
                                .last()
                                .replaceWithVoid());
    }

    private List<Command> addressed(
            List<Bulletin> bulletins, Map<WatchedOrder, List<Watcher>> watchers) {
        return bulletins.stream()
                .sorted(Comparator.comparing(bulletin -> bulletin.news().at()))
                .flatMap(bulletin ->
                        watchers.getOrDefault(order(bulletin), List.of()).stream()
                                .map(watcher -> command(bulletin, watcher)))
                .toList();
    }

    private Command command(Bulletin bulletin, Watcher watcher) {
        return new Command.ParcelMoved(
                new Command.Envelope(
                        watcher.conversation(),
                        bulletin.merchant(),
                        bulletin.cause(),
                        clock.instant()),
                watcher.setBy(),
                bulletin.news());
    }

    private static WatchedOrder order(Bulletin bulletin) {
        return new WatchedOrder(bulletin.merchant(), bulletin.news().order());
    }
}
