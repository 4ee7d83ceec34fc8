package io.parley.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// The version of the package that runs.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        var packaged = Version.class.getPackage().getImplementationVersion();
        return new String[] {"parley " + Objects.requireNonNullElse(packaged, "(not packaged)")};
    }
}
