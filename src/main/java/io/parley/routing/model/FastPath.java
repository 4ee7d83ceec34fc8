package io.parley.routing.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/// A linear model whose confidences are calibrated on a part of its training texts held out.
public record FastPath(LinearModel model, double sharpness) {

    public static FastPath train(List<Labelled> texts, long seed) {
        return new FastPath(LinearModel.train(texts, seed), Sharpness.within(texts, seed));
    }

    /// As `write` has left it.
    ///
    /// @throws IOException when it is cut off
    public static FastPath read(DataInput in) throws IOException {
        return new FastPath(LinearModel.read(in), in.readDouble());
    }

    public void write(DataOutput out) throws IOException {
        model.write(out);
        out.writeDouble(sharpness);
    }

    /// The classes, sorted by name.
    public List<String> labels() {
        return model.labels();
    }

    /// The confidence in each class, in the order of `labels`; their sum is 1.
    public double[] confidences(String folded) {
        return Distribution.softmax(model.scorer().margins(folded), sharpness);
    }
}
