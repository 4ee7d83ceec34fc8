package io.parley.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A part of the work that an instance can take on.
enum Role {
    TURN,
    GATEWAY,
    FALLBACK,
    ACTIONS,
    ESCALATION,
    ANALYTICS;

    /// All of them, as written on the command line.
    static final String ALL = "turn,gateway,fallback,actions,escalation,analytics";

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Reads a role; an unknown one is answered with the roles there are.
    static final class Reader implements ITypeConverter<Role> {
        @Override
        public Role convert(String word) {
            return Stream.of(values())
                    .filter(role -> role.word().equals(word.strip()))
                    .findFirst()
                    .orElseThrow(() -> unknown(word));
        }

        private static TypeConversionException unknown(String word) {
            var known = Stream.of(values()).map(Role::word).collect(Collectors.joining(", "));
            return new TypeConversionException(
                    "unknown role '%s': the roles are %s".formatted(word, known));
        }
    }
}
