package io.parley.cli.bench.drain;

import io.parley.cli.bench.Broker;
import io.parley.cli.process.CpuClock;
import io.parley.cli.process.ServeProcess;
import io.parley.journal.Topics;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/// The program itself in a process of its own, with the role `turn` alone. It keeps its place in
/// its group while it is stopped by a signal, so that what is timed is work and not joining.
record TheTurn(ServeProcess serve, Broker broker) implements Contender {
    private static final String GROUP = "parley-turn";
    private static final int PATIENCE_S = 120;

    @Override
    public String name() {
        return "turn";
    }

    @Override
    public String topic() {
        return Topics.COMMANDS;
    }

    @Override
    public void hold() throws InterruptedException {
        serve.process().pause();
    }

    @Override
    public void drain(Map<TopicPartition, Long> ends) throws InterruptedException {
        serve.process().resume();
        broker.awaitCommitted(GROUP, ends, PATIENCE_S);
    }

    @Override
    public CpuClock clock() {
        return new CpuClock(serve.process().handle());
    }

    @Override
    public void close() {
        serve.close();
    }
}
