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
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Creates the topics that are missing before anybody reads or writes them. The number of
/// partitions is fixed here for good: a conversation's partition is its key's hash by that number.
@ApplicationScoped
public class TopicSetup {
    private static final String SEVEN_DAYS = String.valueOf(7L * 24 * 60 * 60 * 1000);
    private static final String LARGEST_MESSAGE = String.valueOf(2 * 1024 * 1024);

    private final KafkaClients kafka;
    private final int partitions;

    public TopicSetup(
            KafkaClients kafka,
            @ConfigProperty(name = "parley.journal.partitions", defaultValue = "12")
                    int partitions) {
        this.kafka = kafka;
        this.partitions = partitions;
    }

    void create(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event)
            throws InterruptedException {
        try (Admin admin = kafka.admin()) {
            List<NewTopic> topics =
                    Stream.of(Topics.COMMANDS, Topics.EVENTS, Topics.DEAD_LETTERS)
                            .map(this::topic)
                            .toList();
            for (var created : admin.createTopics(topics).values().values()) {
                created.get();
            }
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("The topics cannot be created", e.getCause());
            }
        }
    }

    private NewTopic topic(String name) {
        return new NewTopic(name, Optional.of(partitions), Optional.empty())
                .configs(
                        Map.of(
                                TopicConfig.RETENTION_MS_CONFIG, SEVEN_DAYS,
                                TopicConfig.MAX_MESSAGE_BYTES_CONFIG, LARGEST_MESSAGE));
    }
}
