package io.parley.routing;

import io.parley.commerce.Language;
import io.parley.routing.model.FastPath;
import io.parley.routing.model.SoftmaxRegression;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jboss.logging.Logger;

/// What training made of the shipped phrases. The build leaves it beside the classes, since reading
/// it takes milliseconds where training takes a minute; it is only good for the phrases it names.
///
/// @param version of the router whose phrases these are
/// @param meanings by language; empty where they were not learnt
record Trained(String version, FastPath words, Map<Language, SoftmaxRegression> meanings) {
    static final String FILE = "shipped.model";
    private static final Logger LOG = Logger.getLogger(Trained.class);

    /// What the build left for this version; empty when it is for another, or not there, as in
    /// development.
    static Optional<Trained> shipped(String version) {
        try (InputStream in = Trained.class.getResourceAsStream(FILE)) {
            return in == null ? Optional.empty() : read(in, version);
        } catch (IOException broken) {
            LOG.warnf("The trained model is not readable and is trained anew: %s", broken);
            return Optional.empty();
        }
    }

    /// Empty when it is for another version.
    static Optional<Trained> read(InputStream stored, String version) throws IOException {
        DataInputStream in =
                new DataInputStream(new BufferedInputStream(new GZIPInputStream(stored)));
        if (!in.readUTF().equals(version)) {
            return Optional.empty();
        }
        return Optional.of(new Trained(version, FastPath.read(in), meanings(in)));
    }

    private static Map<Language, SoftmaxRegression> meanings(DataInput in) throws IOException {
        Map<Language, SoftmaxRegression> meanings = new EnumMap<>(Language.class);
        for (int left = in.readInt(); left > 0; left--) {
            Language language = Language.valueOf(in.readUTF());
            meanings.put(language, SoftmaxRegression.read(in));
        }
        return meanings;
    }

    void write(OutputStream stored) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(stored)))) {
            out.writeUTF(version);
            words.write(out);
            out.writeInt(meanings.size());
            for (Map.Entry<Language, SoftmaxRegression> meaning : meanings.entrySet()) {
                out.writeUTF(meaning.getKey().name());
                meaning.getValue().write(out);
            }
        }
    }
}
