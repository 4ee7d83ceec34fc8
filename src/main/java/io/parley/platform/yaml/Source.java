package io.parley.platform.yaml;

import java.nio.file.Path;
import java.util.List;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

/// The file that is read, and where its mistakes go. What cannot be read is replaced by something
/// harmless, so that one mistake does not hide the next; a script with mistakes is never run.
public record Source(Path file, List<Mistake> mistakes) {

    public Place place(Node node) {
        return place(node.getStartMark());
    }

    public Place place(Mark mark) {
        return new Place(file, mark.getLine() + 1);
    }

    public void mistake(Node node, String form, Object... values) {
        mistakes.add(new Mistake(place(node), form.formatted(values)));
    }
}
