package io.parley.shop.records;

import java.util.List;

/// A way shops keep their records in files, one record a line.
public interface RecordFormat {
    /// The names of its files, in the order they are read. Each may be absent.
    List<String> files();

    /// What a line of that file says.
    ReadLine read(String file, String line);
}
