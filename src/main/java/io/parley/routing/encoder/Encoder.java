package io.parley.routing.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import io.parley.commerce.Language;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/// Turns a text of one language into a vector of length 1; texts of like meaning lie close. Takes 1
/// to 5 ms of one core, so never on an event loop. May be asked by several threads.
public final class Encoder {
    private static final Logger LOG = Logger.getLogger(Encoder.class);

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPiece tokens;

    private Encoder(OrtEnvironment environment, OrtSession session, WordPiece tokens) {
        this.environment = environment;
        this.session = session;
        this.tokens = tokens;
    }

    /// Empty, with one line in the log, when the model or ONNX Runtime is not there or does not run
    /// on this machine.
    public static Optional<Encoder> load(Language language) {
        try {
            return Optional.of(open(language));
        } catch (IOException | OrtException | LinkageError | RuntimeException missing) {
            LOG.infof(
                    "No sentence encoder for language=%s, the fast path answers alone: %s",
                    language.tag(), missing.toString());
            return Optional.empty();
        }
    }

    private static Encoder open(Language language) throws IOException, OrtException {
        WordPiece tokens = new WordPiece(EncoderFiles.vocabulary(language));
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            // More threads than one fight with the event loops for the cores.
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            OrtSession session = environment.createSession(EncoderFiles.model(language), options);
            return new Encoder(environment, session, tokens);
        }
    }

    /// Whether it has learnt this word, of a folded text, as a whole.
    public boolean knows(String word) {
        return tokens.has(word);
    }

    /// @throws IllegalStateException when ONNX Runtime fails
    public float[] embed(String text) {
        long[] ids = tokens.ids(text);
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor input = OnnxTensor.createTensor(environment, new long[][] {ids});
                OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {ones});
                OnnxTensor types = OnnxTensor.createTensor(environment, new long[1][ids.length]);
                OrtSession.Result result =
                        session.run(
                                Map.of(
                                        "input_ids", input,
                                        "attention_mask", mask,
                                        "token_type_ids", types))) {
            // BGE's meaning of the whole is the state of the first token.
            return unit(((float[][][]) result.get(0).getValue())[0][0]);
        } catch (OrtException failed) {
            throw new IllegalStateException("The sentence encoder failed", failed);
        }
    }

    private static float[] unit(float[] vector) {
        double square = 0;
        for (float value : vector) {
            square += value * value;
        }
        float length = (float) Math.sqrt(square);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }
}
