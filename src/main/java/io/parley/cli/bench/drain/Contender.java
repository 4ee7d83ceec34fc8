package io.parley.cli.bench.drain;

import io.parley.cli.process.CpuClock;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/// One of those compared.
interface Contender extends AutoCloseable {
    String name();

    String topic();

    /// Stands still from now on, so that its topic can be filled.
    void hold() throws Exception;

    /// Takes everything up to these offsets; returns when the last of it is committed.
    void drain(Map<TopicPartition, Long> ends) throws Exception;

    /// The clock of the process that does its work.
    CpuClock clock();
}
