package io.parley.routing;

import io.parley.routing.model.FastPath;
import io.parley.routing.model.Folds;
import io.parley.routing.model.Labelled;
import io.parley.routing.model.LinearModel;
import io.parley.routing.model.Scorer;
import io.parley.routing.model.Sharpness;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Routers of the same lessons, each of which has not learnt one part of them. Their confidences
/// are spread by one number for all, found on what none of them has learnt.
final class HeldOut {
    private static final long SEED = 1111;

    private final List<NgramRouter> routers;

    /// @param folds of these lessons, and perhaps of more
    HeldOut(Lessons lessons, Folds folds) {
        List<LinearModel> models = new ArrayList<>();
        List<Sharpness.Seen> unseen = new ArrayList<>();
        Set<Labelled> own = Set.copyOf(lessons.texts());
        for (int fold = 0; fold < folds.count(); fold++) {
            LinearModel model = LinearModel.trainAsWritten(others(lessons, folds.held(fold)), SEED);
            models.add(model);
            unseen.addAll(seen(model, folds.held(fold).stream().filter(own::contains).toList()));
        }
        double sharpness = Sharpness.of(unseen);
        QualityPath none = new QualityPath(Map.of());
        routers =
                models.stream()
                        .map(model ->
                                new NgramRouter(lessons, new FastPath(model, sharpness), none))
                        .toList();
    }

    /// What none of the held texts says, under whatever intent: a text that changes its intent is
    /// in two parts.
    private static List<Labelled> others(Lessons lessons, List<Labelled> held) {
        Set<String> said = held.stream().map(Labelled::text).collect(Collectors.toSet());
        return lessons.texts().stream().filter(text -> !said.contains(text.text())).toList();
    }

    private static List<Sharpness.Seen> seen(LinearModel model, List<Labelled> held) {
        Scorer scorer = model.scorer();
        return held.stream()
                .filter(text -> model.labels().contains(text.label()))
                .map(text ->
                        new Sharpness.Seen(
                                scorer.margins(text.text()).clone(),
                                model.labels().indexOf(text.label())))
                .toList();
    }

    /// The one that has not learnt that part.
    NgramRouter router(int fold) {
        return routers.get(fold);
    }
}
