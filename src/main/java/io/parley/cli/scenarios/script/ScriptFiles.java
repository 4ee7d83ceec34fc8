package io.parley.cli.scenarios.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The files that arguments of the command line mean, each once: a file is itself, a folder all
/// `.yaml` and `.yml` files in it and below, a pattern (`shop/*.yaml`, `**` for any folders) those
/// that fit.
///
/// @param objections arguments that mean no file, as sentences
public record ScriptFiles(List<Path> files, List<String> objections) {
    private static final String SIGNS = "*?[{";

    public static ScriptFiles of(List<String> arguments) {
        Set<Path> files = new LinkedHashSet<>();
        List<String> objections = new ArrayList<>();
        for (String argument : arguments) {
            List<Path> meant = meant(argument);
            if (meant.isEmpty()) {
                objections.add(objection(argument));
            }
            files.addAll(meant);
        }
        return new ScriptFiles(List.copyOf(files), List.copyOf(objections));
    }

    private static List<Path> meant(String argument) {
        Path path = Path.of(argument).normalize();
        if (Files.isDirectory(path)) {
            return below(path, ScriptFiles::isYaml);
        }
        if (Files.exists(path)) {
            return List.of(path);
        }
        return isPattern(argument) ? fitting(path) : List.of();
    }

    private static List<Path> fitting(Path pattern) {
        Path root = Path.of(pattern.isAbsolute() ? "/" : "");
        for (Path name : pattern) {
            if (isPattern(name.toString())) {
                break;
            }
            root = root.resolve(name);
        }
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        return Files.isDirectory(root) || root.toString().isEmpty()
                ? below(root, matcher::matches)
                : List.of();
    }

    private static List<Path> below(Path folder, Predicate<Path> wanted) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(Path::normalize)
                    .filter(wanted)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot look into " + folder, unreadable);
        }
    }

    private static boolean isYaml(Path file) {
        return file.toString().endsWith(".yaml") || file.toString().endsWith(".yml");
    }

    private static boolean isPattern(String name) {
        return name.chars().anyMatch(sign -> SIGNS.indexOf(sign) >= 0);
    }

    private static String objection(String argument) {
        if (Files.isDirectory(Path.of(argument))) {
            return "%s holds no file that ends in .yaml or .yml".formatted(argument);
        }
        return isPattern(argument)
                ? "no file fits %s".formatted(argument)
                : "there is no file %s".formatted(argument);
    }
}
