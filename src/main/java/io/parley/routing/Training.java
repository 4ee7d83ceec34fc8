package io.parley.routing;

import io.parley.commerce.Language;
import io.parley.routing.model.FastPath;
import io.parley.routing.model.SoftmaxRegression;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Trains the shipped router while the project is built, so that no start has to.
public final class Training {
    private static final String PLACE = "io/parley/routing/";

    private Training() {}

    /// Leaves the model of these phrases under `classes`, unless it is there already.
    ///
    /// @return whether it had to be trained, which takes a minute
    /// @throws IOException when the folder cannot be written to
    public static boolean leave(Phrases phrases, Path classes) throws IOException {
        Lessons lessons = Lessons.shipped(phrases);
        Path file = classes.resolve(PLACE).resolve(Trained.FILE);
        if (isOf(lessons, file)) {
            return false;
        }
        Path unfinished = Files.createTempFile(file.getParent(), "model", "");
        trained(lessons).write(Files.newOutputStream(unfinished));
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    private static boolean isOf(Lessons lessons, Path file) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Trained.read(in, lessons.version()).isPresent();
        }
    }

    private static Trained trained(Lessons lessons) {
        FastPath words = FastPath.train(lessons.texts(), NgramRouter.SEED);
        Map<Language, SoftmaxRegression> meanings =
                Stream.of(Language.values())
                        .parallel()
                        .flatMap(language ->
                                MeaningModel.learn(language, lessons.texts(), words.labels())
                                        .stream())
                        .collect(
                                Collectors.toMap(MeaningModel::language, MeaningModel::regression));
        return new Trained(lessons.version(), words, meanings);
    }
}
