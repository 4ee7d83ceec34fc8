package io.parley.routing;

import java.util.List;
import java.util.stream.Stream;

/// Example messages that no shop's assistant is for.
final class OutOfScope {
    private OutOfScope() {}

    static List<String> phrases() {
        return Stream.of("out_of_scope_en.txt", "out_of_scope_zh.txt")
                .flatMap(file -> PhraseFile.read(OutOfScope.class, file).stream())
                .toList();
    }
}
