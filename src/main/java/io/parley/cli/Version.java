package io.parley.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// The version of the package that runs.
public final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"parley " + current()};
    }

    public static String current() {
        var packaged = Version.class.getPackage().getImplementationVersion();
        return Objects.requireNonNullElse(packaged, "(not packaged)");
    }
}
