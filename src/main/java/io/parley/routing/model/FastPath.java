package io.parley.routing.model;

import java.util.List;

/// A linear model whose confidences are calibrated by cross-validation inside its training texts.
public record FastPath(LinearModel model, double sharpness) {

    public static FastPath train(List<Labelled> texts, long seed) {
        return new FastPath(LinearModel.train(texts, seed), Sharpness.within(texts, seed));
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
