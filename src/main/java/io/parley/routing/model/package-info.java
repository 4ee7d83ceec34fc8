/// What learns to tell texts apart, and knows nothing of intents: [LinearModel] is the fast path,
/// n-grams weighed by a linear model that liblinear trains, read by an own [Scorer] that allocates
/// nothing. [Spelling] puts right what an encoder would not understand. [Sharpness] makes
/// confidences mean what they say; [Folds] is how every choice is made inside the training part.
@NullMarked
package io.parley.routing.model;

import org.jspecify.annotations.NullMarked;
