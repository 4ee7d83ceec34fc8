package io.parley.cli.scenarios.play;

import io.parley.cli.scenarios.script.Deed;
import io.parley.conversation.Choice;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// A chat whose answers are known beforehand; the last one stays.
final class RecordedChat implements Chat {
    private final Deque<Turn> answers = new ArrayDeque<>();
    private final List<String> done = new ArrayList<>();
    private final List<Asked> asked = new ArrayList<>();

    RecordedChat(Turn... answers) {
        this.answers.addAll(List.of(answers));
    }

    List<String> done() {
        return done;
    }

    private Turn answer(String what) {
        done.add(what);
        return answers.size() > 1 ? answers.removeFirst() : answers.getFirst();
    }

    @Override
    public Turn say(String text) {
        return answer(text);
    }

    @Override
    public Turn tap(Choice choice) {
        return answer("tap " + choice.id());
    }

    @Override
    public Turn pass(Duration time) {
        return answer("pass " + time);
    }

    @Override
    public Turn move(Deed.ParcelMoves parcel) {
        return answer("move " + parcel.milestone());
    }

    /// From now on, this is what was asked of the shop.
    RecordedChat asking(Asked... all) {
        asked.addAll(List.of(all));
        return this;
    }

    @Override
    public List<Asked> asked() {
        return asked;
    }

    @Override
    public void close() {
        done.add("close");
    }
}
