package io.parley.shop.records;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Where files of records are: a folder, or the class path.
public interface RecordSource {
    /// The content of a file; nothing when there is none of that name.
    Optional<InputStream> open(String file) throws IOException;
}
