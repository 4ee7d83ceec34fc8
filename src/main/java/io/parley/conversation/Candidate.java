package io.parley.conversation;

/// One reading of a message, with the router's confidence from 0 to 1.
public record Candidate(Intent intent, double confidence) {}
