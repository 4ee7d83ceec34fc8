package io.parley.local.sandbox;

import io.parley.platform.KafkaClients;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/// What lies in the topics that somebody reads as a group: the turn, and whatever lane there is. A
/// group commits what it has dealt with, so the distance to the end is what is still to come.
@Singleton
class Backlog {
    private final Admin admin;

    Backlog(KafkaClients kafka) {
        this.admin = kafka.admin();
    }

    @PreDestroy
    void close() {
        admin.close();
    }

    /// Whether every group has dealt with everything. The ends are asked for last, so that what one
    /// group wrote for another while this looked counts.
    Uni<Boolean> isClear() {
        return uni(admin.listGroups(ListGroupsOptions.forConsumerGroups()).all())
                .map(groups -> groups.stream().map(GroupListing::groupId).toList())
                .flatMap(this::isClear);
    }

    private Uni<Boolean> isClear(List<String> groups) {
        return Uni.combine()
                .all()
                .unis(
                        uni(admin.describeConsumerGroups(groups).all()),
                        uni(admin.listConsumerGroupOffsets(wholly(groups)).all()))
                .asTuple()
                .map(both -> places(both.getItem1(), both.getItem2()))
                .flatMap(places ->
                        uni(admin.listOffsets(latest(places.keySet())).all())
                                .map(ends -> reached(places, ends)));
    }

    private static Map<String, ListConsumerGroupOffsetsSpec> wholly(List<String> groups) {
        return groups.stream()
                .collect(Collectors.toMap(g -> g, _ -> new ListConsumerGroupOffsetsSpec()));
    }

    /// How far each partition that somebody reads has been dealt with: to its beginning where
    /// nothing was committed yet.
    private static Map<TopicPartition, Long> places(
            Map<String, ConsumerGroupDescription> groups,
            Map<String, Map<TopicPartition, OffsetAndMetadata>> committed) {
        Map<TopicPartition, Long> places = new HashMap<>();
        groups.forEach((group, description) -> {
            var offsets = committed.getOrDefault(group, Map.of());
            for (TopicPartition partition : read(description)) {
                OffsetAndMetadata offset = offsets.get(partition);
                places.merge(partition, offset == null ? 0 : offset.offset(), Math::min);
            }
        });
        return places;
    }

    private static Set<TopicPartition> read(ConsumerGroupDescription group) {
        return group.members().stream()
                .flatMap(member -> member.assignment().topicPartitions().stream())
                .collect(Collectors.toSet());
    }

    private static Map<TopicPartition, OffsetSpec> latest(Collection<TopicPartition> partitions) {
        return partitions.stream().collect(Collectors.toMap(p -> p, _ -> OffsetSpec.latest()));
    }

    private static boolean reached(
            Map<TopicPartition, Long> places, Map<TopicPartition, ListOffsetsResultInfo> ends) {
        return ends.entrySet().stream()
                .allMatch(end -> places.getOrDefault(end.getKey(), 0L) >= end.getValue().offset());
    }

    private static <T> Uni<T> uni(KafkaFuture<T> future) {
        return Uni.createFrom().completionStage(future.toCompletionStage());
    }
}
