package io.parley.cli.eval;

/// What a [Student] sees in a message.
///
/// @param margins of the fast path, by class
/// @param meaning the confidences that the embedding gives, by class; empty without an encoder
/// @param distance from the nearest class; 0 without an encoder
record Evidence(double[] margins, double[] meaning, double distance) {}
