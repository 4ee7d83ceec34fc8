/// Sentence embeddings in this process: [Encoder] runs a BERT by ONNX Runtime on one thread,
/// [WordPiece] cuts texts into its tokens. The models lie in optional jars; where one is missing,
/// [Encoder] says so and routing goes on without.
@NullMarked
package io.parley.routing.encoder;

import org.jspecify.annotations.NullMarked;
