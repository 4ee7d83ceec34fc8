package io.parley.shop.rules;

import io.parley.negotiation.Policy;
import io.parley.platform.yaml.Mistake;
import io.parley.platform.yaml.Place;
import io.parley.platform.yaml.Source;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/// Reads policy documents. What is wrong is said of every rule, so that a file is mended in one go.
public final class PolicyReader {
    /// Characters of a document.
    public static final int LONGEST = 200_000;

    private final Path file;
    private final List<Mistake> mistakes = new ArrayList<>();

    private PolicyReader(Path file) {
        this.file = file;
    }

    /// @param file what the document is called in messages; it is not opened
    /// @param version of the policy among its merchant's
    /// @param zone the merchant's, by whose clocks days are counted
    public static PolicyReading read(Path file, String document, int version, ZoneId zone) {
        PolicyReader reader = new PolicyReader(file);
        Policy policy = reader.read(document, version, zone);
        if (policy != null && reader.mistakes.isEmpty()) {
            return new PolicyReading.Fit(policy);
        }
        reader.mistakes.sort(Comparator.comparing(mistake -> mistake.place().line()));
        return new PolicyReading.Unfit(reader.mistakes);
    }

    private @Nullable Policy read(String document, int version, ZoneId zone) {
        if (document.length() > LONGEST) {
            wrong(1, "has more than %,d characters; take rules together".formatted(LONGEST));
            return null;
        }
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(document));
            if (root != null) {
                return PolicyForm.read(new Source(file, mistakes), root, version, zone);
            }
            wrong(1, "holds no policy; begin with a line 'policy: NAME'");
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            wrong(mark == null ? 1 : mark.getLine() + 1, "this is no YAML: " + e.getProblem());
        } catch (YAMLException e) {
            wrong(1, "this is no YAML: " + e.getMessage());
        }
        return null;
    }

    private void wrong(int line, String message) {
        mistakes.add(new Mistake(new Place(file, line), message));
    }
}
