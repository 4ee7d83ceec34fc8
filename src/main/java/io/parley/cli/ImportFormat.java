package io.parley.cli;

import io.parley.shop.records.ParleyFormat;
import io.parley.shop.records.RecordFormat;
import io.parley.shop.records.Times;
import io.parley.shop.records.taubench.TauBenchFormat;
import io.parley.shop.rules.ShippedPolicy;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// The formats that can be imported.
enum ImportFormat {
    PARLEY("parley") {
        @Override
        RecordFormat reading(Times times) {
            return new ParleyFormat(times);
        }
    },
    TAU_BENCH("tau-bench") {
        @Override
        RecordFormat reading(Times times) {
            return new TauBenchFormat(times);
        }

        @Override
        Optional<ShippedPolicy> policy() {
            return Optional.of(ShippedPolicy.TAU_RETAIL);
        }
    };

    private final String word;

    ImportFormat(String word) {
        this.word = word;
    }

    abstract RecordFormat reading(Times times);

    /// The policy of the shops whose records are written so, where it is known.
    Optional<ShippedPolicy> policy() {
        return Optional.empty();
    }

    @Override
    public String toString() {
        return word;
    }

    /// Reads a format; an unknown one is answered with those there are.
    static final class Reader implements ITypeConverter<ImportFormat> {
        @Override
        public ImportFormat convert(String word) {
            return Stream.of(values())
                    .filter(format -> format.word.equals(word))
                    .findFirst()
                    .orElseThrow(() -> unknown(word));
        }

        private static TypeConversionException unknown(String word) {
            String known =
                    Stream.of(values())
                            .map(ImportFormat::toString)
                            .collect(Collectors.joining(", "));
            return new TypeConversionException(
                    "unknown format '%s': the formats are %s".formatted(word, known));
        }
    }
}
