package io.parley.cli.eval;

import io.parley.cli.bench.BenchFailure;
import io.parley.handlers.Handlers;
import io.parley.handlers.IntentHandler;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// All handlers of this program, found beside their interface, since no container runs that would
/// know them. Good for their phrases only: what their constructors want is a stand-in.
public final class ShippedHandlers {
    private static final String FOLDER = "io/parley/handlers";

    private ShippedHandlers() {}

    /// All of them.
    public static Handlers find() {
        try {
            Path place = Path.of(location());
            if (Files.isDirectory(place)) {
                return in(place.resolve(FOLDER));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                return in(jar.getPath(FOLDER));
            }
        } catch (IOException | URISyntaxException | ReflectiveOperationException odd) {
            throw new BenchFailure("Cannot find the handlers' classes: " + odd, odd);
        }
    }

    private static URI location() throws URISyntaxException {
        return IntentHandler.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    }

    private static Handlers in(Path folder) throws IOException, ReflectiveOperationException {
        List<String> names;
        try (Stream<Path> files = Files.walk(folder)) {
            names =
                    files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                            .filter(name -> name.endsWith(".class") && !name.contains("package-"))
                            .sorted()
                            .toList();
        }
        List<IntentHandler> handlers = new java.util.ArrayList<>();
        for (String name : names) {
            String type = (FOLDER + '/' + name.replace(".class", "")).replace('/', '.');
            Class<?> loaded = Class.forName(type, false, IntentHandler.class.getClassLoader());
            if (isHandler(loaded)) {
                handlers.add(made(loaded));
            }
        }
        return new Handlers(handlers);
    }

    private static boolean isHandler(Class<?> type) {
        return IntentHandler.class.isAssignableFrom(type)
                && !Modifier.isAbstract(type.getModifiers())
                && !type.getSimpleName().contains("_");
    }

    private static IntentHandler made(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor =
                Arrays.stream(type.getDeclaredConstructors())
                        .max((a, b) -> a.getParameterCount() - b.getParameterCount())
                        .orElseThrow();
        constructor.setAccessible(true);
        Object[] standIns =
                Arrays.stream(constructor.getParameterTypes())
                        .map(ShippedHandlers::standIn)
                        .toArray();
        return (IntentHandler) constructor.newInstance(standIns);
    }

    private static Object standIn(Class<?> wanted) {
        if (!wanted.isInterface()) {
            throw new BenchFailure("No stand-in for a handler's " + wanted.getName());
        }
        return Proxy.newProxyInstance(
                wanted.getClassLoader() == null
                        ? ShippedHandlers.class.getClassLoader()
                        : wanted.getClassLoader(),
                new Class<?>[] {wanted},
                (_, method, _) -> {
                    throw new IllegalStateException("Only a stand-in: " + method);
                });
    }
}
