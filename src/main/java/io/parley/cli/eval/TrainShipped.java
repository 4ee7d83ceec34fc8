package io.parley.cli.eval;

import io.parley.handlers.Routing;
import io.parley.routing.Training;
import java.io.IOException;
import java.nio.file.Path;

/// Run by the build: trains the shipped router and leaves the model beside the classes.
public final class TrainShipped {
    private TrainShipped() {}

    /// @param arguments the folder of the classes
    public static void main(String[] arguments) throws IOException {
        long begun = System.nanoTime();
        if (Training.leave(Routing.phrases(ShippedHandlers.find()), Path.of(arguments[0]))) {
            System.out.printf(
                    "Routing's model was trained in %.0f s%n", (System.nanoTime() - begun) / 1e9);
        }
    }
}
