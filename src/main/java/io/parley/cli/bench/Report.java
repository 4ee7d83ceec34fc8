package io.parley.cli.bench;

import java.util.Map;

/// A benchmark's figures beside the version and the machine they hold for.
record Report(Map<String, Number> figures, String version, Machine machine) {}
