package io.parley.journal;

import io.parley.platform.KafkaClients;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/// Creates the topics that are missing before anybody reads or writes them. The number of
/// partitions is fixed here for good: a conversation's partition is its key's hash by that number.
@ApplicationScoped
public class TopicSetup {
    private static final String SEVEN_DAYS = String.valueOf(7L * 24 * 60 * 60 * 1000);

    private final KafkaClients kafka;

    public TopicSetup(KafkaClients kafka) {
        this.kafka = kafka;
    }

    void create(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event)
            throws InterruptedException {
        try (Admin admin = kafka.admin()) {
            List<NewTopic> topics =
                    Stream.of(
                                    Topics.COMMANDS,
                                    Topics.EVENTS,
                                    Topics.ACTIONS,
                                    Topics.PARCELS,
                                    Topics.SHOP,
                                    Topics.DEAD_LETTERS)
                            .map(TopicSetup::topic)
                            .toList();
            for (KafkaFuture<Void> created : admin.createTopics(topics).values().values()) {
                requireThere(created);
            }
        }
    }

    private static void requireThere(KafkaFuture<Void> created) throws InterruptedException {
        try {
            created.get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("A topic cannot be created", e.getCause());
            }
        }
    }

    private static NewTopic topic(String name) {
        return new NewTopic(name, Optional.of(Topics.PARTITIONS), Optional.empty())
                .configs(
                        Map.of(
                                TopicConfig.RETENTION_MS_CONFIG,
                                SEVEN_DAYS,
                                TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
                                String.valueOf(KafkaClients.LARGEST_MESSAGE)));
    }
}
